import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { postId, rubricId } from './planning/args.ts'

/** Puts a post under a rubric of its brand, or under none. Refuses `notFound`. */
export const postSetRubric = defineCommand({
  name: 'post.setRubric',
  args: z.object({ postId, rubricId: rubricId.nullable() }),
  reads: [
    ({ postId, rubricId }) => [
      { table: 'posts', keys: [postId] },
      { table: 'rubrics', keys: rubricId === null ? [] : [rubricId] },
    ],
  ],
  plan(rows, { postId, rubricId }) {
    const post = rows.get('posts', postId)
    if (!post || post.deletedAt !== null) return failed(problem('notFound'))
    const rubric = rubricId === null ? null : rows.get('rubrics', rubricId)
    if (rubric === undefined || (rubric && (rubric.deletedAt !== null || rubric.brandId !== post.brandId))) {
      return failed(problem('notFound', { field: 'rubricId' }))
    }
    return done({ rows: [patch('posts', postId, { rubricId })] })
  },
  undoLabel: 'post.setRubric',
})
