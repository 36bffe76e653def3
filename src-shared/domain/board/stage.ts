import type { Stage } from '#shared/domain/posts/post.ts'
import type { BrandId, StageId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

/** A brand's own name for a stage of the work; its kind is one of the fixed ones. A brand without rows uses the kinds as they are. */
export type BrandStage = {
  readonly id: StageId
  readonly brandId: BrandId
  readonly name: string
  readonly kind: Stage
  /** Fractional index. */
  readonly order: string
  readonly deletedAt: EpochMs | null
}
