import { Temporal } from 'temporal-polyfill'
import { anyWeekday, weekdayOf } from '#shared/domain/time/said/words.ts'
import { type DayOrder, realDay } from '#shared/tables/read-day.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { type DayRules, isWeekday, readPlanDay } from './plan-day.ts'
import type { PlanRole } from './plan-headings.ts'

type Table = { readonly headRow: number; readonly roles: readonly (PlanRole | null)[] }

/** The order a column of days shows by itself: 25/11 can only be the day first, so all its days are; Mon 07/12/2026 is the seventh. Null: nothing decides. */
export function shownOrder(cells: Cells, { headRow, roles }: Table, rules: DayRules): DayOrder | null {
  const column = roles.indexOf('day')
  const rows = column < 0 ? [] : cells.slice(headRow + 1)
  for (const row of rows) {
    const [, first, second] = /(?:^|\s)(\d{1,2})[/-](\d{1,2})(?:[/-]\d{2,4})?(?:\s|$|,)/.exec((row[column] ?? '').trim()) ?? []
    if (Number(first) > 12) return 'dayFirst'
    if (Number(second) > 12) return 'monthFirst'
  }
  // Nobody who writes Russian puts the month first.
  const russian = (cells[headRow] ?? []).some((cell) => /[а-яё]/iu.test(cell))
  return byWeekdays(rows, column) ?? (russian ? 'dayFirst' : byMonths(rows, column, rules))
}

/** The order in which all days that could be either lie in the months of those that could not: 12/8 beside «Dec 7». Null: both do, or neither. */
function byMonths(rows: Cells, column: number, rules: DayRules): DayOrder | null {
  const cells = rows.map((row) => row[column] ?? '')
  const read = cells.map((cell) => readPlanDay(cell, { ...rules, order: null }))
  if (!read.some(({ kind }) => kind === 'twoWays')) return null
  const months = new Set(read.flatMap((one) => (one.kind === 'day' ? [Number(one.day.slice(5, 7))] : [])))
  const open = cells.filter((_, at) => read[at]?.kind === 'twoWays').map((cell) => /(\d{1,2})[/-](\d{1,2})/.exec(cell))
  const fits = (part: 1 | 2) => open.every((found) => months.has(Number(found?.[part])))
  if (fits(1) === fits(2)) return null
  return fits(1) ? 'monthFirst' : 'dayFirst'
}

/** The order in which days fall on the weekdays beside them; null: both do, or neither. */
function byWeekdays(rows: Cells, column: number): DayOrder | null {
  const fits = new Set(rows.flatMap((row) => ordersOf(row, row[column] ?? '')))
  return fits.size === 1 ? ([...fits][0] ?? null) : null
}

const inCell = new RegExp(`(?:^|[\\s,(])(${anyWeekday})(?=$|[\\s,.)])`, 'iu')

function ordersOf(row: readonly string[], cell: string): readonly DayOrder[] {
  const [, first = '', second = '', year = ''] = /(?:^|\s)(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/.exec(cell) ?? []
  const weekday = row.find(isWeekday) ?? inCell.exec(cell)?.[1]
  if (year === '' || weekday === undefined || Number(first) === Number(second)) return []
  const wanted = weekdayOf(
    weekday
      .trim()
      .toLowerCase()
      .replace(/[().,]/g, ''),
  )
  const falls = (month: string, date: string) => {
    const day = realDay(year, Number(month), Number(date))
    return day !== null && Temporal.PlainDate.from(day).dayOfWeek === wanted
  }
  return [...(falls(second, first) ? (['dayFirst'] as const) : []), ...(falls(first, second) ? (['monthFirst'] as const) : [])]
}
