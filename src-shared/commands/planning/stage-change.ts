import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Actor } from '#shared/domain/people/person.ts'
import { mayGoOut } from '#shared/domain/posts/approved.ts'
import type { Post, Stage } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { StageId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { patch, type RowChange, type RowSet } from '../command.ts'
import { leaveProblem } from './stage-leave.ts'

/** Refuses `approvalMissing`: a stage called approved is no way round an approval the brand asks for. */
export function stageProblem(
  rows: RowSet,
  { post, variants }: { readonly post: Post; readonly variants: readonly Variant[] },
  stage: Stage,
): Problem | null {
  const brand = rows.get('brands', post.brandId)
  if (stage !== 'approved' || !brand || mayGoOut(brand, post, variants)) return null
  return problem('approvalMissing')
}

/** Moves a post to an editorial stage of that kind. Refuses `notFound` and what `leaveProblem` and `stageProblem` do. */
export function planStage(
  rows: RowSet,
  found: { readonly post: Post; readonly variants: readonly Variant[] } | null,
  stage: Stage,
  actor: Actor,
): Outcome<readonly RowChange[], Problem> {
  if (!found) return failed(problem('notFound'))
  const refused = leaveProblem(rows, found.post, { stage, stageId: null }, actor) ?? stageProblem(rows, found, stage)
  return refused ? failed(refused) : done([patch('posts', found.post.id, stageFields(found.post, stage, null))])
}

/** What a stage changes of a post. Work that goes on to be looked at, or stops being work, is no longer returned. */
export function stageFields(post: Post, stage: Stage, stageId: StageId | null): Partial<Post> {
  const stillWork = stage === 'brief' || stage === 'inWork'
  return { stage, stageId, returned: post.returned && stillWork }
}
