import type { DayKey } from '#shared/kernel/time.ts'
import { networkNamed } from '#shared/networks/nicknames.ts'
import { dateRows, dayLine } from './date-rows.ts'
import { monthsBeside } from './grid-beside.ts'
import { gridPosts, tellsClock } from './grid-cell-posts.ts'
import { dayHead, type GridDay, type Head } from './grid-head.ts'
import { beginsLegend, isNote, labelMeans, labelOf, themesAside, toldByFields } from './grid-labels.ts'
import { withMonths } from './grid-months.ts'
import { withLines, withoutWeekdays } from './grid-numbers.ts'
import { beginWithClocks, partedPosts } from './grid-paragraphs.ts'
import { withSpans } from './grid-spans.ts'
import { weekdayColumns, weekOfRow } from './grid-weeks.ts'
import { atTimes, timesOfCell } from './listed-times.ts'
import { readAside } from './own-days.ts'
import { type DayRules, headsWeek, isWeekday, readPlanDay } from './plan-day.ts'
import { type PlanRole, planRoleOf } from './plan-headings.ts'
import type { PlanPost, PlanReading, RejectedPlanRow } from './plan-post.ts'
import { postOf } from './read-grid-cell.ts'
import type { Sheet } from './sheet.ts'
import { withoutMarkup } from './text-cell.ts'
import { isNo, isNoPost, isYes } from './yes-no.ts'

/**
 * Reads weeks × days: a row of days (in its cells maybe already a post), under it rows of posts until the next row of days. A
 * first column may say what its row holds: a time, a network, «Тема», «Текст»; then the rows of a block are one post a day. Months that stand
 * side by side are read one after the other.
 */
export function readGrid(sheet: Sheet, rules: DayRules): PlanReading {
  const aside = readAside(sheet.cells, rules)
  const read = aside ? [aside] : monthsBeside(sheet.cells, rules).map((month) => readMonths(month.cells, month.rules))
  return {
    posts: partedPosts(
      read.flatMap(({ posts }) => posts),
      new Set(read.flatMap((one) => ('plain' in one ? [...one.plain] : []))),
    ),
    rejected: read.flatMap(({ rejected }) => rejected),
    blank: read.reduce((sum, { blank }) => sum + blank, 0),
    yearGuessed: read.some(({ yearGuessed }) => yearGuessed),
    leftRows: [...new Set(read.flatMap((one) => ('left' in one ? [...one.left] : [])))],
    sections: [],
  }
}

function readMonths(written: Sheet['cells'], rules: DayRules): Grid {
  const lines = withLines(withoutWeekdays(written, rules.month))
  const dated = withMonths(lines, rules)
  const heads = new Set(dateRows(dated, rules))
  const columns = dayColumns(dated, heads, rules)
  const cells = withSpans(dated, columns)
  const grid: Grid = {
    rules,
    days: new Map(),
    posts: [],
    plain: new Set(),
    rejected: [],
    blank: 0,
    begun: 0,
    parts: new Map(),
    clocks: beginWithClocks(
      cells.flatMap((row, at) => columns.map((one) => (heads.has(at) ? dayLine(row[one] ?? '').rest : (row[one] ?? '')))),
    ),
    onItsSide: false,
    ofRubrics: false,
    themesAside: themesAside(cells, columns),
    legend: false,
    left: new Set(),
    yearGuessed: dated.some((row, at) => row.length > 0 && row !== lines[at]),
  }
  // Weeks named at the left («30.11–06.12») or over weekdays alone: no row of days is written out.
  const weekdays = heads.size === 0 ? weekdayColumns(cells) : new Map<number, string>()
  let begun = false
  for (const [index, row] of cells.entries()) {
    const where = { index, columns, label: labelOf(row, columns) }
    const week = weekOfRow(row, where.label, { rules, weekdays })
    if (week) beginWeek(grid, week.days)
    if (heads.has(index) || isDateRow(row, columns, rules) || isNextWeek(grid, row, columns)) beginBlock(grid, row, where)
    else if (week ? !week.alone : begun) readBlockRow(grid, row, week ? { ...where, label: '' } : where)
    begun ||= grid.days.size > 0
  }
  endBlock(grid)
  return grid
}

