import type { DayKey } from '#shared/kernel/time.ts'
import { dayAt, daysAfter, utcOf } from './day-key.ts'

/** Calendars whose months follow the moon, by the names people give them; ICU counts them. */
export const moonCalendars = { chinese: 'chinese', islamic: 'islamic-umalqura', hebrew: 'hebrew' } as const
export type MoonCalendar = keyof typeof moonCalendars

/** A month as its calendar names it (`10`, `Tishri`; a repeated one has a name of its own) and its first day. */
type MoonMonth = { readonly name: string; readonly first: DayKey }

const years = new Map<string, readonly MoonMonth[]>()

/**
 * The days of a Gregorian year that are `month-day` in another calendar (`10-1`, `Tishri-15`): one, or two where its year is
 * shorter than ours. The day is one that each month has, 1 to 29.
 */
export function moonDays(calendar: MoonCalendar, monthDay: string, year: number): readonly DayKey[] {
  const key = `${calendar} ${year}`
  const months = years.get(key) ?? monthsTouching(calendar, year)
  years.set(key, months)
  const [month, day] = monthDay.split('-')
  return months
    .filter(({ name }) => name === month)
    .map(({ first }) => daysAfter(first, Number(day) - 1))
    .filter((one) => one.startsWith(`${year}-`))
}

/** The months that have a day in a Gregorian year. Each is 29 or 30 days long, so its end is found by one look. */
function monthsTouching(calendar: MoonCalendar, year: number): readonly MoonMonth[] {
  const read = createReader(calendar)
  const months: MoonMonth[] = []
  const newYear = dayAt(year, 1, 1)
  let first = daysAfter(newYear, 1 - read(newYear).day)
  while (first <= `${year}-12-31`) {
    months.push({ name: read(first).month, first })
    const next = daysAfter(first, 29)
    first = read(next).day === 1 ? next : daysAfter(next, 1)
  }
  return months
}

function createReader(calendar: MoonCalendar): (day: DayKey) => { readonly month: string; readonly day: number } {
  const month = calendar === 'hebrew' ? 'long' : 'numeric'
  const format = new Intl.DateTimeFormat(`en-u-ca-${moonCalendars[calendar]}`, { month, day: 'numeric', timeZone: 'UTC' })
  return (day) => {
    const parts = new Map(format.formatToParts(utcOf(day)).map(({ type, value }) => [type, value]))
    return { month: parts.get('month') ?? '', day: Number(parts.get('day')) }
  }
}
