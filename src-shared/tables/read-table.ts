import type { ChannelMeasure } from '#shared/domain/metrics/metrics.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { type ColumnRole, isTotals, roleOf, rolesOf } from './headings.ts'
import { type DayOrder, readDay } from './read-day.ts'
import { readNumber } from './read-number.ts'

/** Rows of cells. */
export type Cells = readonly (readonly string[])[]

/** Where the headings stand and what each column holds. */
export type Mapping = {
  /** Index of the row of headings; -1: there is none. */
  readonly headRow: number
  readonly roles: readonly ColumnRole[]
  readonly dayOrder: DayOrder | null
}

export type Figures = { readonly [Measure in ChannelMeasure]?: number }

/** What one row told. Of a table of posts `link` names the post. */
export type ReadRow = {
  /** As a person counts in the file, from 1. */
  readonly row: number
  readonly day: DayKey | null
  readonly link: string | null
  readonly figures: Figures
}

export type RejectReason =
  | 'noDay'
  | 'badDay'
  | 'twoWays'
  | 'dayAhead'
  | 'sameDay'
  | 'noLink'
  | 'sameLink'
  | 'unknownPost'
  | 'badNumber'
  | 'negative'
  | 'percent'
  | 'nothing'
  | 'totals'

/** A row that is left out, where in it and why. */
export type RejectedRow = {
  readonly row: number
  /** Index of the column; null: the row as a whole. */
  readonly column: number | null
  readonly cell: string
  readonly reason: RejectReason
}

export type TableReading = {
  readonly rows: readonly ReadRow[]
  readonly rejected: readonly RejectedRow[]
  /** Cells with a fraction of a count, rounded to a whole. */
  readonly rounded: number
}

/** How far down the row of headings is looked for: exports put names, filters and blank lines above. */
const headSearchRows = 25

/**
 * Guesses what a table holds: the row with the most known headings is the head, when it knows two or more; else a day beside one
 * other heading, which the title above it names; a table without either is taken as a day and then unknown columns.
 */
export function guessMapping(cells: Cells): Mapping {
  const scored = cells.slice(0, headSearchRows).map((row, headRow) => {
    const roles = rolesOf(row)
    return { headRow, roles, known: roles.filter((role) => role !== null).length }
  })
  const best = scored.reduce((found, one) => (one.known > found.known ? one : found), {
    headRow: -1,
    roles: [] as readonly ColumnRole[],
    known: 1,
  })
  if (best.headRow >= 0) return { headRow: best.headRow, roles: best.roles, dayOrder: null }
  const titled = scored.find(({ headRow, roles }) => roles.length === 2 && roles[0] === 'day' && (cells[headRow]?.[1] ?? '').trim() !== '')
  if (titled) return { headRow: titled.headRow, roles: ['day', titleRole(cells.slice(0, titled.headRow))], dayOrder: null }
  const width = Math.max(0, ...cells.slice(0, headSearchRows).map((row) => row.length))
  const dayColumn = cells[0]?.findIndex((cell) => ['day', 'twoWays'].includes(readDay(cell, null).kind)) ?? -1
  return { headRow: -1, roles: Array.from({ length: width }, (_, i) => (i === dayColumn ? 'day' : null)), dayOrder: null }
}

/** The figure a table of one is about, by the lines above it: Meta Business Suite heads its own column with no more than Primary. */
function titleRole(above: Cells): ColumnRole {
  const roles = above.flatMap((row) => row.filter((cell) => cell.trim() !== '').map(roleOf))
  return roles.find((role) => role !== null && role !== 'day' && role !== 'link') ?? null
}

/** Whether columns are chosen that can tell figures: of a day or a post, and one figure at least. */
export function saysFigures({ roles }: Mapping): boolean {
  return roles.some((role) => role === 'day' || role === 'link') && roles.some((role) => role !== null && role !== 'day' && role !== 'link')
}

/** Whether some day can be read both ways round and nothing else in its column decides. Rows told by their posts need no day. */
export function asksDayOrder(cells: Cells, { headRow, roles }: Mapping): boolean {
  const column = roles.includes('link') ? -1 : roles.indexOf('day')
  const days = column < 0 ? [] : cells.slice(headRow + 1).map((row) => readDay(row[column] ?? '', null).kind)
  return days.includes('twoWays')
}

/**
 * The order a column shows by itself: 25/11/2026 can only be the day first, so all its days are. Null: nothing decides.
 */
