import type { DayKey } from '#shared/kernel/time.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { type DayRules, isWeekday, readPlanDay } from './plan-day.ts'
import { planRoleOf } from './plan-headings.ts'

/** The line of a cell that may tell a day, with the weekday on a line of its own before it, and the lines after that. */
export function dayLine(cell: string): { readonly day: string; readonly rest: string } {
  const lines = cell.trim().split('\n')
  const [first = '', second = ''] = lines
  if (isWeekday(first) && second !== '') return { day: `${first} ${second}`, rest: lines.slice(2).join('\n').trim() }
  return {
    day: first,
    rest: lines
      .slice(isWeekday(second) ? 2 : 1)
      .join('\n')
      .trim(),
  }
}

const eightDaysMs = 8 * 86_400_000

/**
 * Rows that carry days side by side, as the heads of weeks do: at least three, each after the one before. They lie within a week, or the table
 * stands on its side, where two are enough: «Дата» before the days, «Время», «Тема» before what they hold.
 */
export function dateRows(cells: Cells, rules: DayRules): readonly number[] {
  return cells.flatMap((row, at) => {
    const days = daysOf(row, rules)
    const rising = days.every((day, i) => i === 0 || day > (days[i - 1] ?? ''))
    if (days.length < 2 || !rising) return []
    if (days.length < 3) return isOnItsSide(cells, at) ? [at] : []
    const close = Date.parse(days.at(-1) ?? '') - Date.parse(days[0] ?? '') <= eightDaysMs
    return close || isOnItsSide(cells, at) ? [at] : []
  })
}

function daysOf(row: readonly string[], rules: DayRules): readonly DayKey[] {
  return row.flatMap((cell) => {
    const head = readPlanDay(dayLine(cell).day, rules)
    return head.kind === 'day' && head.lastDay === null ? [head.day] : []
  })
}

/** Whether the headings of a table stand before its rows: one of the day, and below it one of what is said. */
function isOnItsSide(cells: Cells, at: number): boolean {
  const roles = cells.slice(at, at + 20).map((row) => planRoleOf(row.find((cell) => cell.trim() !== '') ?? ''))
  const below = roles.slice(1)
  return roles[0] === 'day' && below.some((role) => role === 'text' || role === 'theme') && below.filter((role) => role !== null).length > 1
}
