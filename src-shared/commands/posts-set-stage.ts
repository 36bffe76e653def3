import { z } from 'zod'
import { stages } from '#shared/domain/posts/post.ts'
import { defineCommand } from './command.ts'
import { leaveOthers, planMany, postIds, unlessBeingSent } from './planning/many-posts.ts'
import { brandIdsOf, postWithVariants, readPost } from './planning/post-rows.ts'
import { planStage } from './planning/stage-change.ts'
import { readLeaveOf, readMovers } from './planning/stage-leave.ts'

/** Moves several posts to another editorial stage as one step. Refuses `beingSent`; see `planStage`, `planMany`. */
export const postsSetStage = defineCommand({
  name: 'posts.setStage',
  args: z.object({ postIds, stage: z.enum(stages), leaveOthers }),
  reads: [
    ({ postIds }) => postIds.flatMap(readPost),
    ({ postIds }, rows) => readLeaveOf([...new Set(postIds.flatMap((postId) => brandIdsOf(rows, postId)))]),
    (_, rows) => readMovers(rows),
  ],
  plan: (rows, { postIds, stage, leaveOthers }, env) =>
    planMany(rows, {
      each: postIds.map((postId) => ({ postId })),
      leaveOthers,
      plan: ({ postId }) => unlessBeingSent(rows, postId, () => planStage(rows, postWithVariants(rows, postId), stage, env.actor)),
    }),
  undoLabel: 'posts.setStage',
  undoLabelFor: ({ postIds }) => (postIds.length === 1 ? 'post.setStage' : 'posts.setStage'),
})
