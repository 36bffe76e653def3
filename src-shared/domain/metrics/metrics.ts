import type { BrandId, ChannelId, PostId, VariantId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'

/** Counts of one published variant on one day of the brand's zone (running totals, not gains). Missing is null, never 0. */
export type PostDay = {
  /** `${variantId}|${day}` */
  readonly id: string
  readonly variantId: VariantId
  readonly postId: PostId
  readonly channelId: ChannelId
  readonly brandId: BrandId
  readonly day: DayKey
  readonly takenAt: EpochMs
  readonly likes: number | null
  readonly reposts: number | null
  readonly replies: number | null
  readonly deletedAt: EpochMs | null
}

/** A channel's followers on one day of the brand's zone. */
export type ChannelDay = {
  /** `${channelId}|${day}` */
  readonly id: string
  readonly channelId: ChannelId
  readonly brandId: BrandId
  readonly day: DayKey
  readonly takenAt: EpochMs
  readonly followers: number | null
  readonly deletedAt: EpochMs | null
}
