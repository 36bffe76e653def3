import type { Http } from '#main/http/http.ts'
import type { Clock } from '#shared/kernel/time.ts'
import type { ApiNetworkId, NetworkId } from '#shared/networks/network.ts'
import { createBlueskyAdapter } from './bluesky/adapter.ts'
import { createDemoNetwork, type DemoNetwork } from './demo/demo-network.ts'
import type { NetworkAdapter } from './network-adapter.ts'
import { createTelegramAdapter } from './telegram/adapter.ts'

export type Networks = {
  /** The adapter of every network we publish to, by id. */
  readonly adapters: { readonly [Network in ApiNetworkId]: NetworkAdapter }
  /** Null: a person publishes there. */
  adapterOf(network: NetworkId): NetworkAdapter | null
  readonly demo: DemoNetwork
}

export type NetworksDeps = {
  readonly http: Http
  readonly clock: Clock
  /** `<workspace>/demo-network` */
  readonly demoFolder: string
  /** 0 ≤ x < 1 */
  readonly random: () => number
}

/** Builds the adapter of every network: one line each. */
export function createNetworks({ http, clock, demoFolder, random }: NetworksDeps): Networks {
  const demo = createDemoNetwork({ folder: demoFolder, clock })
  const adapters = {
    bluesky: createBlueskyAdapter({ http, clock, random }),
    demo: demo.adapter,
    telegram: createTelegramAdapter({ http, clock }),
  }
  const byId: Readonly<Partial<Record<NetworkId, NetworkAdapter>>> = adapters
  return { adapters, adapterOf: (network) => byId[network] ?? null, demo }
}
