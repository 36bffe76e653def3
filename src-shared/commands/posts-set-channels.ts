import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { ChannelId, VariantId } from '#shared/kernel/ids.ts'
import { failed } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { channelId, postId, variantId } from './planning/args.ts'
import { type ChosenChannel, mayLeave, planChannels } from './planning/channel-choice.ts'
import { leaveOthers, mostPosts, planMany, unlessBeingSent } from './planning/many-posts.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'

const ways = ['add', 'remove', 'replace'] as const
type Way = (typeof ways)[number]

/**
 * Adds channels to several posts, takes them away, or leaves them these channels only, as one step. Refuses, besides what
 * `planChannels` and `planMany` do, `alreadyPublished`, `beingSent`, `handedOver` and `fateUnknown`: a channel the post is out
 * in, or may be, cannot be taken away.
 */
export const postsSetChannels = defineCommand({
  name: 'posts.setChannels',
  args: z.object({
    way: z.enum(ways),
    channelIds: z.array(channelId).max(200),
    /** The posts, each with ids for variants it may lack, by channel. */
    posts: z
      .array(z.object({ postId, variantIds: z.record(z.string(), variantId) }))
      .min(1)
      .max(mostPosts),
    leaveOthers,
  }),
  reads: [({ posts, channelIds }) => [...posts.flatMap((one) => readPost(one.postId)), { table: 'channels', keys: channelIds }]],
  plan: (rows, { way, channelIds, posts, leaveOthers }, env) =>
    planMany(rows, {
      each: posts,
      leaveOthers,
      plan: ({ postId, variantIds }) =>
        unlessBeingSent(rows, postId, () => {
          const found = postWithVariants(rows, postId)
          if (!found) return failed(problem('notFound'))
          const living = found.variants.filter((one) => one.deletedAt === null)
          const chosen = chosenAfter(way, living, channelIds, variantIds)
          const held = living.find((one) => !chosen.some(({ channelId }) => channelId === one.channelId) && !mayLeave(one))
          return held ? failed(problem(heldBecause(held))) : planChannels(rows, found, chosen, env.now)
        }),
    }),
  undoLabel: 'posts.setChannels',
  undoLabelFor: ({ posts }) => (posts.length === 1 ? 'post.setChannels' : 'posts.setChannels'),
})

/** The full set of a post's channels after the change. */
function chosenAfter(
  way: Way,
  living: readonly Variant[],
  channelIds: readonly ChannelId[],
  variantIds: Readonly<Record<string, VariantId>>,
): readonly ChosenChannel[] {
  const stay = living.filter((one) =>
    way === 'replace' ? channelIds.includes(one.channelId) : way === 'add' || !channelIds.includes(one.channelId),
  )
  const kept = stay.map(({ id, channelId }) => ({ id, channelId }))
  if (way === 'remove') return kept
  const fresh = channelIds.flatMap((channelId) => {
    const id = variantIds[channelId]
    return id && !kept.some((one) => one.channelId === channelId) ? [{ id, channelId }] : []
  })
  return [...kept, ...fresh]
}

function heldBecause({ publication }: Variant): 'handedOver' | 'fateUnknown' | 'alreadyPublished' {
  if (publication === 'handedOver') return 'handedOver'
  return publication === 'unknown' ? 'fateUnknown' : 'alreadyPublished'
}
