import { weekStart } from '#renderer/widgets/calendar/index.ts'
import { addDays, addMonths, dayStart } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, MonthKey, ZoneId } from '#shared/kernel/time.ts'
import type { TableLook } from './table-memory.ts'

/** The shown days, `end` no longer shown; null: all of them. */
export type TablePeriod = { readonly first: DayKey; readonly end: DayKey } | null

/** The period a table shows round a day. Own days that nobody chose yet are the month's. */
export function periodOf({ span, days }: Pick<TableLook, 'span' | 'days'>, day: DayKey): TablePeriod {
  if (span === 'all') return null
  if (span === 'week') return { first: weekStart(day), end: addDays(weekStart(day), 7) }
  if (span === 'days' && days) return { first: days.first, end: addDays(days.last, 1) }
  if (span === 'year') return { first: `${day.slice(0, 4)}-01-01` as DayKey, end: `${Number(day.slice(0, 4)) + 1}-01-01` as DayKey }
  const month = day.slice(0, 7) as MonthKey
  if (span !== 'quarter') return { first: firstOf(month), end: firstOf(addMonths(month, 1)) }
  const first = addMonths(month, -((Number(month.slice(5)) - 1) % 3))
  return { first: firstOf(first), end: firstOf(addMonths(first, 3)) }
}

/** Whether a day is among those shown. */
export function isWithin(period: TablePeriod, day: DayKey): boolean {
  return period === null || (day >= period.first && day < period.end)
}

/** The day of the period before or after; null where there is no such period. */
export function stepFrom(look: Pick<TableLook, 'span' | 'days'>, day: DayKey, by: 1 | -1): DayKey | null {
  const period = periodOf(look, day)
  if (period === null || look.span === 'days') return null
  return by === 1 ? period.end : (periodOf(look, addDays(period.first, -1))?.first ?? null)
}

/** The instants of a period in a zone: `from` is shown, `to` is not. */
export function instantsOf(period: TablePeriod, zone: ZoneId): { readonly from: EpochMs | null; readonly to: EpochMs | null } {
  return period === null ? { from: null, to: null } : { from: dayStart(period.first, zone), to: dayStart(period.end, zone) }
}

function firstOf(month: MonthKey): DayKey {
  return `${month}-01` as DayKey
}
