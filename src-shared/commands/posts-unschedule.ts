import { z } from 'zod'
import { defineCommand } from './command.ts'
import { leaveOthers, planMany, postIds } from './planning/many-posts.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'
import { planUnschedule } from './planning/schedule-post.ts'

/** Takes several posts off the schedule as one step. Refusals: see `planUnschedule`, `planMany`. */
export const postsUnschedule = defineCommand({
  name: 'posts.unschedule',
  args: z.object({ postIds, leaveOthers }),
  reads: [({ postIds }) => postIds.flatMap(readPost)],
  plan: (rows, { postIds, leaveOthers }) =>
    planMany(rows, {
      each: postIds.map((postId) => ({ postId })),
      leaveOthers,
      plan: ({ postId }) => planUnschedule(postWithVariants(rows, postId)),
    }),
  undoLabel: 'posts.unschedule',
  undoLabelFor: ({ postIds }) => (postIds.length === 1 ? 'post.unschedule' : 'posts.unschedule'),
})
