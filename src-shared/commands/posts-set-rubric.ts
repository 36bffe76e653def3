import { z } from 'zod'
import { defineCommand } from './command.ts'
import { rubricId } from './planning/args.ts'
import { leaveOthers, planMany, postIds, unlessBeingSent } from './planning/many-posts.ts'
import { readPost } from './planning/post-rows.ts'
import { planRubric } from './planning/rubric-change.ts'

/** Puts several posts of one brand under a rubric, or under none, as one step. Refuses `beingSent`; see `planRubric`, `planMany`. */
export const postsSetRubric = defineCommand({
  name: 'posts.setRubric',
  args: z.object({ postIds, rubricId: rubricId.nullable(), leaveOthers }),
  reads: [({ postIds, rubricId }) => [...postIds.flatMap(readPost), { table: 'rubrics', keys: rubricId === null ? [] : [rubricId] }]],
  plan: (rows, { postIds, rubricId, leaveOthers }) =>
    planMany(rows, {
      each: postIds.map((postId) => ({ postId })),
      leaveOthers,
      plan: ({ postId }) => unlessBeingSent(rows, postId, () => planRubric(rows, postId, rubricId)),
    }),
  undoLabel: 'posts.setRubric',
  undoLabelFor: ({ postIds }) => (postIds.length === 1 ? 'post.setRubric' : 'posts.setRubric'),
})
