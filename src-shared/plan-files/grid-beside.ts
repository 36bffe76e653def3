import type { Cells } from '#shared/tables/read-table.ts'
import type { DayRules } from './plan-day.ts'
import { bareMonth, monthSpokenOf } from './spoken-month.ts'

/** A month of a grid, its columns where they stood and all others empty. */
type Beside = { readonly cells: Cells; readonly rules: DayRules }

/** Months that stand side by side under a row of their names, apart: «Декабрь | … | Январь». A grid without such a row is one. */
export function monthsBeside(cells: Cells, rules: DayRules): readonly Beside[] {
  const titles = cells.map((row) => row.flatMap((cell, at) => (isMonth(cell) ? [at] : []))).find((at) => at.length > 1)
  if (!titles) return [{ cells, rules }]
  const head = cells.find((row) => titles.every((at) => isMonth(row[at] ?? ''))) ?? []
  let from = rules
  return titles.map((first, nth) => {
    const end = titles[nth + 1] ?? Number.POSITIVE_INFINITY
    // What stands before the first month belongs to it.
    const begin = nth === 0 ? 0 : first
    from = rulesOf(head[first] ?? '', from)
    return { cells: cells.map((row) => row.map((cell, at) => (at >= begin && at < end ? cell : ''))), rules: from }
  })
}

function isMonth(cell: string): boolean {
  return bareMonth.test(cell.trim()) && monthSpokenOf(cell).month !== null
}

/** Days of the month that a title names, of its year, or of the year the months before it lead to. */
function rulesOf(title: string, rules: DayRules): DayRules {
  const { month, year } = monthSpokenOf(title)
  return { ...rules, month, yearOf: year === null ? rules.yearOf : yearBeside(month ?? 1, year) }
}

/** A week at the edge of a month may lie in the year before or after it. */
function yearBeside(of: number, year: number): DayRules['yearOf'] {
  return (month) => (of === 12 && month === 1 ? year + 1 : of === 1 && month === 12 ? year - 1 : year)
}
