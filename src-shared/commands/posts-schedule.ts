import { z } from 'zod'
import { defineCommand } from './command.ts'
import { readAroundChecked, readChecked } from './planning/checked-post.ts'
import { leaveOthers, planMany, postIds } from './planning/many-posts.ts'
import { planSchedule } from './planning/schedule-post.ts'

/** Lets several posts go out, each at its time, as one step. Refusals: see `planSchedule`, `planMany`. */
export const postsSchedule = defineCommand({
  name: 'posts.schedule',
  args: z.object({ postIds, leaveOthers }),
  reads: [({ postIds }) => readChecked(postIds), ({ postIds }, rows) => readAroundChecked(postIds, rows)],
  plan: (rows, { postIds, leaveOthers }, env) =>
    planMany(rows, {
      each: postIds.map((postId) => ({ postId })),
      leaveOthers,
      plan: ({ postId }) => planSchedule(rows, postId, env.now),
    }),
  undoLabel: 'posts.schedule',
  undoLabelFor: ({ postIds }) => (postIds.length === 1 ? 'post.schedule' : 'posts.schedule'),
})
