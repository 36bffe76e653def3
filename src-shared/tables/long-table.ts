import { type ColumnRole, roleOf, rolesOf } from './headings.ts'
import type { Cells, Mapping, RejectedRow, TableReading } from './read-table.ts'

/** A table of one figure a row, laid out anew as one row a day, and how to tell where in the file a row stood. */
export type LongTable = {
  readonly cells: Cells
  readonly mapping: Mapping
  /** The first line of the file, from 1, that each row of `cells` comes from. */
  readonly lines: readonly number[]
  /** Lines that told a figure of a day a second time. */
  readonly doubled: readonly RejectedRow[]
}

const valueHeading = /^(?:значение|величина|количество|кол-во|value|count)$/iu
const nameHeading =
  /^(?:критерий|показатель|метрика|параметр|группа|разрез|metric|measure|indicator|criterion|parameter|dimension)(?:\s*\d)?$/iu

/** Whom or where a figure is split by: such parts are no figures of the channel. */
const split = /^(?:пол|возраст|город|стран|устройств|источник|раздел|язык|gender|sex|age|cit|countr|device|source|section|language)/iu
const whole = /^(?:всего|все|итого|общее|полное|total|all)/iu

const headSearchRows = 25
/** A split by cities has hundreds of names; columns beyond these are not offered. */
const mostUnknown = 40

type Head = { readonly at: number; readonly day: number; readonly value: number; readonly names: readonly number[] }

/**
 * Lays out a long table: VK's export of a community's statistics has «Дата», «Критерий», «Параметр 1», «Параметр 2» and «Значение». A
 * figure's name is the last of its names that says something; parts of a figure (men, a city) are kept apart and hold nothing by
 * themselves. Null: it is no such table.
 */
export function longTable(cells: Cells): LongTable | null {
  const head = headOf(cells)
  if (!head) return null
  const columns = new Map<string, readonly string[]>()
  const days = new Map<string, { readonly line: number; readonly figures: Map<string, string> }>()
  const doubled: RejectedRow[] = []
  for (const [index, row] of cells.entries()) {
    if (index <= head.at || row.every((cell) => cell.trim() === '')) continue
    const names = head.names.map((column) => (row[column] ?? '').trim()).filter((name) => name !== '')
    const [name, day] = [names.join(' · '), (row[head.day] ?? '').trim()]
    columns.set(name, names)
    const known = days.get(day) ?? { line: index + 1, figures: new Map<string, string>() }
    days.set(day, known)
    if (known.figures.has(name)) doubled.push({ row: index + 1, column: null, cell: day, reason: 'sameDay' })
    else known.figures.set(name, row[head.value] ?? '')
  }
  const kept = offered([...columns])
  return {
    cells: [
      [cells[head.at]?.[head.day] ?? '', ...kept.map(({ name }) => name)],
      ...[...days].map(([day, { figures }]) => [day, ...kept.map(({ name }) => figures.get(name) ?? '')]),
    ],
    mapping: { headRow: 0, roles: ['day', ...kept.map(({ role }) => role)], dayOrder: null },
    lines: [head.at + 1, ...[...days.values()].map(({ line }) => line)],
    doubled,
  }
}

/** A reading of the laid out table in the lines of the file. */
export function inLinesOf({ lines, doubled }: LongTable, reading: TableReading): TableReading {
  const line = <Row extends { readonly row: number }>(one: Row): Row => ({ ...one, row: lines[one.row - 1] ?? one.row })
  return { ...reading, rows: reading.rows.map(line), rejected: [...reading.rejected.map(line), ...doubled] }
}

function headOf(cells: Cells): Head | null {
  for (const [at, row] of cells.slice(0, headSearchRows).entries()) {
    const words = row.map((cell) => cell.trim())
    const names = words.flatMap((word, column) => (nameHeading.test(word) ? [column] : []))
    const [day, value] = [words.findIndex((word) => roleOf(word) === 'day'), words.findIndex((word) => valueHeading.test(word))]
    if (day >= 0 && value >= 0 && names.length > 0) return { at, day, value, names }
  }
  return null
}

type Offered = { readonly name: string; readonly role: ColumnRole }

function offered(columns: readonly (readonly [string, readonly string[]])[]): readonly Offered[] {
  const roles = rolesOf(columns.map(([, names]) => figureOf(names)))
  const all = columns.map(([name], column) => ({ name, role: roles[column] ?? null })).filter(({ name }) => name !== '')
  const unknown = new Set(all.filter(({ role }) => role === null).slice(0, mostUnknown))
  return all.filter((one) => one.role !== null || unknown.has(one))
}

/** What a figure's names call it; nothing where it is only a part of one. */
function figureOf(names: readonly string[]): string {
  const [first = '', second, ...more] = names
  if (split.test(first) || more.length > 0) return ''
  if (second === undefined || whole.test(second)) return first
  return roleOf(second) === null ? '' : second
}
