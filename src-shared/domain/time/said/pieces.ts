import { Temporal } from 'temporal-polyfill'
import { hourOfClock } from './day-parts.ts'
import type { Unit } from './words.ts'

/** A length of time as people add it; months and days are counted on the calendar, minutes on the clock. */
export type Length = { readonly months: number; readonly days: number; readonly minutes: number }

/** What one piece of a phrase says. A phrase says each thing at most once. */
export type Said = {
  readonly day?: Temporal.PlainDate
  /** `weeksLater`: so many weeks after the one that is meant. */
  readonly weekday?: { readonly number: number; readonly which: 'coming' | 'next' | 'this'; readonly weeksLater?: number }
  /** The Monday of a week. */
  readonly week?: Temporal.PlainDate
  readonly time?: Temporal.PlainTime
  /** The time is that of the day after: 24:00. */
  readonly dayLater?: boolean
  /** «вечером»: an hour of its own, and which half of the day another hour belongs to. */
  readonly part?: 'morning' | 'afternoon' | 'evening' | 'night'
  readonly length?: Length & { readonly from: 'now' | 'own' }
}

/** A real day, or null. */
export function realDay(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    return null
  }
}

/** Years within which 29 February comes again, with a century between. */
const leapYears = 8

/** The next day with this number and month, today included; null where there is none, such as 31 November. */
export function nextDayOf(month: number, day: number, today: Temporal.PlainDate): Temporal.PlainDate | null {
  for (let year = today.year; year <= today.year + leapYears; year += 1) {
    const found = realDay(year, month, day)
    if (found && Temporal.PlainDate.compare(found, today) >= 0) return found
  }
  return null
}

/** The next day with this number, of this month or a later one. */
export function nextNumber(day: number, today: Temporal.PlainDate): Temporal.PlainDate | null {
  for (let months = 0; months < 12; months += 1) {
    const month = today.toPlainYearMonth().add({ months })
    const found = realDay(month.year, month.month, day)
    if (found && Temporal.PlainDate.compare(found, today) >= 0) return found
  }
  return null
}

export function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 })
}

/** A time of day, or null; `half` tells which half of the day the hour belongs to. */
export function realTime(hour: number, minute: number, half: 'am' | 'pm' | null = null): Temporal.PlainTime | null {
  const hours = hourOfClock(hour, half)
  return hours === null || minute < 0 || minute > 59 ? null : Temporal.PlainTime.from({ hour: hours, minute })
}

export function lengthOf(count: number, unit: Unit): Length {
  switch (unit) {
    case 'minutes':
      return { months: 0, days: 0, minutes: count }
    case 'hours':
      return { months: 0, days: 0, minutes: count * 60 }
    case 'days':
      return { months: 0, days: count, minutes: 0 }
    case 'weeks':
      return { months: 0, days: count * 7, minutes: 0 }
    case 'months':
      return { months: count, days: 0, minutes: 0 }
    case 'years':
      return { months: count * 12, days: 0, minutes: 0 }
  }
}
