import type { BrandId, ChannelId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'

/** More posts a week than any channel has. */
export const mostPostsPerWeek = 100

/** One connected account, group or page in one network. Holds no secret and no server address: those stay on the device, in the vault. */
export type Channel = {
  readonly id: ChannelId
  readonly brandId: BrandId
  readonly network: NetworkId
  /** The network's own stable id of the account: a DID, a chat id, a demo account name. */
  readonly account: string
  /** What people call it: `@bakery.example`, `Булочная №1`. */
  readonly title: string
  readonly followers: number | null
  readonly connectedAt: EpochMs
  /** Why it cannot publish now, or null when it can. */
  readonly trouble: 'signInNeeded' | 'confirmNeeded' | null
  /** No program publishes here: a person does, with everything ready to paste. */
  readonly manual: boolean
  /** Where the account lies on the web, https; null: not told. */
  readonly address: string | null
  /** How often posts should come out here; null: no goal. */
  readonly postsPerWeek: number | null
  readonly order: string
  readonly deletedAt: EpochMs | null
}
