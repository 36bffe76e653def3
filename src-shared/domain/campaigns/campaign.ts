import type { BrandId, CampaignId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'

/** A named run of posts towards one end: a launch, a sale. Its days are what people plan with, no limit. */
export type Campaign = {
  readonly id: CampaignId
  readonly brandId: BrandId
  readonly name: string
  readonly fromDay: DayKey | null
  readonly toDay: DayKey | null
  readonly order: string
  readonly deletedAt: EpochMs | null
}
