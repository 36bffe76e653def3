import type { DayKey } from '#shared/kernel/time.ts'
import { dayAt, daysAfter, utcOf } from './day-key.ts'

/** Calendars whose months follow the moon, by the names people give them; ICU counts them. */
export const moonCalendars = { chinese: 'chinese', islamic: 'islamic-umalqura', hebrew: 'hebrew' } as const
export type MoonCalendar = keyof typeof moonCalendars

const years = new Map<string, ReadonlyMap<string, readonly DayKey[]>>()

/** The days of a Gregorian year that are `month-day` in another calendar (`10-1`, `Tishri-1`): one, or two where its year is shorter than ours. */
export function moonDays(calendar: MoonCalendar, monthDay: string, year: number): readonly DayKey[] {
  const key = `${calendar} ${year}`
  const known = years.get(key) ?? yearOf(calendar, year)
  years.set(key, known)
  return known.get(monthDay) ?? []
}

/** Every day of a Gregorian year by its name in another calendar; a repeated (leap) month has a name of its own. */
function yearOf(calendar: MoonCalendar, year: number): ReadonlyMap<string, readonly DayKey[]> {
  const month = calendar === 'hebrew' ? 'long' : 'numeric'
  const format = new Intl.DateTimeFormat(`en-u-ca-${moonCalendars[calendar]}`, { month, day: 'numeric', timeZone: 'UTC' })
  const days = new Map<string, DayKey[]>()
  for (let day = dayAt(year, 1, 1); day.startsWith(`${year}-`); day = daysAfter(day, 1)) {
    const parts = new Map(format.formatToParts(utcOf(day)).map(({ type, value }) => [type, value]))
    const name = `${parts.get('month')}-${parts.get('day')}`
    days.set(name, [...(days.get(name) ?? []), day])
  }
  return days
}