type Grid = {
  readonly rules: DayRules
  /** By column, of the block that is read. */
  readonly days: Map<number, Head>
  readonly posts: PlanPost[]
  /** Those of cells that tell neither time nor network before what they say. */
  readonly plain: Set<PlanPost>
  readonly rejected: RejectedPlanRow[]
  blank: number
  /** Some day that was read names no year. */
  yearGuessed: boolean
  /** Where the posts of the block that is read begin. */
  begun: number
  /** By column: what labelled rows have told of the day's post. */
  readonly parts: Map<number, Part>
  /** Its cells begin posts with times. */
  readonly clocks: boolean
  /** The rows of the block are headed like the columns of a table. */
  onItsSide: boolean
  /** Its rows are named by their rubrics. */
  ofRubrics: boolean
  readonly themesAside: boolean
  /** What follows below the block tells of the sheet. */
  legend: boolean
  /** What rows are headed that hold nothing for the plan. */
  readonly left: Set<string>
}
type Part = { readonly row: number; readonly fields: Partial<Record<PlanRole, string>> }
type Where = { readonly index: number; readonly columns: readonly number[]; readonly label: string }

/** Columns that hold days in any of the rows of days. */
function dayColumns(cells: Sheet['cells'], heads: ReadonlySet<number>, rules: DayRules): readonly number[] {
  const columnsOf = (row: readonly string[], fits: (cell: string) => boolean) => row.flatMap((cell, at) => (fits(cell) ? [at] : []))
  const found = cells.flatMap((row, at) => [
    ...(heads.has(at) ? columnsOf(row, (cell) => headOf(cell, rules) !== null) : []),
    ...(headsWeek(row) ? columnsOf(row, isWeekday) : []),
  ])
  return [...new Set(found)].sort((one, other) => one - other)
}