export function shownDayOrder(cells: Cells, { headRow, roles }: Mapping): DayOrder | null {
  const column = roles.indexOf('day')
  for (const row of column < 0 ? [] : cells.slice(headRow + 1)) {
    const [, first, second] = /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/.exec((row[column] ?? '').trim()) ?? []
    if (Number(first) > 12) return 'dayFirst'
    if (Number(second) > 12) return 'monthFirst'
  }
  return null
}

/**
 * Reads the rows below the headings. A row is taken whole or rejected whole: half a day would look like a bad one. Of two
 * rows for one day (or post) the first is taken. Blank rows are passed over in silence.
 *
 * @param today no figures can be of a later day
 */
export function readTable(cells: Cells, mapping: Mapping, today: DayKey): TableReading {
  const rows: ReadRow[] = []
  const rejected: RejectedRow[] = []
  const seen = new Set<string>()
  let rounded = 0
  for (const [index, row] of cells.entries()) {
    if (index <= mapping.headRow || row.every((cell) => cell.trim() === '')) continue
    const read = readRow(row, index + 1, { mapping, today, seen })
    if ('reason' in read) rejected.push(read)
    else {
      seen.add(read.row.link ?? read.row.day ?? '')
      rows.push(read.row)
      rounded += read.rounded
    }
  }
  return { rows, rejected, rounded }
}

type Reading = { readonly mapping: Mapping; readonly today: DayKey; readonly seen: ReadonlySet<string> }
type OneRow = { readonly row: ReadRow; readonly rounded: number }

function readRow(cells: readonly string[], row: number, { mapping, today, seen }: Reading): OneRow | RejectedRow {
  const reject = ({ reason, column }: Fault): RejectedRow => ({
    ...{ row, column, reason },
    cell: column === null ? (cells.find((cell) => cell.trim() !== '') ?? '') : (cells[column] ?? ''),
  })
  if (isTotals(cells)) return reject({ reason: 'totals', column: null })
  const about = mapping.roles.includes('link') ? readLink(cells, mapping, seen) : readDayOf(cells, { mapping, today, seen })
  if ('reason' in about) return reject(about)
  const read = readFigures(cells, mapping.roles)
  return 'reason' in read ? reject(read) : { row: { row, ...about, figures: read.figures }, rounded: read.rounded }
}

type Fault = { readonly reason: RejectReason; readonly column: number | null }
type About = Pick<ReadRow, 'day' | 'link'>

function readLink(cells: readonly string[], { roles }: Mapping, seen: ReadonlySet<string>): About | Fault {
  const column = roles.indexOf('link')
  const link = (cells[column] ?? '').trim()
  if (link === '') return { reason: 'noLink', column }
  return seen.has(link) ? { reason: 'sameLink', column } : { day: null, link }
}

const dayReasons = { twoWays: 'twoWays', missing: 'noDay', unreadable: 'badDay' } as const

function readDayOf(cells: readonly string[], { mapping, today, seen }: Reading): About | Fault {
  const at = mapping.roles.indexOf('day')
  const column = at < 0 ? null : at
  const reading = readDay(cells[at] ?? '', mapping.dayOrder)
  if (reading.kind !== 'day') return { reason: dayReasons[reading.kind], column }
  if (reading.day > today) return { reason: 'dayAhead', column }
  return seen.has(reading.day) ? { reason: 'sameDay', column } : { day: reading.day, link: null }
}

function readFigures(
  cells: readonly string[],
  roles: readonly ColumnRole[],
): { readonly figures: Figures; readonly rounded: number } | Fault {
  const figures: { [Measure in ChannelMeasure]?: number } = {}
  let rounded = 0
  for (const [column, role] of roles.entries()) {
    if (role === null || role === 'day' || role === 'link') continue
    const count = readCount(cells[column] ?? '')
    if (typeof count === 'string') return { reason: count, column }
    if (count === null) continue
    figures[role] = Math.round(count)
    if (!Number.isInteger(count)) rounded += 1
  }
  return Object.keys(figures).length === 0 ? { reason: 'nothing', column: null } : { figures, rounded }
}

/** Largest count there can be; more is a number of something else, such as a phone. */
const mostCounted = 1e12

/** A cell as a count; null when it says nothing. */
function readCount(cell: string): number | RejectReason | null {
  const reading = readNumber(cell)
  if (reading.kind === 'missing') return null
  if (reading.kind === 'unreadable' || reading.value > mostCounted) return 'badNumber'
  if (reading.percent) return 'percent'
  return reading.value < 0 ? 'negative' : reading.value
}
