import type { ReactNode } from 'react'
import type { NetworkId } from '#shared/networks/network.ts'

const butterfly = (
  <path d="M12 11.2C10.9 9 7.9 5 5.1 3 2.6 1.3 1 1.8 1 4.2c0 2 .9 6.9 1.5 8 .9 1.7 2.9 2.1 5 1.8-3.3.6-5.1 2-3 4.7 2.9 3.7 5.8.8 7.5-2.9 1.7 3.7 4.6 6.6 7.5 2.9 2.1-2.7.3-4.1-3-4.7 2.1.3 4.1-.1 5-1.8.6-1.1 1.5-6 1.5-8 0-2.4-1.6-2.9-4.1-1.2-2.8 2-5.8 6-6.9 8.2z" />
)

const paperPlane = (
  <path d="M21.9 4.1 18.8 19c-.2 1-.9 1.300-1.700.8l-4.700-3.500-2.300 2.200c-.3.3-.5.5-1 .5l.3-4.800 8.800-7.900c.4-.3-.1-.5-.6-.2L6.800 12.900 2.100 11.400c-1-.3-1-1 .2-1.500L20.600 2.800c.9-.3 1.600.2 1.300 1.300z" />
)

/** One solid path on a 24 grid per network; null: the network has no mark and is shown as a word. */
export const networkShapes: { readonly [Network in NetworkId]: ReactNode } = {
  bluesky: butterfly,
  demo: null,
  telegram: paperPlane,
}
