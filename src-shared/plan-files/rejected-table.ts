import type { PlanMapping } from './plan-mapping.ts'
import type { RejectedPlanRow } from './plan-post.ts'
import type { PlanTable } from './plan-table.ts'
import { filledDown, type Sheet } from './sheet.ts'

type RejectedWords = {
  readonly why: string
  readonly day: string
  readonly text: string
  readonly reason: (row: RejectedPlanRow) => string
  readonly column: (n: number) => string
}

/**
 * The rows that stayed out as a table of their own, with the reason in a last column: put right, it can be imported again. Where a day
 * was written once for several rows it is written into each of them; cells of a grid become a row each.
 */
export function rejectedTable(
  sheet: Sheet,
  mapping: PlanMapping,
  rejected: readonly RejectedPlanRow[],
  about: { readonly name: string; readonly color: string; readonly words: RejectedWords },
): PlanTable {
  const { words, ...named } = about
  const why = { heading: words.why, width: 40, kind: 'text' } as const
  if (mapping.layout === 'grid') {
    const columns = [words.day, words.text].map((heading) => ({ heading, width: 40, kind: 'text' }) as const)
    return { ...named, columns: [...columns, why], rows: rejected.map((one) => ['', one.cell, words.reason(one)]) }
  }
  const cells = filledDown(sheet)
  const head = cells[mapping.headRow] ?? []
  const width = Math.max(head.length, ...rejected.map((one) => cells[one.row - 1]?.length ?? 0))
  const columns = Array.from({ length: width }, (_, at) => ({
    heading: head[at]?.trim() || words.column(at + 1),
    width: mapping.roles[at] === 'text' ? 60 : 18,
    kind: 'text' as const,
  }))
  const rows = rejected.map((one) => {
    const row = columns.map((_, at) => cells[one.row - 1]?.[at] ?? '')
    return [...withDay(row, cells, { mapping, at: one.row - 1 }), words.reason(one)]
  })
  return { ...named, columns: [...columns, why], rows }
}

function withDay(
  row: string[],
  cells: Sheet['cells'],
  { mapping, at }: { readonly mapping: PlanMapping; readonly at: number },
): readonly string[] {
  const column = mapping.roles.indexOf('day')
  if (column < 0 || mapping.layout === 'rows' || row[column]?.trim() !== '') return row
  const above = cells.slice(mapping.headRow + 1, at).findLast((one) => (one[column] ?? '').trim() !== '')
  row[column] = above?.[column] ?? ''
  return row
}
