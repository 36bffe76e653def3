import type { MediaFile } from '#shared/domain/media/media.ts'
import type { BrandId, ChannelId, RubricId } from '#shared/kernel/ids.ts'
import type { DemoBrand } from './content/content.ts'
import type { PlannedPost } from './plan.ts'

/** A brand of the demo as it was set up, with its plan. */
export type MadeBrand = {
  readonly id: BrandId
  readonly brand: DemoBrand
  readonly channels: readonly ChannelId[]
  /** By name. */
  readonly rubrics: ReadonlyMap<string, RubricId>
  /** In the order of the brand's list. */
  readonly pictures: readonly MediaFile[]
  readonly posts: readonly PlannedPost[]
}