/** A week cut short by the month has fewer days than make a row of days; all it says in these columns are days. */
function isDateRow(row: readonly string[], columns: readonly number[], rules: DayRules): boolean {
  const said = columns.map((column) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
  return said.length > 0 && said.every((cell) => headOf(cell, rules)?.rest === '')
}

/** Such a week with posts in its cells: each of them begins with a day, later and of the same weekday as the one above. */
function isNextWeek({ days, rules }: Grid, row: readonly string[], columns: readonly number[]): boolean {
  const said = columns.filter((column) => (row[column] ?? '').trim() !== '')
  return (
    said.length > 0 &&
    said.every((column) => {
      const above = days.get(column)
      const head = headOf(row[column] ?? '', rules)
      if (head?.read.kind !== 'day' || !above || !('day' in above)) return false
      const apart = (Date.parse(head.read.day) - Date.parse(above.day)) / 86_400_000
      return apart > 0 && apart % 7 === 0
    })
  )
}

/** The day a cell begins with and what follows on its further lines. */
function headOf(cell: string, rules: DayRules): { readonly read: ReturnType<typeof readPlanDay>; readonly rest: string } | null {
  const { day, rest } = dayLine(cell)
  const read = readPlanDay(day, rules)
  if ((read.kind !== 'day' || read.lastDay !== null) && read.kind !== 'noSuchDay') return null
  return { read, rest }
}

function beginWeek(grid: Grid, days: ReadonlyMap<number, DayKey>): void {
  endBlock(grid)
  grid.days.clear()
  grid.legend = false
  grid.yearGuessed = true
  for (const [column, day] of days) grid.days.set(column, { day, times: [] })
}

function beginBlock(grid: Grid, row: readonly string[], { index, columns }: Where): void {
  endBlock(grid)
  grid.days.clear()
  grid.legend = false
  const named = planRoleOf(labelOf(row, columns))
  grid.onItsSide = named === 'day'
  grid.ofRubrics = named === 'rubric'
  for (const column of columns) {
    const cell = row[column] ?? ''
    const head = headOf(cell, grid.rules)
    if (!head) continue
    const { read } = head
    grid.yearGuessed ||= read.kind === 'day' && read.yearGuessed
    grid.days.set(column, read.kind === 'day' ? dayHead(read) : { reason: 'noSuchDay', row: index + 1, cell: cell.trim() })
    if (head.rest !== '' && !isNoPost(head.rest)) addCell(grid, head.rest, { row: index + 1, column, label: '' })
  }
}

function readBlockRow(grid: Grid, row: readonly string[], { index, columns, label }: Where): void {
  grid.legend ||= beginsLegend(row, label)
  if (grid.legend || isNote(row)) {
    grid.blank += 1
    return
  }
  const means = labelMeans(label, grid.onItsSide)
  if (means === 'nothing' || (means === 'theme' && grid.themesAside)) {
    if (columns.some((column) => (row[column] ?? '').trim() !== '')) grid.left.add(label)
    return
  }
  let said = false
  for (const column of columns) {
    const cell = withoutMarkup(row[column] ?? '')
    if (cell === '' || isWeekday(cell) || isNoPost(cell)) continue
    said = true
    addSaid(grid, means, { row: index + 1, column, label, cell })
  }
  if (!said && row.some((cell) => cell.trim() !== '' && !isWeekday(cell))) grid.blank += 1
}

type Place = { readonly row: number; readonly column: number }

function dayAt(grid: Grid, { row, column }: Place, cell: string): DayKey | null {
  const head = grid.days.get(column)
  if (head && 'day' in head) return head.day
  grid.rejected.push({ row, column, cell, reason: head?.reason ?? 'noDay' })
  return null
}

function addCell(grid: Grid, cell: string, { row, column, label }: Place & { readonly label: string }): void {
  const day = dayAt(grid, { row, column }, cell)
  if (day === null || tellsClock(grid, { cell, column })) return
  for (const { post, plain } of gridPosts(cell, { row, column, day, label, ofRubrics: grid.ofRubrics, clocks: grid.clocks })) {
    grid.posts.push(post)
    if (plain) grid.plain.add(post)
  }
}

type Said = Place & { readonly cell: string; readonly label: string }

function addSaid(grid: Grid, means: PlanRole | 'posts', { cell, ...place }: Said): void {
  const { row, column, label } = place
  if (grid.onItsSide && networkNamed(label) !== null && (isYes(cell) || isNo(cell))) addMark(grid, { cell, ...place })
  else if (means === 'posts') addCell(grid, cell, place)
  else addPart(grid, { row, column, role: means, cell })
}

/** A mark after a network sends the day's post there. */
function addMark(grid: Grid, { row, column, cell, label }: Said): void {
  if (!isYes(cell)) return
  const part = grid.parts.get(column) ?? { row, fields: {} }
  part.fields.network = [part.fields.network ?? '', label].filter(Boolean).join(', ')
  grid.parts.set(column, part)
}

/** A field of the day's post; one that is told twice begins the day's next post. */
function addPart(grid: Grid, { row, column, role, cell }: Place & { readonly role: PlanRole; readonly cell: string }): void {
  const part = grid.parts.get(column)
  if (part && part.fields[role] === undefined) {
    part.fields[role] = cell
    return
  }
  if (part) endPart(grid, column)
  grid.parts.set(column, { row, fields: { [role]: cell } })
}

function endBlock(grid: Grid): void {
  for (const column of [...grid.parts.keys()]) endPart(grid, column)
  for (const [column, head] of grid.days) if ('day' in head) giveTimes(grid, column, head)
  grid.begun = grid.posts.length
}

/**
 * Posts under a day that tell no time take those that stand beside it («5 декабря 10:00, 18:00»): a single post goes out at each of them,
 * several take one each, and all of them the only one.
 */
function giveTimes({ posts, begun }: Grid, column: number, { times }: GridDay): void {
  if (times.length === 0) return
  const clocks = times.map((one) => ({ ...one, networks: [] }))
  const open = posts.flatMap((post, at) => (at >= begun && post.column === column && post.time === null ? [{ post, at }] : []))
  for (const [nth, { post, at }] of open.entries()) {
    const own = open.length === 1 || times.length === 1 ? clocks : clocks.slice(nth, nth + 1)
    const [here = post, ...again] = atTimes(post, own)
    posts[at] = here
    posts.push(...again)
  }
}

function endPart(grid: Grid, column: number): void {
  const part = grid.parts.get(column)
  grid.parts.delete(column)
  // «Пост» before the row, and nothing else told of it: its cells are posts like any others.
  if (part && Object.keys(part.fields).join() === 'text') addCell(grid, part.fields.text ?? '', { row: part.row, column, label: '' })
  else if (part) endFields(grid, column, part)
}

function endFields(grid: Grid, column: number, { row, fields }: Part): void {
  const { time: cell = '' } = fields
  const times = timesOfCell(cell)
  if (times === null) {
    grid.rejected.push({ row, column, cell, reason: 'badTime' })
    return
  }
  const told = toldByFields(fields, column)
  if (told.text === '' && told.visual === '') grid.blank += 1
  else {
    const day = dayAt(grid, { row, column }, told.text)
    if (day === null) return
    const { text, rubric } = told
    const post = { ...postOf({ text, rubric, time: null, zone: null, networks: [] }, { row, column, day }), ...told }
    grid.posts.push(...atTimes(post, times))
  }
  // On its side a table tells the time of all that a day has.
  const head = grid.days.get(column)
  if (grid.onItsSide && head && 'day' in head) giveTimes(grid, column, { ...head, times: times.filter(({ time }) => time !== null) })
}
