import type { Problem } from '#shared/contract/problem.ts'
import type { ChannelId, VariantId } from '#shared/kernel/ids.ts'
import { done, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type InboundDeps, noteRefusal, openSource } from './channel-source.ts'
import { historyDays } from './history.ts'

/**
 * Takes a snapshot of a channel: followers, and the running totals of what it published in the last 90 days. A network
 * that does not answer leaves the day without a snapshot, never with zeros.
 */
export async function takeCounts(deps: InboundDeps, channelId: ChannelId): Promise<Outcome<{ readonly updated: number }, Problem>> {
  const source = await openSource(deps, channelId)
  if (!source.ok) return noteRefusal(deps, channelId, source.problem)
  const { adapter, signIn, day } = source.value
  const since = (deps.clock.now() - historyDays * 86_400_000) as EpochMs
  const published = await deps.storage.query('channels.published', { channelId, since })
  if (!published.ok) return published
  const variants = new Map(published.value.flatMap(({ remoteId, variantId }) => (remoteId === null ? [] : [[remoteId, variantId]])))
  const counts = variants.size === 0 ? done([]) : await adapter.counts(signIn, [...variants.keys()])
  if (!counts.ok) return noteRefusal(deps, channelId, counts.problem)
  const followers = await adapter.followers(signIn)
  const posts = counts.value.flatMap(({ remoteId, likes, reposts, replies }) => {
    const variantId: VariantId | undefined = variants.get(remoteId)
    return variantId === undefined ? [] : [{ variantId, likes, reposts, replies }]
  })
  const takenAt = deps.clock.now()
  const recorded = await deps.storage.execute(
    'counts.record',
    { channelId, day, takenAt, followers: followers.ok ? followers.value : null, posts },
    { actor: 'inbound' },
  )
  if (!recorded.ok) return recorded
  await deps.cursors.set(channelId, { counted: { day, at: takenAt } })
  return done({ updated: posts.length })
}
