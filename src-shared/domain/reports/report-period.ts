import type { MetricsPeriod, PeriodChoice } from '#shared/domain/metrics/metrics-period.ts'
import { addDays, addMonths, dayStart, isWallTime } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, MonthKey, ZoneId } from '#shared/kernel/time.ts'
import type { Report } from './report.ts'

/** Whether a period is one whole calendar month. */
export function isMonth({ fromDay, wholeToDay }: Pick<MetricsPeriod, 'fromDay' | 'wholeToDay'>): boolean {
  return fromDay.endsWith('-01') && wholeToDay === lastDayOf(fromDay.slice(0, 7) as MonthKey)
}

/** Whether a report's row is about a period. */
export function isAbout(
  report: Pick<Report, 'month' | 'fromDay' | 'toDay'>,
  period: Pick<MetricsPeriod, 'fromDay' | 'wholeToDay'>,
): boolean {
  const from = report.fromDay ?? (`${report.month}-01` as DayKey)
  const to = report.toDay ?? lastDayOf(report.month)
  return from === period.fromDay && to === period.wholeToDay
}

/** A period's name in addresses and file names: `2026-11`, `2026-Q4`, `2026`, `2026-11-03..2026-11-17`. */
export function periodName(choice: PeriodChoice): string {
  switch (choice.kind) {
    case 'month':
      return choice.day.slice(0, 7)
    case 'quarter':
      return `${choice.day.slice(0, 4)}-Q${Math.ceil(Number(choice.day.slice(5, 7)) / 3)}`
    case 'year':
      return choice.day.slice(0, 4)
    case 'custom':
      return `${choice.from}..${choice.to}`
  }
}

/** The period of a name; null for what names none. */
export function periodNamed(name: string): PeriodChoice | null {
  const [, from = '', to = ''] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(name) ?? []
  if (from !== '') return isDay(from) && isDay(to) && from <= to ? { kind: 'custom', from: from as DayKey, to: to as DayKey } : null
  const [, year = '', quarter = '', month = ''] = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(name) ?? []
  if (year === '') return null
  if (quarter !== '') return { kind: 'quarter', day: `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01` as DayKey }
  return month === '' ? { kind: 'year', day: `${year}-01-01` as DayKey } : { kind: 'month', day: `${year}-${month}-01` as DayKey }
}

function isDay(text: string): boolean {
  return isWallTime(`${text}T00:00`)
}

/** The month whose plan a report shows: the one after the period's last day. */
export function planMonth({ wholeToDay }: Pick<MetricsPeriod, 'wholeToDay'>): MonthKey {
  return addDays(wholeToDay, 1).slice(0, 7) as MonthKey
}

/** First instant of the plan's stretch and the first that no longer belongs: from the day after the period to that month's end. */
export function planRange(period: Pick<MetricsPeriod, 'wholeToDay'>, zone: ZoneId): { readonly from: EpochMs; readonly to: EpochMs } {
  return { from: dayStart(addDays(period.wholeToDay, 1), zone), to: dayStart(`${addMonths(planMonth(period), 1)}-01` as DayKey, zone) }
}

function lastDayOf(month: MonthKey): DayKey {
  return addDays(`${addMonths(month, 1)}-01` as DayKey, -1)
}
