import type { Cells } from '#shared/tables/read-table.ts'
import type { ColorMeanings } from './color-legend.ts'

/** A rectangle of joined cells; only its first one holds anything. Indexes from 0, all inclusive. */
export type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

/**
 * One sheet as text. Dates stand as `2026-11-05`, `2026-11-05T18:30`, times of day as `18:30`, formulas as their value,
 * whatever way they were kept.
 */
export type Sheet = {
  readonly name: string
  readonly cells: Cells
  readonly merges: readonly Merge[]
  /** Bare serial numbers count from 1904, as in old Macintosh workbooks. */
  readonly from1904?: boolean
  /** What the colours of cells say by the sheet's own legend, which is no longer among the cells. */
  readonly meanings?: ColorMeanings
  /** Indexes of rows and columns with something in them that the file does not show. */
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly number[] }
}

/** The sheet as a person sees it: hidden rows and columns are empty, all others stand where they stood. */
export function shownPart(sheet: Sheet): Sheet {
  const { rows = [], columns = [] } = sheet.hidden ?? {}
  if (rows.length + columns.length === 0) return sheet
  const [noRow, noColumn] = [new Set(rows), new Set(columns)]
  const cells = sheet.cells.map((row, at) => (noRow.has(at) ? [] : row.map((cell, column) => (noColumn.has(column) ? '' : cell))))
  return { ...sheet, cells }
}

/** A file's sheets that hold anything, and the one it opens on. */
export type PlanFile = { readonly sheets: readonly Sheet[]; readonly active: number }

/** Most rows with something in them of one sheet, most cells side by side. */
export const mostPlanRows = 20_000
export const mostPlanColumns = 200

/** Why a file cannot be read as a plan at all. */
export type FileRefusal =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'oneColumn' }
  | { readonly kind: 'notText' }
  | { readonly kind: 'notWorkbook' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'oldExcel' }
  | { readonly kind: 'bomb'; readonly limitMb: number }
  | { readonly kind: 'tooBig'; readonly limitMb: number }
  | { readonly kind: 'tooManyRows'; readonly count: number; readonly limit: number }

/** Fills what vertical joins leave open: a day that stands beside three rows is the day of all three. */
export function filledDown({ cells, merges }: Sheet): Cells {
  const tall = merges.filter(({ top, bottom }) => bottom > top)
  if (tall.length === 0) return cells
  const filled = cells.map((row) => [...row])
  for (const { top, left, bottom } of tall) {
    const said = filled[top]?.[left] ?? ''
    for (let at = top + 1; at <= bottom && at < filled.length; at += 1) {
      const row = filled[at]
      if (!row) continue
      while (row.length <= left) row.push('')
      row[left] = said
    }
  }
  return filled
}
