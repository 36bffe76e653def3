import type { BrandId, OwnDayId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'
import { dayAt, daysAfter, isLeap, utcOf } from './day-key.ts'

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

/** Days in the longest run: a leap year. */
export const longestOwnDays = 366

/** How many days a run has, the first and the last included. */
export function ownDaysIn(fromDay: DayKey, toDay: DayKey): number {
  return Math.round((utcOf(toDay) - utcOf(fromDay)) / 86_400_000) + 1
}

/** The runs of an own day that touch a span of days, as their first and last day. A yearly one never begins before its own first year. */
export function ownRuns({ fromDay, toDay, yearly }: OwnDay, first: DayKey, last: DayKey): readonly (readonly [DayKey, DayKey])[] {
  const length = ownDaysIn(fromDay, toDay)
  const touches = (from: DayKey) => from <= last && daysAfter(from, length - 1) >= first
  const starts = yearly
    ? yearsOf(first, last).flatMap((year) => (year >= Number(fromDay.slice(0, 4)) ? [sameDayIn(fromDay, year)] : []))
    : [fromDay]
  return starts.filter(touches).map((from) => [from, daysAfter(from, length - 1)] as const)
}

/** The same day of another year; 29 February is kept on the 28th where there is none. */
export function sameDayIn(day: DayKey, year: number): DayKey {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  return dayAt(year, month, month === 2 && date === 29 && !isLeap(year) ? 28 : date)
}

/** The years of a span, and the one before: a run may have begun in it. */
function yearsOf(first: DayKey, last: DayKey): readonly number[] {
  const from = Number(first.slice(0, 4)) - 1
  return Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, i) => from + i)
}
