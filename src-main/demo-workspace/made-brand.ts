import type { MediaFile } from '#shared/domain/media/media.ts'
import type { Stage } from '#shared/domain/posts/post.ts'
import type { BrandId, ChannelId, RubricId, StageId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { DemoBrand } from './content/content.ts'
import type { PlannedPost } from './plan.ts'
import type { PlannedStory } from './plan-stories.ts'

/** A brand of the demo as it was set up, with its plan. */
export type MadeBrand = {
  /** Its place in the list of brands. */
  readonly index: number
  readonly id: BrandId
  readonly brand: DemoBrand
  /** Accounts of the pretend network. */
  readonly channels: readonly ChannelId[]
  /** The account a person publishes to. */
  readonly hand: ChannelId | null
  /** By name. */
  readonly rubrics: ReadonlyMap<string, RubricId>
  /** Its own columns of the board, by kind, in order. */
  readonly columns: ReadonlyMap<Stage, readonly StageId[]>
  /** Since when posts go out only with the client's word; null: they need none. */
  readonly approvalSince: EpochMs | null
  /** In the order of the brand's list. */
  readonly pictures: readonly MediaFile[]
  readonly posts: readonly PlannedPost[]
  readonly stories: readonly PlannedStory[]
}
