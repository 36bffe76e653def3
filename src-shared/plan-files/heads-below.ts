import { foldedName } from '#shared/networks/nicknames.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { headOf } from './plan-head.ts'
import { isOfNoUse, planRoleOf, planRolesOf } from './plan-headings.ts'
import type { PlanMapping } from './plan-mapping.ts'

/** The headings that rows of a table stand under, and what the columns hold by them. */
export type HeadOfRows = { readonly at: number; readonly head: readonly string[]; readonly roles: PlanMapping['roles'] }

/** Whether a row holds the headings of a further table below, its columns in another order. */
export function isOtherHead(row: readonly string[], { layout, roles }: Pick<PlanMapping, 'layout' | 'roles'>): boolean {
  if (!['rows', 'dayOnce'].includes(layout) || !roles.includes('day')) return false
  // Nearly every row of a plan has a figure somewhere, and headings have none.
  if (row.some((cell) => /\d/.test(cell))) return false
  const filled = row.filter((cell) => cell.trim() !== '')
  const known = filled.map(planRoleOf)
  const strange = filled.filter((cell, at) => known[at] === null && !isOfNoUse(cell)).length
  // A heading that nobody knows may be among those of three columns and more.
  return filled.length >= 3 && known.includes('day') && (strange === 0 || known.length - strange >= Math.max(3, strange * 2))
}

/** All headings of a sheet, the first first. */
export function headsIn(cells: Cells, mapping: PlanMapping): readonly [HeadOfRows, ...HeadOfRows[]] {
  const first = { at: mapping.headRow, head: headOf(cells, mapping.headRow), roles: mapping.roles }
  const further = cells.flatMap((row, at) =>
    at > mapping.headRow && isOtherHead(row, mapping) ? [{ at, head: row, roles: planRolesOf(row) }] : [],
  )
  return [first, ...further]
}

/** The headings over a row, as a person counts rows. */
export function headOver(heads: readonly [HeadOfRows, ...HeadOfRows[]], row: number): HeadOfRows {
  return heads.findLast(({ at }) => at < row - 1) ?? heads[0]
}

/** One row of headings for the columns of several tables: those of one name, or that hold the same, are one. `placeOf`: where a table's column is in it. */
export function joinedHeads(heads: readonly [HeadOfRows, ...HeadOfRows[]]): {
  readonly head: readonly string[]
  readonly placeOf: (of: HeadOfRows, column: number) => number
} {
  const head = [...heads[0].head]
  const roles = [...heads[0].roles]
  const places = new Map(heads.slice(1).map((of) => [of, new Map(of.head.map((name, column) => [column, place(of, name, column)]))]))
  function place(of: HeadOfRows, name: string, column: number): number {
    const role = of.roles[column] ?? null
    const same = head.findIndex((one, at) => (name.trim() === '' ? at === column : foldedName(one) === foldedName(name)))
    const alike = same >= 0 || role === null ? same : roles.indexOf(role)
    if (alike >= 0) return alike
    roles[head.length] = role
    return head.push(name) - 1
  }
  return { head, placeOf: (of, column) => places.get(of)?.get(column) ?? column }
}
