import { randomUUID } from 'node:crypto'
import type { NetworkAdapter } from '#main/networks/network-adapter.ts'
import type { DemoFault, DemoFeedPost } from '#shared/contract/app-contract.ts'
import type { Clock } from '#shared/kernel/time.ts'
import { createDemoAdapter } from './adapter.ts'
import { totalsOf } from './growth.ts'
import { createNetworkFile } from './network-file.ts'

/** The pretend network: an adapter as any other, and what its feed in the program shows and switches. */
export type DemoNetwork = {
  readonly adapter: NetworkAdapter
  /** Posts, newest first, and the faults that are on; `account` null: of all accounts. */
  feed(account: string | null): Promise<{ readonly posts: readonly DemoFeedPost[]; readonly faults: readonly DemoFault[] }>
  /** The faults the network pretends from now on, across restarts, until told otherwise. */
  setFaults(faults: readonly DemoFault[]): Promise<{ readonly faults: readonly DemoFault[] }>
}

export type DemoNetworkDeps = {
  /** `<workspace>/demo-network`; made when first needed. */
  readonly folder: string
  readonly clock: Clock
  /** A key nobody else has; random unless a test says otherwise. */
  readonly newKey?: () => string
}

export function createDemoNetwork(deps: DemoNetworkDeps): DemoNetwork {
  const file = createNetworkFile(deps.folder)
  return {
    adapter: createDemoAdapter({ file, clock: deps.clock, newKey: deps.newKey ?? randomUUID }),
    async feed(account) {
      const { posts, faults } = await file.read()
      const now = deps.clock.now()
      const shown = posts.filter((post) => account === null || post.account === account)
      return {
        posts: shown
          .map(({ remoteId, account: by, text, pictures, at }) => ({
            remoteId,
            account: by,
            text,
            pictures,
            at,
            ...totalsOf(remoteId, by, now - at),
          }))
          .sort((a, b) => b.at - a.at),
        faults,
      }
    },
    setFaults: (faults) => file.change((state) => ({ state: { ...state, faults: [...new Set(faults)] }, result: { faults } })),
  }
}
