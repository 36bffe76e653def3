import { z } from 'zod'
import { defineCommand } from './command.ts'
import { planDelete } from './planning/delete-post.ts'
import { leaveOthers, planMany, postIds } from './planning/many-posts.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'

/** Puts several posts into the trash as one step. Refusals: see `planDelete`, `planMany`. */
export const postsDelete = defineCommand({
  name: 'posts.delete',
  args: z.object({ postIds, leaveOthers }),
  reads: [({ postIds }) => postIds.flatMap(readPost)],
  plan: (rows, { postIds, leaveOthers }, env) =>
    planMany(rows, {
      each: postIds.map((postId) => ({ postId })),
      leaveOthers,
      plan: ({ postId }) => planDelete(postWithVariants(rows, postId), env.now),
    }),
  undoLabel: 'posts.delete',
  undoLabelFor: ({ postIds }) => (postIds.length === 1 ? 'post.delete' : 'posts.delete'),
})
