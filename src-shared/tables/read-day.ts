import { writtenDay } from '#shared/domain/time/said/written-day.ts'
import type { DayKey } from '#shared/kernel/time.ts'

/** Which part of 11/05/2026 is the day. */
export type DayOrder = 'dayFirst' | 'monthFirst'

/** What a cell says of a day. `twoWays`: it is a day either way round, and a person must say which. */
export type DayReading =
  | { readonly kind: 'day'; readonly day: DayKey }
  | { readonly kind: 'twoWays' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }

/**
 * Reads one cell: `05.11.2026`, `5 ноября 2026 г.`, `2026-11-05 14:30`, `Nov 5, 2026`, `11/05/2026`. Points mean the day
 * comes first; a slash or hyphen may mean either, and where both ways are days `order` decides.
 */
export function readDay(cell: string, order: DayOrder | null): DayReading {
  const words = cell.trim().replace(/[\u00a0\u202f\s]+/g, ' ')
  if (words === '' || /^[-–—]$/.test(words)) return { kind: 'missing' }
  const written = writtenDay(words)
  if (!written || written.year === null) return { kind: 'unreadable' }
  const { year, parts } = written
  if (!('either' in parts)) return dayOf(year, parts.month, parts.date)
  const [first, second] = parts.either
  const dayFirst = dayOf(year, second, first)
  const monthFirst = dayOf(year, first, second)
  if (dayFirst.kind !== 'day') return monthFirst
  if (monthFirst.kind !== 'day' || monthFirst.day === dayFirst.day) return dayFirst
  if (order === null) return { kind: 'twoWays' }
  return order === 'dayFirst' ? dayFirst : monthFirst
}

function dayOf(year: string, month: number, date: number): DayReading {
  const day = realDay(year, month, date)
  return day ? { kind: 'day', day } : { kind: 'unreadable' }
}

/** The day of a year of two digits (of this century) or four; null: there is no such day. */
export function realDay(year: string, month: number, date: number): DayKey | null {
  const full = year.length === 2 ? `20${year}` : year
  const day = `${full}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const at = new Date(`${day}T00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day ? (day as DayKey) : null
}
