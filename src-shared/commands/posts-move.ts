import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { wallTimeSchema } from '#shared/kernel/time.ts'
import { defineCommand } from './command.ts'
import { postId } from './planning/args.ts'
import { leaveOthers, mostPosts, planMany } from './planning/many-posts.ts'
import { moveChanges, movedWord, planMove } from './planning/move-post.ts'
import { channelRows, oneMoreChannel, readChannelsOf } from './planning/one-more-channel.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'

/**
 * Moves several posts, each to a wall time of its own zone or (null) back to the drawer, as one step; one that is brought to a channel's
 * feed gets that channel too, where it has it not. Refusals: see `planMove`, `planMany`, `channelRows`.
 */
export const postsMove = defineCommand({
  name: 'posts.move',
  args: z.object({
    moves: z
      .array(z.object({ postId, wallTime: wallTimeSchema.nullable(), channel: oneMoreChannel.optional() }))
      .min(1)
      .max(mostPosts),
    leaveOthers,
  }),
  reads: [({ moves }) => [...moves.flatMap(({ postId }) => readPost(postId)), readChannelsOf(moves)]],
  plan: (rows, { moves, leaveOthers }, env) =>
    planMany(rows, {
      each: moves,
      leaveOthers,
      plan({ postId, wallTime, channel }) {
        const found = postWithVariants(rows, postId)
        if (!found) return failed(problem('notFound'))
        const move = planMove(found.post, found.variants, { wallTime, zone: found.post.zone }, env.now)
        if (!move.ok) return move
        const moved = { ...found, post: { ...found.post, ...move.value.post } }
        const added = channel ? channelRows(rows, moved, channel, env.now) : done([])
        return added.ok ? done([...moveChanges(postId, move.value), ...added.value]) : added
      },
    }),
  undoLabel: 'posts.move',
  undoLabelFor({ moves }, rows) {
    const word = movedWord(moves, rows)
    return moves.length === 1 ? `post.${word ?? 'reschedule'}` : `posts.${word ?? 'move'}`
  },
})
