import type { Post, Stage } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { Brief, BriefStatus } from './brief.ts'
import { awaitsWork } from './brief-moves.ts'

type Known = Pick<Brief, 'status' | 'shelf' | 'dueAt'>

const stageOf: { readonly [Status in BriefStatus]: Stage | null } = {
  draft: null,
  assigned: 'brief',
  inWork: 'inWork',
  returned: 'inWork',
  review: 'review',
  accepted: null,
}

/** From the first to the last of the work. */
const order: readonly Stage[] = ['brief', 'inWork', 'review']

/**
 * The stage that a post's briefs put it on: that of the work furthest behind; all accepted: the post itself is on review.
 * Null: no brief was handed out.
 */
function stageOfBriefs(briefs: readonly Known[]): Stage | null {
  const stages = briefs.filter((one) => one.shelf === 'open').map((one) => stageOf[one.status])
  const behind = order.find((stage) => stages.includes(stage))
  return behind ?? (briefs.some((one) => one.shelf === 'done') ? 'review' : null)
}

/**
 * What a post's row repeats of its briefs, after one of them changed.
 *
 * The stage follows only where the briefs' own stage changed, so that a stage chosen by hand stays; a post that is planned
 * or out is never pulled back.
 *
 * @param before the post's briefs as they were
 * @param after the same, with the change
 */
export function workFacts(
  post: Pick<Post, 'stage' | 'stageId'>,
  variants: readonly Pick<Variant, 'publication' | 'deletedAt'>[],
  before: readonly Known[],
  after: readonly Known[],
): Pick<Post, 'returned' | 'workDueAt'> & Partial<Pick<Post, 'stage' | 'stageId'>> {
  const due = after.filter(awaitsWork).flatMap((one) => (one.dueAt === null ? [] : [one.dueAt]))
  const marks = {
    returned: after.some((one) => one.shelf === 'open' && one.status === 'returned'),
    workDueAt: due.toSorted((one, other) => one - other)[0] ?? null,
  }
  const stage = followedStage(post.stage, variants, stageOfBriefs(before), stageOfBriefs(after))
  return stage === post.stage ? marks : { ...marks, stage, stageId: null }
}

function followedStage(
  stage: Stage,
  variants: readonly Pick<Variant, 'publication' | 'deletedAt'>[],
  before: Stage | null,
  after: Stage | null,
): Stage {
  const planned = variants.some((one) => one.deletedAt === null && one.publication !== 'none')
  if (planned || before === after) return stage
  if (after !== null) return after
  return stage === before ? 'draft' : stage
}
