import { type Post, type Stage, stages } from '#shared/domain/posts/post.ts'
import type { BrandStage } from './stage.ts'

/** A column of the board: a brand's own stage, or one of the fixed kinds where the brand has no stage of it. */
export type StageColumn = {
  /** The stage's id, or the kind. */
  readonly id: string
  readonly kind: Stage
  readonly stageId: BrandStage['id'] | null
  /** Null: the kind's own name. */
  readonly name: string | null
}

/**
 * The columns of a board, in the order of the work: kinds first to last, a brand's own stages of one kind in their order.
 * Every kind has at least one column, so that no post is out of sight.
 *
 * @param own the living stages of one brand; none for all brands together
 */
export function columnsOf(own: readonly BrandStage[]): readonly StageColumn[] {
  return stages.flatMap((kind): readonly StageColumn[] => {
    const ofKind = own.filter((one) => one.kind === kind).toSorted((one, other) => (one.order < other.order ? -1 : 1))
    if (ofKind.length === 0) return [{ id: kind, kind, stageId: null, name: null }]
    return ofKind.map(({ id, name }) => ({ id, kind, stageId: id, name }))
  })
}

/** The column a post's stage puts it into: its own, or the first of its kind where it names none, or one that is gone. */
export function columnOf(columns: readonly StageColumn[], post: Pick<Post, 'stage' | 'stageId'>): string {
  const ofKind = columns.filter((one) => one.kind === post.stage)
  return (ofKind.find((one) => one.stageId !== null && one.stageId === post.stageId) ?? ofKind[0])?.id ?? post.stage
}
