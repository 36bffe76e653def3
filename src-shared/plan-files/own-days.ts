import { networkNamed } from '#shared/networks/nicknames.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { dateRows } from './date-rows.ts'
import { readAcross, weeksAcross } from './grid-across.ts'
import { gridPosts } from './grid-cell-posts.ts'
import { labelOf } from './grid-labels.ts'
import { withMonths } from './grid-months.ts'
import { withoutWeekdays } from './grid-numbers.ts'
import { beginWithClocks } from './grid-paragraphs.ts'
import { dayInWeek, type Week, weekOf } from './grid-weeks.ts'
import { dayBefore } from './listed-lines.ts'
import { atTimes } from './listed-times.ts'
import { type DayRules, isWeekday, type PlanDay, plainDay, readPlanDay } from './plan-day.ts'
import { planRoleOf } from './plan-headings.ts'
import type { PlanPost, PlanReading, RejectedPlanRow } from './plan-post.ts'
import { withoutMarkup } from './text-cell.ts'
import { isNoPost } from './yes-no.ts'

/** Cells that tell their own days: where they stand, the weeks over them, and the networks over those that name none. */
type OwnDays = {
  readonly begin: number
  readonly columns: readonly number[]
  readonly weeks: ReadonlyMap<number, Week>
  readonly networks: ReadonlyMap<number, string>
  readonly ofRubrics: boolean
}

/** Fewest such cells, and the share of them among all that say anything. */
const fewest = { cells: 3, columns: 2, share: 2 / 3 }

/**
 * Cells that each begin with their own day («02.12 Новинки», «3 декабря, 12:00 — …»), whatever stands over them: «Неделя 1 | Неделя 2», the days of the
 * week, networks. Null: the sheet is laid out otherwise, or has rows of days.
 */
export function ownDays(cells: Cells, rules: DayRules): OwnDays | null {
  const { weeks, said } = saidIn(cells, rules)
  const told = said.filter((one) => one.told)
  const columns = [...new Set(told.map(({ column }) => column))].sort((one, other) => one - other)
  const beside = said.filter(({ column }) => column >= (columns[0] ?? 0))
  if (told.length < fewest.cells || columns.length < fewest.columns || told.length < beside.length * fewest.share) return null
  if (hasRowsOfDays(cells, rules)) return null
  const begin = told[0]?.row ?? 0
  const head = cells[begin - 1] ?? []
  const named = columns.flatMap((at) => (networkNamed(head[at] ?? '') === null ? [] : [[at, (head[at] ?? '').trim()] as const]))
  return { begin, columns, weeks, networks: new Map(named), ofRubrics: planRoleOf(labelOf(head, columns)) === 'rubric' }
}

/** A cell that says something, and whether that begins with a day. */
type SaidCell = { readonly row: number; readonly column: number; readonly told: boolean }

/** The weeks over the first cell that tells its day, and what is said from there on. */
function saidIn(cells: Cells, rules: DayRules): Pick<OwnDays, 'weeks'> & { readonly said: readonly SaidCell[] } {
  const weeks = new Map<number, Week>()
  const said: SaidCell[] = []
  const filled = cells.flatMap((line, row) => line.flatMap((cell, column) => (cell.trim() === '' ? [] : [{ row, column, cell }])))
  for (const { row, column, cell } of filled) {
    const week = weekOf(cell, rules)
    if (week !== null && said.length === 0) weeks.set(column, week)
    const told = week === null && tellsDay(cell, { rules, ofWeek: weeks.has(column) })
    if (told || (said.length > 0 && !isNoPost(cell))) said.push({ row, column, told })
  }
  return { weeks, said }
}

/** Whether a cell begins with a day and says something of it. */
function tellsDay(cell: string, known: Known): boolean {
  return partsOf(cell, known).some(({ day, rest }) => day !== '' && rest !== '')
}

function hasRowsOfDays(cells: Cells, rules: DayRules): boolean {
  return dateRows(withMonths(withoutWeekdays(cells, rules.month), rules), rules).length > 0
}

type Known = { readonly rules: DayRules; readonly ofWeek: boolean }
/** The words of a day as they are written, '' where a cell begins with none, and what follows it. */
type Part = { readonly day: string; readonly rest: string }

