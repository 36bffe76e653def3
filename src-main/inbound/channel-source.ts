import type { NetworkAdapter, SignIn } from '#main/networks/network-adapter.ts'
import type { StorageClient } from '#main/storage/storage-client.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { BrandId, ChannelId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock, DayKey } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import type { Cursors } from './cursors.ts'

/** What every question to a network is asked with. */
export type InboundDeps = {
  readonly storage: Pick<StorageClient, 'execute' | 'query'>
  readonly signIns: { read(channel: ChannelId): Promise<Outcome<SignIn | null, Problem>> }
  readonly adapterOf: (network: NetworkId) => NetworkAdapter | null
  readonly clock: Clock
  readonly newId: () => string
  readonly cursors: Cursors
  readonly onProgress: (progress: { readonly task: string; readonly done: number; readonly total: number }) => void
}

/** A channel that can be asked, with its brand's day. */
export type Source = { readonly channel: Channel; readonly adapter: NetworkAdapter; readonly signIn: SignIn; readonly day: DayKey }

/** Channels that are not deleted, of one brand or of all. */
export async function listChannels(deps: InboundDeps, brandId: BrandId | null): Promise<Outcome<readonly Channel[], Problem>> {
  return deps.storage.query('channels.list', { brandId })
}

/** Finds what is needed to ask a channel's network. Refused with `notFound`, `manualChannel`, `vaultLocked`, `signInExpired`. */
export async function openSource(deps: InboundDeps, channelId: ChannelId): Promise<Outcome<Source, Problem>> {
  const channels = await listChannels(deps, null)
  if (!channels.ok) return channels
  const brands = await deps.storage.query('brands.list', {})
  if (!brands.ok) return brands
  const channel = channels.value.find((one) => one.id === channelId)
  const brand = brands.value.find((one) => one.id === channel?.brandId)
  if (!channel || !brand) return failed(problem('notFound'))
  const adapter = channel.manual ? null : deps.adapterOf(channel.network)
  if (!adapter) return failed(problem('manualChannel', { values: { channel: channel.title } }))
  const signIn = await deps.signIns.read(channelId)
  if (!signIn.ok) return signIn
  if (!signIn.value) return failed(problem('signInExpired'))
  return done({ channel, adapter, signIn: signIn.value, day: dayOf(deps.clock.now(), brand.zone) })
}

/** Passes a refusal on; a sign-in that is no longer taken is shown at the channel. */
export async function noteRefusal(deps: InboundDeps, channelId: ChannelId, why: Problem): Promise<Outcome<never, Problem>> {
  if (why.kind === 'signInExpired') {
    await deps.storage.execute('channel.update', { id: channelId, trouble: 'signInNeeded' }, { actor: 'inbound' })
  }
  return failed(why)
}
