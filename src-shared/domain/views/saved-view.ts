import type { BrandId, SavedViewId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { PlanFilter } from './plan-filter.ts'

/** A view of the plan with its filters, kept under a name. */
export type SavedView = {
  readonly id: SavedViewId
  /** Null: of all brands. */
  readonly brandId: BrandId | null
  readonly name: string
  /** `month`, `week`, `table`…: an unknown one opens the month. */
  readonly view: string
  readonly filter: PlanFilter
  readonly order: string
  readonly deletedAt: EpochMs | null
}
