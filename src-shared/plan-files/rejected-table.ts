import { bareCell } from '#shared/tables/safe-cell.ts'
import { headOver, headsIn, joinedHeads } from './heads-below.ts'
import { headOf } from './plan-head.ts'
import { type PlanRole, planRoles } from './plan-headings.ts'
import type { PlanMapping } from './plan-mapping.ts'
import type { PlanSection, RejectedPlanRow } from './plan-post.ts'
import { type FileLanguage, type PlanTable, shownDay } from './plan-table.ts'
import { partsOf, type RowPart } from './row-parts.ts'
import { filledDown, type Sheet } from './sheet.ts'

type RejectedWords = {
  readonly why: string
  readonly reason: (row: RejectedPlanRow) => string
  readonly column: (n: number) => string
  readonly role: (role: PlanRole) => string
}

/**
 * The rows that stayed out as a table of their own, with the reason in a last column: put right, it can be imported again. Where a day
 * or a brand was written once for several rows it is written into each of them, and so is a day, a network or a rubric that a line across the table
 * tells, and a network that the sheet's name does; cells of a grid become a row each.
 */
export function rejectedTable(
  sheet: Sheet,
  mapping: PlanMapping,
  rejected: readonly RejectedPlanRow[],
  about: {
    readonly name: string
    readonly color: string
    readonly language: FileLanguage
    readonly words: RejectedWords
    readonly sections: readonly PlanSection[]
  },
): PlanTable {
  const { words, sections, ...named } = about
  const why = { heading: words.why, width: 40, kind: 'text' } as const
  if (mapping.layout === 'grid') {
    const roles = rejected.some(({ post }) => post?.brand) ? ([...gridRoles, 'brand'] as const) : gridRoles
    const columns = roles.map((role) => ({ heading: words.role(role), width: role === 'text' ? 60 : 18, kind: 'text' }) as const)
    const rows = rejected.map((one) => [...gridCells(one, named.language).slice(0, roles.length), words.reason(one)])
    return { ...named, columns: [...columns, why], rows }
  }
  const cells = filledDown(sheet)
  const told = toldAbove(mapping, sections)
  if (mapping.layout === 'postColumns')
    return { ...named, ...partsTable(cells, mapping, { rejected, words, language: named.language, told }) }
  const rows = toldRoles.reduce(
    (written, role) => withTold(written, mapping, { role, heading: words.role(role), said: rejected.map(({ row }) => told(role, row)) }),
    withMonths(rowsUnderHeads(cells, mapping, rejected), mapping, { rejected, sections, language: named.language }),
  )
  const width = Math.max(rows.head.length, ...rows.cells.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) => ({
    heading: rows.head[at]?.trim() || words.column(at + 1),
    width: mapping.roles[at] === 'text' ? 60 : 18,
    kind: 'text' as const,
  }))
  const filled = rejected.map((one, nth) => [...columns.map((_, at) => said(rows.cells[nth]?.[at], named.language)), words.reason(one)])
  return { ...named, columns: [...columns, why], rows: filled }
}

const toldRoles = ['day', 'network', 'rubric', 'brand'] as const
type ToldRole = (typeof toldRoles)[number]

/** What a row has from the line above it, or its network from the name of the sheet, unless it tells it itself. */
function toldAbove({ network }: PlanMapping, sections: readonly PlanSection[]): (role: ToldRole, row: number) => string {
  return (role, row) => sections.findLast((one) => one.role === role && one.row <= row)?.said ?? (role === 'network' ? (network ?? '') : '')
}

type Rows = { readonly head: readonly string[]; readonly cells: readonly (readonly string[])[] }

type Above = { readonly role: ToldRole; readonly heading: string; readonly said: readonly string[] }

/** Writes what lines tell into the rows that do not tell it, in a column of its own where the table has none. */
function withTold({ head, cells }: Rows, { roles }: PlanMapping, { role, heading, said: above }: Above): Rows {
  if ((role === 'network' && roles.includes('ofNetwork')) || above.every((words) => words === '')) return { head, cells }
  const known = roles.indexOf(role)
  const column = known < 0 ? Math.max(head.length, ...cells.map((row) => row.length)) : known
  const written = (row: readonly string[], at: number) => {
    const width = Math.max(row.length, column + 1)
    const own = (row[column] ?? '').trim()
    return Array.from({ length: width }, (_, place) => (place === column && own === '' ? (above[at] ?? '') : (row[place] ?? '')))
  }
  const named = Array.from({ length: Math.max(head.length, column + 1) }, (_, place) => head[place] ?? (place === column ? heading : ''))
  return { head: named, cells: cells.map(written) }
}

type Months = { readonly rejected: readonly RejectedPlanRow[]; readonly sections: readonly PlanSection[]; readonly language: FileLanguage }

/** A bare number as a whole day of the month that stands above it, which the file of rejected rows has not. */
function withMonths({ head, cells }: Rows, { roles }: PlanMapping, { rejected, sections, language }: Months): Rows {
  const column = roles.indexOf('day')
  const whole = (cell: string, row: number) => {
    const month = /^\d{1,2}$/.test(cell.trim()) ? sections.findLast((one) => one.role === 'month' && one.row < row)?.said : undefined
    return month === undefined ? cell : shownDay(`${month}-${cell.trim().padStart(2, '0')}`, language)
  }
  const written = (row: readonly string[], nth: number) =>
    row.map((cell, at) => (at === column ? whole(cell, rejected[nth]?.row ?? 0) : cell))
  return { head, cells: cells.map(written) }
}

