import type { DayKey } from '#shared/kernel/time.ts'

/** Which part of 11/05/2026 is the day. */
export type DayOrder = 'dayFirst' | 'monthFirst'

/** What a cell says of a day. `twoWays`: it is a day either way round, and a person must say which. */
export type DayReading =
  | { readonly kind: 'day'; readonly day: DayKey }
  | { readonly kind: 'twoWays' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }

/** Months by how their names begin, Russian and English; May before March would eat «мар». */
const months: readonly RegExp[] = [
  /^(?:янв|jan)/iu,
  /^(?:фев|feb)/iu,
  /^(?:мар|mar)/iu,
  /^(?:апр|apr)/iu,
  /^(?:ма[йя]|may)/iu,
  /^(?:июн|jun)/iu,
  /^(?:июл|jul)/iu,
  /^(?:авг|aug)/iu,
  /^(?:сен|sep)/iu,
  /^(?:окт|oct)/iu,
  /^(?:ноя|nov)/iu,
  /^(?:дек|dec)/iu,
]

/** What may follow a date: a time of day, a weekday, the word for year. */
const tail = /(?:\s*г(?:\.|ода)?)?(?:[T,\s].*)?$/.source
const yearFirst = new RegExp(`^(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})${tail}`, 'iu')
const dotted = new RegExp(`^(\\d{1,2})[.](\\d{1,2})[.](\\d{4}|\\d{2})${tail}`, 'iu')
const slashed = new RegExp(`^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})${tail}`, 'iu')
const dayWord = new RegExp(`^(\\d{1,2})[\\s.-]+([\\p{L}]{3,})[.,]?[\\s-]+(\\d{4})${tail}`, 'iu')
const wordDay = new RegExp(`^([\\p{L}]{3,})[.]?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${tail}`, 'iu')

/**
 * Reads one cell: `05.11.2026`, `5 ноября 2026 г.`, `2026-11-05 14:30`, `Nov 5, 2026`, `11/05/2026`. Points mean the day
 * comes first; a slash or hyphen may mean either, and where both ways are days `order` decides.
 */
export function readDay(cell: string, order: DayOrder | null): DayReading {
  const words = cell.trim().replace(/[\u00a0\u202f\s]+/g, ' ')
  if (words === '' || /^[-–—]$/.test(words)) return { kind: 'missing' }
  const year = yearFirst.exec(words)
  if (year) return dayOf(year[1], year[2], year[3])
  const points = dotted.exec(words)
  if (points) return dayOf(points[3], points[2], points[1])
  const slashes = slashed.exec(words)
  if (slashes) return eitherWay(slashes, order)
  const named = dayWord.exec(words)
  if (named) return dayOf(named[3], monthOf(named[2]), named[1])
  const english = wordDay.exec(words)
  return english ? dayOf(english[3], monthOf(english[1]), english[2]) : { kind: 'unreadable' }
}

function eitherWay([, first, second, year]: readonly string[], order: DayOrder | null): DayReading {
  const dayFirst = dayOf(year, second, first)
  const monthFirst = dayOf(year, first, second)
  if (dayFirst.kind !== 'day') return monthFirst
  if (monthFirst.kind !== 'day' || monthFirst.day === dayFirst.day) return dayFirst
  if (order === null) return { kind: 'twoWays' }
  return order === 'dayFirst' ? dayFirst : monthFirst
}

/** The month a name begins, 1 to 12; 0: none. */
export function monthNamed(name: string): number {
  return months.findIndex((begins) => begins.test(name)) + 1
}

function monthOf(name: string | undefined): string {
  return String(monthNamed(name ?? ''))
}

function dayOf(year: string | undefined, month: string | undefined, date: string | undefined): DayReading {
  const full = year?.length === 2 ? `20${year}` : (year ?? '')
  const day = `${full}-${(month ?? '').padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`
  const at = new Date(`${day}T00:00Z`)
  const real = !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day
  return real ? { kind: 'day', day: day as DayKey } : { kind: 'unreadable' }
}
