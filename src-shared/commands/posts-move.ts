import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { wallTimeSchema } from '#shared/kernel/time.ts'
import { defineCommand } from './command.ts'
import { postId } from './planning/args.ts'
import { leaveOthers, mostPosts, planMany } from './planning/many-posts.ts'
import { moveChanges, planMove } from './planning/move-post.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'

/** Moves several posts, each to a wall time of its own zone or (null) back to the drawer, as one step. Refusals: see `planMove`, `planMany`. */
export const postsMove = defineCommand({
  name: 'posts.move',
  args: z.object({
    moves: z
      .array(z.object({ postId, wallTime: wallTimeSchema.nullable() }))
      .min(1)
      .max(mostPosts),
    leaveOthers,
  }),
  reads: [({ moves }) => moves.flatMap(({ postId }) => readPost(postId))],
  plan: (rows, { moves, leaveOthers }, env) =>
    planMany(rows, {
      each: moves,
      leaveOthers,
      plan({ postId, wallTime }) {
        const found = postWithVariants(rows, postId)
        if (!found) return failed(problem('notFound'))
        const move = planMove(found.post, found.variants, { wallTime, zone: found.post.zone }, env.now)
        return move.ok ? done(moveChanges(postId, move.value)) : move
      },
    }),
  undoLabel: 'posts.move',
  undoLabelFor: ({ moves }) => {
    const undated = moves.every(({ wallTime }) => wallTime === null)
    if (moves.length === 1) return undated ? 'post.undate' : 'post.reschedule'
    return undated ? 'posts.undate' : 'posts.move'
  },
})