/** A cell as it was written: without the sign that made it safe, since it is made so anew, and a real date as people of the language write it. */
function said(cell: string | undefined, language: FileLanguage): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/.exec(cell ?? '') ?? []
  if (day === undefined) return bareCell(cell ?? '')
  return [shownDay(day, language), time].filter((part) => part !== undefined).join(' ')
}

/** The rejected rows, those of tables further down put under the headings of the first. */
function rowsUnderHeads(cells: Sheet['cells'], mapping: PlanMapping, rejected: readonly RejectedPlanRow[]): Rows {
  const all = headsIn(cells, mapping)
  const [first, ...below] = all
  const used = new Set(rejected.map(({ row }) => headOver(all, row)))
  const { head, placeOf } = joinedHeads([first, ...below.filter((one) => used.has(one))])
  const moved = rejected.map(({ row }) => {
    const over = headOver(all, row)
    const placed: string[] = []
    for (const [column, cell] of withDay(cells, { mapping: { ...mapping, roles: over.roles }, from: over.at, at: row - 1 }).entries()) {
      if (cell !== '' || over === first) placed[placeOf(over, column)] = cell
    }
    return Array.from({ length: placed.length }, (_, column) => placed[column] ?? '')
  })
  return { head, cells: moved }
}

const gridRoles = ['day', 'time', 'network', 'text'] as const

/** What a cell of a grid says, as a row; where it was not read, the cell itself. */
function gridCells({ post, cell }: RejectedPlanRow, language: FileLanguage): readonly string[] {
  if (!post) return ['', '', '', cell, '']
  return [
    shownDay(post.day, language),
    post.time ?? '',
    post.networks.map(({ word }) => word).join('; '),
    post.text,
    post.brand?.word ?? '',
  ]
}

type Rejected = {
  readonly rejected: readonly RejectedPlanRow[]
  readonly words: RejectedWords
  readonly language: FileLanguage
  /** What a row has from elsewhere. */
  readonly told: (role: ToldRole, row: number) => string
}

/** Rows of several posts as a row for each of them; a row that has several reasons tells the first. */
function partsTable(
  cells: Sheet['cells'],
  mapping: PlanMapping,
  { rejected, words, language, told }: Rejected,
): Pick<PlanTable, 'columns' | 'rows'> {
  const head = headOf(cells, mapping.headRow)
  const parts = partsOf(mapping, head)
  const hasRubric = rejected.some(({ row }) => told('rubric', row) !== '')
  const always = ['day', 'time', 'network', ...(hasRubric ? ['rubric'] : [])]
  const roles = planRoles.filter((role) => role !== 'utm' && (always.includes(role) || mapping.roles.includes(role)))
  // Tags of a link have a column each, named after the tag.
  const tags = mapping.roles.flatMap((role, at) => (role === 'utm' ? [at] : []))
  const column = (heading: string) => ({ heading, width: 40, kind: 'text' }) as const
  const once = [...new Map(rejected.toReversed().map((one) => [one.row, one])).values()].toReversed()
  const rows = once.flatMap((one) =>
    parts.flatMap((part) => {
      const row = cells[one.row - 1] ?? []
      const cellsOfPart = roles.map((role) => {
        const own = said(row[part.roles.indexOf(role)], language).trim()
        return own || toldOfPart(role, part, (of) => said(told(of, one.row), language))
      })
      const has = part.column !== null && part.roles.some((role, at) => role === 'text' && (row[at] ?? '').trim() !== '')
      const cellsOfTags = tags.map((at) => (part.roles[at] === 'utm' ? said(row[at], language).trim() : ''))
      return has ? [[...cellsOfPart, ...cellsOfTags, words.reason(one)]] : []
    }),
  )
  const named = [...roles.map((role) => words.role(role)), ...tags.map((at) => head[at]?.trim() || words.role('utm')), words.why]
  return { columns: named.map(column), rows }
}

/** What a post among several of a row has from its heading or from the lines above. */
function toldOfPart(role: PlanRole, { time, network }: RowPart, told: (role: ToldRole) => string): string {
  if (role === 'time') return time
  if (role === 'network') return told(role) || network
  return role === 'day' || role === 'rubric' || role === 'brand' ? told(role) : ''
}

type At = { readonly mapping: PlanMapping; readonly from: number; readonly at: number }

function withDay(cells: Sheet['cells'], { mapping, from, at }: At): readonly string[] {
  const row = cells[at] ?? []
  const column = mapping.roles.indexOf('day')
  if (column < 0 || mapping.layout === 'rows' || (row[column] ?? '').trim() !== '') return row
  const above = cells.slice(from + 1, at).findLast((one) => (one[column] ?? '').trim() !== '')
  return Array.from({ length: Math.max(row.length, column + 1) }, (_, place) =>
    place === column ? (above?.[column] ?? '') : (row[place] ?? ''),
  )
}
