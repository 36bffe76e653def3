import type { Transport } from '#shared/contract/transport.ts'

/** What a page's surroundings give it: the preload in Electron, the socket script in the browser shell. */
export type PageLink = { connect(): Promise<Transport> }
