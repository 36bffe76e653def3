import { insert, patch, type RowChange, type RowSet } from '#shared/commands/command.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { ChannelId, VariantId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { newVariant } from './new-variant.ts'

/** A channel of a post, and the id its variant gets where it has none yet. */
export type ChosenChannel = { readonly id: VariantId; readonly channelId: ChannelId }

/**
 * Chooses the channels of a post: the full set. A channel left out loses its variant unless that is out, on its way, or of
 * unknown fate; one chosen again gets its old variant back (the id given for it is then not used). On a post that is
 * scheduled a new channel is scheduled too. Refuses `notFound` (a channel that is not its brand's).
 */
export function planChannels(
  rows: RowSet,
  { post, variants }: { readonly post: Post; readonly variants: readonly Variant[] },
  channels: readonly ChosenChannel[],
  now: EpochMs,
): Outcome<readonly RowChange[], Problem> {
  const chosen = new Map([...channels].reverse().map((one) => [one.channelId, one]))
  const publication = isScheduled(variants) ? 'waiting' : 'none'
  const changes: RowChange[] = []
  for (const { id, channelId } of chosen.values()) {
    const known = variants.find((one) => one.channelId === channelId)
    if (known?.deletedAt === null) continue
    const channel = rows.get('channels', channelId)
    if (!channel || channel.deletedAt !== null || channel.brandId !== post.brandId)
      return failed(problem('notFound', { field: 'channels' }))
    if (known) changes.push(patch('variants', known.id, { ...revived(post), publication }))
    else changes.push(insert('variants', { ...newVariant(post, id, channelId), publication }))
  }
  const left = variants.filter((one) => one.deletedAt === null && !chosen.has(one.channelId) && mayLeave(one))
  return done([...changes, ...left.map((one) => patch('variants', one.id, { deletedAt: now, publication: 'none' }))])
}

/** A post counts as scheduled when something of it waits and nothing is left unplanned. */
function isScheduled(variants: readonly Variant[]): boolean {
  const living = variants.filter((one) => one.deletedAt === null)
  return living.some((one) => one.publication === 'waiting') && !living.some((one) => one.publication === 'none')
}

/** Whether un-choosing its channel would take the variant away. */
export function mayLeave(variant: Variant): boolean {
  return ['none', 'waiting', 'failed', 'manual', 'skipped'].includes(variant.publication)
}

function revived(post: Post): Partial<Variant> {
  return { deletedAt: null, wallTime: null, at: post.at, postAt: post.at, problem: null }
}
