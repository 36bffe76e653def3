import type { BrandId, OwnDayId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'

/** A day or a run of days people put on the calendar themselves. */
export type OwnDay = {
  readonly id: OwnDayId
  /** Null: every brand's. */
  readonly brandId: BrandId | null
  readonly name: string
  readonly fromDay: DayKey
  /** The last day, itself included. */
  readonly toDay: DayKey
  /** Whether it comes every year. */
  readonly yearly: boolean
  readonly note: string
  readonly deletedAt: EpochMs | null
}
