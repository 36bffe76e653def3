import type { Cells } from '#shared/tables/read-table.ts'
import { gridPosts } from './grid-cell-posts.ts'
import { beginWithClocks } from './grid-paragraphs.ts'
import { dayInWeek, type Week, weekOf } from './grid-weeks.ts'
import { type DayRules, isWeekday } from './plan-day.ts'
import type { PlanReading } from './plan-post.ts'
import { withoutMarkup } from './text-cell.ts'
import { isNoPost } from './yes-no.ts'

/** Weeks that stand over columns, by column, and the row they stand in. */
type Across = { readonly headRow: number; readonly weeks: ReadonlyMap<number, Week> }

/** Fewest rows with a weekday before their cells that make such a grid. */
const fewestDays = 3

/** Weeks side by side over rows of weekdays: «7–13 декабря | 14–20 декабря» over «Понедельник», «Среда». Null: the sheet is laid out otherwise. */
export function weeksAcross(cells: Cells, rules: DayRules): Across | null {
  for (const [headRow, row] of cells.slice(0, 25).entries()) {
    const weeks = new Map(row.flatMap((cell, at) => toWeek(cell, at, rules)))
    if (weeks.size < 2) continue
    const named = cells.slice(headRow + 1).filter((below) => weekdayOf(below, weeks) !== null)
    return named.length >= fewestDays ? { headRow, weeks } : null
  }
  return null
}

function toWeek(cell: string, at: number, rules: DayRules): readonly (readonly [number, Week])[] {
  const week = at === 0 ? null : weekOf(cell, rules)
  return week === null ? [] : [[at, week]]
}

/** The weekday before the cells of a row. */
function weekdayOf(row: readonly string[], weeks: Across['weeks']): string | null {
  const first = Math.min(...weeks.keys())
  return row.slice(0, first).findLast(isWeekday) ?? null
}

/** Reads such a grid; rows without a weekday are further ones of that above. */
export function readAcross(cells: Cells, { headRow, weeks }: Across): PlanReading {
  const reading = { posts: [] as PlanReading['posts'][number][], rejected: [] as PlanReading['rejected'][number][] }
  const clocks = beginWithClocks(cells.slice(headRow + 1).flatMap((row) => [...weeks.keys()].map((at) => row[at] ?? '')))
  let weekday: string | null = null
  for (const [index, row] of cells.entries()) {
    if (index <= headRow) continue
    weekday = weekdayOf(row, weeks) ?? weekday
    for (const [column, week] of weeks) {
      const cell = withoutMarkup(row[column] ?? '')
      if (cell === '' || isNoPost(cell) || weekday === null) continue
      const day = dayInWeek(weekday, week)
      if (day === null) reading.rejected.push({ row: index + 1, column, cell, reason: 'noSuchDay' })
      else
        reading.posts.push(...gridPosts(cell, { row: index + 1, column, day, label: '', clocks, ofRubrics: false }).map(({ post }) => post))
    }
  }
  return { ...reading, blank: 0, yearGuessed: true, sections: [] }
}
