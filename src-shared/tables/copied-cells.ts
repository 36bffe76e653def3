import { readHtmlTable, writeHtmlTable } from './html-table.ts'
import type { Cells } from './read-table.ts'
import { bareCell, safeCell } from './safe-cell.ts'
import { readTsv, writeTsv } from './tsv.ts'

/** What the clipboard is given for cells, and what it gives back. */
type CopiedCells = { readonly html: string; readonly plain: string }

/** Cells for the clipboard; none of them is a formula to the spreadsheet they are pasted into. */
export function copiedCells(cells: Cells): CopiedCells {
  const safe = cells.map((row) => row.map(safeCell))
  return { html: writeHtmlTable(safe), plain: writeTsv(safe) }
}

/** The cells that were copied, here or in a spreadsheet: its table where there is one, else plain text. */
export function pastedCells({ html, plain }: CopiedCells): Cells {
  return (readHtmlTable(html) ?? readTsv(plain)).map((row) => row.map(bareCell))
}
