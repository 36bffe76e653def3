import type { DayKey } from '#shared/kernel/time.ts'

const msOfDay = 86_400_000

/** A day of the calendar; a day of the month that does not exist (31 April) is read as the next month's. */
export function dayAt(year: number, month: number, day: number): DayKey {
  return keyOf(Date.UTC(year, month - 1, day))
}

/** The day some days away. Plain arithmetic: a year of occasions asks for it thousands of times. */
export function daysAfter(day: DayKey, days: number): DayKey {
  return days === 0 ? day : keyOf(utcOf(day) + days * msOfDay)
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: DayKey): number {
  return new Date(utcOf(day)).getUTCDay() || 7
}

export function isLeap(year: number): boolean {
  return dayAt(year, 2, 29).endsWith('-29')
}

export function utcOf(day: DayKey): number {
  return Date.parse(`${day}T00:00Z`)
}

function keyOf(utc: number): DayKey {
  return new Date(utc).toISOString().slice(0, 10) as DayKey
}
