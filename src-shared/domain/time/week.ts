import { Temporal } from 'temporal-polyfill'
import type { DayKey } from '#shared/kernel/time.ts'

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: DayKey): number {
  return Temporal.PlainDate.from(day).dayOfWeek
}

/** The Monday of a day's week. */
export function mondayOf(day: DayKey): DayKey {
  const date = Temporal.PlainDate.from(day)
  return date.subtract({ days: date.dayOfWeek - 1 }).toString() as DayKey
}

/** Days from one to another; negative when the other comes first. */
export function daysApart(from: DayKey, to: DayKey): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days
}

/** Minutes since midnight of `HH:MM`; seconds do not count. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}
