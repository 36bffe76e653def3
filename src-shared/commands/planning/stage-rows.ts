import type { BrandStage } from '#shared/domain/board/stage.ts'
import type { RowSet } from '../command.ts'

/** A brand's own stages of the kind of this one, itself included; null when it is gone. */
export function stageWithSiblings(
  rows: RowSet,
  id: string,
): { readonly stage: BrandStage; readonly siblings: readonly BrandStage[] } | null {
  const stage = rows.get('stages', id)
  if (!stage || stage.deletedAt !== null) return null
  return { stage, siblings: rows.all('stages').filter((one) => one.brandId === stage.brandId && one.kind === stage.kind) }
}