/** What a cell says of each of its days. A day that is written in another way than the first belongs to the text. */
function partsOf(cell: string, { rules, ofWeek }: Known): readonly Part[] {
  const [first = '', ...others] = withoutMarkup(cell).split('\n')
  const begin = (line: string) => dayBefore(line, { ofWeek, month: rules.month })
  const parts: { readonly day: string; rest: string }[] = [begin(first) ?? bareNumber(first, rules) ?? { day: '', rest: first.trim() }]
  for (const line of others) {
    const begun = begin(line)
    if (begun && formOf(begun.day) === formOf(parts[0]?.day ?? '')) parts.push(begun)
    else addLine(parts, line)
  }
  return parts
}

function addLine(parts: readonly { rest: string }[], line: string): void {
  const last = parts.at(-1)
  if (last) last.rest = `${last.rest}\n${line}`.trim()
}

/** A number on a line of its own, in a plan of a month. */
function bareNumber(line: string, { month }: DayRules): Part | null {
  return month !== null && /^\s*\d{1,2}\s*$/.test(line) ? { day: line.trim(), rest: '' } : null
}

/** How a day is written: «Вт 01.12» as «Чт 03.12», and neither as «5 декабря». */
function formOf(day: string): string {
  return day
    .replace(/[\s,]+(?:в\s+)?\d{1,2}:\d{2}$|[\s,]+в\s+\d{1,2}[.-]\d{2}$/u, '')
    .replaceAll(/\p{L}+/gu, 'a')
    .replaceAll(/\d+/g, '0')
}

/** Reads a grid whose days stand in no row: weeks over its columns or its cells tell them. Null: it is none. */
export function readAside(cells: Cells, rules: DayRules): PlanReading | null {
  const across = weeksAcross(cells, rules)
  if (across) return readAcross(cells, across)
  const own = ownDays(cells, rules)
  return own && readOwnDays(cells, own, rules)
}

/** Reads such cells; what stands before a row tells of its posts, as in any grid. */
function readOwnDays(cells: Cells, own: OwnDays, rules: DayRules): PlanReading {
  const posts: PlanPost[] = []
  const rejected: RejectedPlanRow[] = []
  const body = cells.slice(own.begin)
  const clocks = beginWithClocks(
    body.flatMap((row) => row.flatMap((cell) => partsOf(cell, { rules, ofWeek: false }).map(({ rest }) => rest))),
  )
  const filled = body.flatMap((row, nth) => own.columns.map((column) => ({ row, nth, column, cell: row[column] ?? '' })))
  for (const { row, nth, column, cell } of filled) {
    if (cell.trim() === '' || isWeekday(cell) || isNoPost(cell)) continue
    const at = { row: own.begin + nth + 1, column }
    const label = labelOf(row, own.columns) || (own.networks.get(column) ?? '')
    for (const { day: words, rest } of partsOf(cell, { rules, ofWeek: own.weeks.has(column) }).filter(isPart)) {
      const days = daysOf(words, own.weeks.get(column), rules)
      if (days.length === 0) rejected.push({ ...at, cell: cell.trim(), reason: words === '' ? 'noDay' : 'badDay' })
      posts.push(...days.flatMap((day) => postsOn(day, rest, { ...at, label, clocks, ofRubrics: own.ofRubrics })))
    }
  }
  return { posts, rejected, blank: 0, yearGuessed: posts.length > 0, sections: [] }
}

/** A day with nothing beside it, or «выходной», publishes nothing. */
function isPart({ day, rest }: Part): boolean {
  return day === '' || (rest !== '' && !isNoPost(rest))
}

type OneDay = Extract<PlanDay, { kind: 'day' }>

function daysOf(words: string, week: Week | undefined, rules: DayRules): readonly OneDay[] {
  const inWeek = week && isWeekday(words) ? dayInWeek(words, week) : null
  if (inWeek !== null) return [plainDay(inWeek, true)]
  const read = readPlanDay(words, rules)
  if (read.kind === 'days') return read.days
  return read.kind === 'day' ? [read] : []
}

type At = Omit<Parameters<typeof gridPosts>[1], 'day'>

/** The posts of a day; those that tell no time go out at that which stands beside it. */
function postsOn({ day, lastDay, time, zone, later }: OneDay, words: string, at: At): readonly PlanPost[] {
  const times = time === null ? [] : [{ time, zone }, ...later].map((one) => ({ ...one, networks: [] }))
  return gridPosts(words, { ...at, day }).flatMap(({ post }) => {
    const dated = { ...post, lastDay }
    return post.time === null && times.length > 0 ? atTimes(dated, times) : [dated]
  })
}
