import type { BrandId, QuietDaysId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'

/** Days on which nothing goes out by itself, in each brand's own zone. */
export type QuietDays = {
  readonly id: QuietDaysId
  /** Null: no brand's posts go out. */
  readonly brandId: BrandId | null
  readonly fromDay: DayKey
  /** The last day, itself included. */
  readonly toDay: DayKey
  readonly reason: string
  readonly deletedAt: EpochMs | null
}
