import { z } from 'zod'
import type { Read, RowChange, RowSet } from '#shared/commands/command.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { channelId, variantId } from './args.ts'
import { planChannels } from './channel-choice.ts'

/** A channel that a post gets besides those it has, and the id of its variant there. */
export const oneMoreChannel = z.object({ channelId, variantId })
export type OneMoreChannel = z.output<typeof oneMoreChannel>

/** Reads the channels that some posts get. */
export function readChannelsOf(posts: readonly { readonly channel?: OneMoreChannel | undefined }[]): Read {
  return { table: 'channels', keys: [...new Set(posts.flatMap(({ channel }) => channel?.channelId ?? []))] }
}

/** Gives a post one more channel; nothing where it has it already. Refuses `otherBrandsChannel` and what `planChannels` does. */
export function channelRows(
  rows: RowSet,
  found: { readonly post: Post; readonly variants: readonly Variant[] },
  { channelId, variantId }: OneMoreChannel,
  now: EpochMs,
): Outcome<readonly RowChange[], Problem> {
  const channel = rows.get('channels', channelId)
  if (channel && channel.brandId !== found.post.brandId)
    return failed(problem('otherBrandsChannel', { values: { channel: channel.title } }))
  const own = found.variants.filter((one) => one.deletedAt === null)
  return planChannels(rows, found, [...own, { id: variantId, channelId }], now)
}
