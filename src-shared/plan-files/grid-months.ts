import type { Cells } from '#shared/tables/read-table.ts'
import type { DayRules } from './plan-day.ts'
import { bareMonth, monthSpokenOf } from './spoken-month.ts'

const number = /^(\d{1,2})(?=\s*(?:\n|$))/

type Month = { readonly month: number; readonly year: number }

/**
 * A wall calendar with the days of its edges written out: in the first week of December «30 | 1 | 2» begins in November, in its last «31 | 1 | 2»
 * ends in January. Below a line that names another month the numbers are of that one.
 */
export function withMonths(cells: Cells, rules: DayRules): Cells {
  if (rules.month === null) return cells
  const first = { month: rules.month, year: rules.yearOf(rules.month, 1) }
  let now: Month = first
  let begun = false
  return cells.map((row) => {
    const spoken = monthLine(row, now)
    if (spoken) {
      begun &&= isSame(spoken, now)
      now = isSame(spoken, now) ? now : spoken
      return []
    }
    const numbers = numbersOf(row)
    if (numbers === null) return row
    const drop = numbers.findIndex(({ date }, at) => date < (numbers[at - 1]?.date ?? 0))
    // The first week may begin in the month before, a later one may end in the next.
    const [left, right] = drop < 0 ? [now, now] : begun ? [now, beside(now, 1)] : [beside(now, -1), now]
    begun = true
    if (drop < 0 && now === first) return row
    return numbers.reduce<readonly string[]>((out, { column, date }, at) => {
      const cell = out[column] ?? ''
      return out.with(column, cell.replace(number, dayOf(drop < 0 || at < drop ? left : right, date)))
    }, row)
  })
}

/** A line that names a month and nothing else. */
function monthLine(row: readonly string[], now: Month): Month | null {
  const [only, ...others] = row.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const { month, year } =
    only !== undefined && others.length === 0 && bareMonth.test(only) ? monthSpokenOf(only) : { month: null, year: null }
  return month === null ? null : { month, year: year ?? (month < now.month ? now.year + 1 : now.year) }
}

function isSame(one: Month, other: Month): boolean {
  return one.month === other.month && one.year === other.year
}

type DateAt = { readonly column: number; readonly date: number }

/** The bare numbers that the cells of a week begin with; null: the row is no such week. */
function numbersOf(row: readonly string[]): readonly DateAt[] | null {
  const filled = row.filter((cell) => cell.trim() !== '').length
  const numbers = row.flatMap((cell, column) => {
    const date = Number(number.exec(cell.trim())?.[1] ?? 0)
    return date >= 1 && date <= 31 ? [{ column, date }] : []
  })
  return numbers.length >= 3 || (numbers.length > 0 && numbers.length === filled) ? numbers : null
}

function beside({ month, year }: Month, by: 1 | -1): Month {
  const at = month + by
  return at === 0 ? { month: 12, year: year - 1 } : at === 13 ? { month: 1, year: year + 1 } : { month: at, year }
}

function dayOf({ month, year }: Month, date: number): string {
  const two = (of: number) => String(of).padStart(2, '0')
  return `${year}-${two(month)}-${two(date)}`
}
