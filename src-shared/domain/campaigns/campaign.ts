import type { BrandId, CampaignId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'

/** A named run of posts towards one end: a launch, a sale. Its days are what people plan with, no limit. */
export type Campaign = {
  readonly id: CampaignId
  readonly brandId: BrandId
  readonly name: string
  readonly fromDay: DayKey | null
  readonly toDay: DayKey | null
  /** Put away: it is offered no more, its posts keep it. */
  readonly archivedAt: EpochMs | null
  readonly order: string
  readonly deletedAt: EpochMs | null
}

/** Those that are offered where a campaign is chosen; one that is chosen already stays among them. */
export function offeredCampaigns<One extends Pick<Campaign, 'id' | 'archivedAt'>>(
  campaigns: readonly One[],
  chosen: CampaignId | null = null,
): readonly One[] {
  return campaigns.filter((one) => one.archivedAt === null || one.id === chosen)
}
