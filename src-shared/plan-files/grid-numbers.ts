import { anyMonth, anyWeekday } from '#shared/domain/time/said/words.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { headsWeek, isWeekday } from './plan-day.ts'

/** A number before words on one line: «7 Польза», «11. Мем». A time is none, and «7 декабря» is a whole date. */
const before = new RegExp(`^(?<date>\\d{1,2})(?:[.)]?\\s+(?!${anyMonth}(?![\\p{L}]))(?=[^\\s.:%–—-])|\\s*[–—:-]\\s+(?=\\p{L}))`, 'iu')
const bare = /^(?<date>\d{1,2})(?=\s*(?:\n|$))/u
const besideWeekday = new RegExp(
  `^(?:${anyWeekday},?\\s+(?<after>\\d{1,2})|(?<before>\\d{1,2}),?\\s+\\(?${anyWeekday}\\)?)(?=\\s*(?:\\n|$))`,
  'iu',
)

/** «Пн 30», «30 (пн)» as the number that a wall calendar of a month has there; any other cell as it is. */
export function withoutWeekdays(cells: Cells, month: number | null): Cells {
  return month === null ? cells : cells.map((row) => row.map(withoutWeekday))
}

function withoutWeekday(cell: string): string {
  return cell.length > 500 ? cell : cell.trim().replace(besideWeekday, (_, ...found) => numberOf(found.at(-1)))
}

function numberOf({ after, before: first }: Readonly<Record<'after' | 'before', string | undefined>>): string {
  return after ?? first ?? ''
}

/** Fewer numbers that rise with the days of the week may do so by chance. */
const fewest = 3

type Numbered = { readonly column: number; readonly date: number }

/**
 * A wall calendar whose cells hold the date and the post on one line («7 Польза»), with the date on a line of its own. A number is a date where
 * those of its row rise with the days of the week, or go on from the week above.
 */
export function withLines(cells: Cells): Cells {
  const columns = new Set((cells.find(headsWeek) ?? []).flatMap((cell, at) => (isWeekday(cell) ? [at] : [])))
  if (columns.size === 0) return cells
  let monday: number | null = null
  return cells.map((row) => {
    const numbers = numbersOf(row, columns)
    const first = numbers[0]
    if (!first || !isWeek(numbers, monday)) return row
    monday = first.date - first.column
    return row.map((cell, at) => (columns.has(at) ? cell.trim().replace(before, '$<date>\n') : cell))
  })
}

function numbersOf(row: readonly string[], columns: ReadonlySet<number>): readonly Numbered[] {
  return row.flatMap((cell, column) => {
    const date = columns.has(column) ? (bare.exec(cell.trim()) ?? before.exec(cell.trim()))?.groups?.date : undefined
    return date === undefined || Number(date) > 31 ? [] : [{ column, date: Number(date) }]
  })
}

/** Each number is as far from the first as its column; a month may end between them. */
function isWeek(numbers: readonly Numbered[], monday: number | null): boolean {
  const [first] = numbers
  if (!first) return false
  const rising = numbers.every(({ column, date }) => {
    const due = first.date + column - first.column
    return date === due || isPastEnd(due, date)
  })
  const follows = monday !== null && [7, 7 - 28, 7 - 29, 7 - 30, 7 - 31].includes(first.date - first.column - monday)
  return rising && (numbers.length >= fewest || follows)
}

/** The 29th is the first of the next month, or the second after a month of 28 days, and so on. */
function isPastEnd(due: number, date: number): boolean {
  return [28, 29, 30, 31].some((length) => due > length && date === due - length)
}
