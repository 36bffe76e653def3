import { patch, type RowChange, type RowSet } from '#shared/commands/command.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { PostId, RubricId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'

/** Puts a post under a rubric of its brand, or under none. Refuses `notFound` (post, or a rubric that is not its brand's). */
export function planRubric(rows: RowSet, postId: PostId, rubricId: RubricId | null): Outcome<readonly RowChange[], Problem> {
  const post = rows.get('posts', postId)
  if (!post || post.deletedAt !== null) return failed(problem('notFound'))
  const rubric = rubricId === null ? null : rows.get('rubrics', rubricId)
  if (rubric === undefined || (rubric && (rubric.deletedAt !== null || rubric.brandId !== post.brandId))) {
    return failed(problem('notFound', { field: 'rubricId' }))
  }
  return done([patch('posts', postId, { rubricId })])
}
