import type { BrandId, ChannelId, RubricId, SlotId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

/** A place in the week where a channel usually posts, on the wall clock of its brand. */
export type Slot = {
  readonly id: SlotId
  readonly brandId: BrandId
  readonly channelId: ChannelId
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number
  /** `HH:MM`. */
  readonly time: string
  /** What usually goes there; null: anything. */
  readonly rubricId: RubricId | null
  readonly deletedAt: EpochMs | null
}
