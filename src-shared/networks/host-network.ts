import { networks } from './index.ts'
import { type NetworkId, networkIds } from './network.ts'

/** The network whose posts stand under a host's name (`m.vk.com`); null: none that we know. */
export function networkOfHost(name: string): NetworkId | null {
  return networkIds.find((id) => networks[id].hosts.some((host) => name === host || name.endsWith(`.${host}`))) ?? null
}
