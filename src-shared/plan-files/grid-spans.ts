import type { Cells } from '#shared/tables/read-table.ts'
import { planRoleOf } from './plan-headings.ts'
import { isNo, isYes } from './yes-no.ts'

/**
 * Days that take several columns each («Пн» over a column of times and one of texts): what stands side by side under a day is one cell of it.
 * Columns of days that follow each other, or stand at uneven distances, are left as they are.
 */
export function withSpans(cells: Cells, columns: readonly number[]): Cells {
  const width = spanOf(columns)
  if (width < 2) return cells
  const days = new Set(columns)
  return cells.map((row) => {
    if (!row.some((cell, at) => cell.trim() !== '' && !days.has(at) && at > (columns[0] ?? 0))) return row
    if (isHead(row, columns)) return row.map((cell, at) => (at < (columns[0] ?? 0) ? cell : ''))
    return row.map((cell, at) => {
      if (days.has(at)) return joined(row.slice(at, at + width))
      return at > (columns[0] ?? 0) ? '' : cell
    })
  })
}

/** How many columns each day takes: all of them the same, or one. */
function spanOf(columns: readonly number[]): number {
  const apart = columns.slice(1).map((column, at) => column - (columns[at] ?? 0))
  const [first = 1] = apart
  return apart.length > 1 && apart.every((one) => one === first) ? first : 1
}

/** «Время | Пост | Время | Пост»: headings of the columns under the days. */
function isHead(row: readonly string[], columns: readonly number[]): boolean {
  const said = row.slice(columns[0]).filter((cell) => cell.trim() !== '')
  return said.length >= 4 && said.every((cell) => planRoleOf(cell) !== null)
}

/** A time and a network go before the text on its line; a mark of what is done is no text. */
function joined(cells: readonly string[]): string {
  const [first = '', ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  return [first, ...others.filter((cell) => !isYes(cell) && !isNo(cell))].join(' ')
}
