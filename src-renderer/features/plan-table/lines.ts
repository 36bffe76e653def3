import type { TableRow } from '#shared/queries/index.ts'
import type { Around } from './around.ts'
import { groupKey, sortKey } from './cell-text.ts'
import type { Grouping } from './columns.ts'
import type { Sort } from './table-memory.ts'

/**
 * One line of the table: a post, the head of a group, or the empty line at the end that makes a post. `number` counts from 1 and counts
 * posts alone, those folded away too, so that folding renames none.
 */
export type Line =
  | { readonly kind: 'post'; readonly id: string; readonly row: TableRow; readonly number: number }
  | { readonly kind: 'head'; readonly id: string; readonly key: string; readonly count: number; readonly open: boolean }
  | { readonly kind: 'new'; readonly id: 'new'; readonly number: number }

type Wishes = {
  readonly sort: Sort
  readonly group: Grouping | null
  /** Keys of groups whose rows are folded away. */
  readonly closed: ReadonlySet<string>
}

/** The lines of a table: rows in order, gathered under heads where wished, and a line for a new post. */
export function linesOf(rows: readonly TableRow[], { sort, group, closed }: Wishes, around: Around): readonly Line[] {
  const sorted = inSortOrder(rows, sort, around)
  const newLine: Line = { kind: 'new', id: 'new', number: rows.length + 1 }
  if (group === null) return [...sorted.map((row, before) => postLine(row, before + 1)), newLine]
  const groups = new Map<string, { readonly order: string | number; readonly rows: TableRow[] }>()
  for (const row of sorted) {
    const { key, order } = groupKey(row, group, around)
    const known = groups.get(key) ?? { order, rows: [] }
    groups.set(key, known)
    known.rows.push(row)
  }
  const collator = new Intl.Collator(around.language, { numeric: true })
  const heads = [...groups].sort(([oneKey, one], [otherKey, other]) => {
    // What has no such thing stands last.
    if (oneKey === '' || otherKey === '') return Number(oneKey === '') - Number(otherKey === '')
    return typeof one.order === 'number' && typeof other.order === 'number'
      ? one.order - other.order
      : collator.compare(String(one.order), String(other.order))
  })
  let before = 0
  const lines = heads.flatMap(([key, { rows: own }]): readonly Line[] => {
    const open = !closed.has(key)
    const first = before + 1
    before += own.length
    const posts = open ? own.map((row, place) => postLine(row, first + place)) : []
    return [{ kind: 'head', id: `head ${key}`, key, count: own.length, open }, ...posts]
  })
  return [...lines, newLine]
}

function postLine(row: TableRow, number: number): Line {
  return { kind: 'post', id: row.id, row, number }
}

/** Rows by a column, then by time; what has no value stands last either way. */
function inSortOrder(rows: readonly TableRow[], { column, descending }: Sort, around: Around): readonly TableRow[] {
  const collator = new Intl.Collator(around.language, { numeric: true, sensitivity: 'base' })
  const keyed = rows.map((row) => ({ row, key: sortKey(row, column, around) }))
  const sign = descending ? -1 : 1
  keyed.sort((one, other) => {
    if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null) || byTime(one.row, other.row)
    const by =
      typeof one.key === 'number' && typeof other.key === 'number'
        ? one.key - other.key
        : collator.compare(String(one.key), String(other.key))
    return by === 0 ? byTime(one.row, other.row) : sign * by
  })
  return keyed.map(({ row }) => row)
}

function byTime(one: TableRow, other: TableRow): number {
  return (one.at ?? Number.POSITIVE_INFINITY) - (other.at ?? Number.POSITIVE_INFINITY) || (one.id < other.id ? -1 : 1)
}
