import { type Problem, problem } from '#shared/contract/problem.ts'
import { mayGoOut } from '#shared/domain/posts/approved.ts'
import type { Post, Stage } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { StageId } from '#shared/kernel/ids.ts'
import type { RowSet } from '../command.ts'

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

/** What a stage changes of a post. Work that goes on to be looked at, or stops being work, is no longer returned. */
export function stageFields(post: Post, stage: Stage, stageId: StageId | null): Partial<Post> {
  const stillWork = stage === 'brief' || stage === 'inWork'
  return { stage, stageId, returned: post.returned && stillWork }
}
