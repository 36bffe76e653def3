import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { shiftWallBy } from '#shared/domain/time/wall-time.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { leaveOthers, planMany, postIds } from './planning/many-posts.ts'
import { moveChanges, planMove } from './planning/move-post.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'

/** Ten years. */
const mostDays = 3660
const dayMinutes = 1440

/**
 * Moves several posts by the same days and minutes on each one's own clock face, as one step: 09:00 stays 09:00 across a change
 * of clocks. Refuses `noTime` (a post of the drawer) and what `planMove` and `planMany` do.
 */
export const postsShift = defineCommand({
  name: 'posts.shift',
  args: z.object({
    postIds,
    days: z.number().int().min(-mostDays).max(mostDays),
    minutes: z.number().int().min(-dayMinutes).max(dayMinutes),
    leaveOthers,
  }),
  reads: [({ postIds }) => postIds.flatMap(readPost)],
  plan: (rows, { postIds, days, minutes, leaveOthers }, env) =>
    planMany(rows, {
      each: postIds.map((postId) => ({ postId })),
      leaveOthers,
      plan({ postId }) {
        const found = postWithVariants(rows, postId)
        if (!found) return failed(problem('notFound'))
        const { post, variants } = found
        if (post.wallTime === null) return failed(problem('noTime'))
        const move = planMove(post, variants, { wallTime: shiftWallBy(post.wallTime, { days, minutes }), zone: post.zone }, env.now)
        return move.ok ? done(moveChanges(postId, move.value)) : move
      },
    }),
  undoLabel: 'posts.move',
  undoLabelFor: ({ postIds }) => (postIds.length === 1 ? 'post.reschedule' : 'posts.move'),
})
