import type { BrandId, PostId, SeriesId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'

/** Copies are made this many days ahead. */
export const repeatHorizonDays = 90

/** A repeating post: copies of `sourceId` on the days of a rule, at one wall time in the brand's zone. */
export type Series = {
  readonly id: SeriesId
  readonly brandId: BrandId
  /** The series it was made from, its rule changed from a day on; of several the first. Absent: it was begun by itself. */
  readonly firstId?: SeriesId
  /** The post whose copies are made. */
  readonly sourceId: PostId
  /** RFC 5545 without DTSTART: `FREQ=WEEKLY;BYDAY=MO,TH`. */
  readonly rule: string
  readonly fromDay: DayKey
  /** The last day; null: until it is stopped. */
  readonly untilDay: DayKey | null
  /** `HH:MM`. */
  readonly time: string
  /** Copies stand in the plan up to this day. */
  readonly madeUntil: DayKey | null
  readonly deletedAt: EpochMs | null
}
