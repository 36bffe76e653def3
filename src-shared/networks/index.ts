import { bluesky } from './bluesky/facts.ts'
import { demo } from './demo/facts.ts'
import type { NetworkFacts, NetworkId } from './network.ts'
import { telegram } from './telegram/facts.ts'

/** The facts of every network, by id. */
export const networks: { readonly [Network in NetworkId]: NetworkFacts } = { bluesky, demo, telegram }
