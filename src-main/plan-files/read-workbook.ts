import { type Cell, type CellValue, type Sheet as HucreSheet, type MergeRange, type ReadOptions, readXlsx, type Workbook } from 'hucre/xlsx'
import { type CellColors, mostColoredRows, withLegend } from '#shared/plan-files/color-legend.ts'
import { type FileRefusal, type Merge, mostPlanColumns, mostPlanRows, type PlanFile, type Sheet } from '#shared/plan-files/sheet.ts'
import { withAddress } from '#shared/plan-files/text-cell.ts'
import type { ReadWorkbook } from './workbook.ts'

/** Years before which a date is a time of day: both systems count such cells from their first days. */
const firstYear = 1905

/** Reads a workbook with hucre: formulas as their values, hidden sheets left out. */
export const readWorkbook: ReadWorkbook = async (bytes) => {
  try {
    const { sheets, dateSystem, activeSheet } = await readBounded(bytes)
    const file = fileOf(sheets, { from1904: dateSystem === '1904', active: activeSheet ?? 0 })
    return 'kind' in file || file.sheets.some(({ cells }) => cells.length > mostColoredRows) ? file : await withLegends(file, bytes)
  } catch (error) {
    return refusalOf(error)
  }
}

/** What the colours of the cells say, where a sheet has a legend of them. */
async function withLegends(file: PlanFile, bytes: Uint8Array): Promise<PlanFile> {
  const { sheets } = await readBounded(bytes, true)
  const colors = new Map(sheets.map((sheet) => [sheet.name, colorsOf(sheet)]))
  return { ...file, sheets: file.sheets.map((sheet) => withLegend(sheet, colors.get(sheet.name) ?? new Map())) }
}

function colorsOf({ cells }: HucreSheet): CellColors {
  return new Map(
    [...(cells ?? [])].flatMap(([place, { style }]) => {
      const color = style?.fill?.type === 'pattern' && style.fill.pattern === 'solid' ? style.fill.fgColor : undefined
      // White is the paper's.
      return color === undefined || color.rgb?.toUpperCase() === 'FFFFFF' ? [] : [[place, JSON.stringify(color)] as const]
    }),
  )
}

/** The area the library reads at once, as wide as a plan is read and as tall as that leaves. */
const boundedArea = 'A1:GR99999'

/** A stray cell in the last row or column of a sheet makes it wider than the library reads; then only what a plan may fill is read. */
async function readBounded(bytes: Uint8Array, readStyles = false): Promise<Workbook> {
  const shown: ReadOptions = { readStyles, sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden }
  try {
    return await readXlsx(bytes, shown)
  } catch (error) {
    if (error instanceof Error && / limit\. Use the `range`/.test(error.message))
      return await readXlsx(bytes, { ...shown, range: boundedArea })
    throw error
  }
}

function fileOf(read: readonly HucreSheet[], about: { readonly from1904: boolean; readonly active: number }): PlanFile | FileRefusal {
  const sheets = read.map((sheet) => sheetOf(sheet, about.from1904)).filter(({ cells }) => cells.length > 0)
  if (sheets.length === 0) return { kind: 'empty' }
  const small = sheets.filter(({ cells }) => filledRows(cells) <= mostPlanRows + 1)
  if (small.length === 0) {
    return { kind: 'tooManyRows', count: Math.min(...sheets.map(({ cells }) => filledRows(cells))), limit: mostPlanRows }
  }
  const active = small.findIndex(({ name }) => name === read[about.active]?.name)
  return { sheets: small, active: Math.max(0, active) }
}

function filledRows(cells: Sheet['cells']): number {
  return cells.filter((row) => row.some((cell) => cell !== '')).length
}

function sheetOf(read: HucreSheet, from1904: boolean): Sheet {
  const cells = read.rows.map((row) => row.slice(0, mostPlanColumns).map(cellText))
  for (const [place, cell] of read.cells ?? []) withTarget(cells, place, cell)
  const kept = withoutTail(cells)
  const hidden = hiddenIn(read, kept)
  const sheet = { name: read.name, cells: kept, merges: (read.merges ?? []).map(mergeOf), from1904 }
  return hidden.rows.length + hidden.columns.length === 0 ? sheet : { ...sheet, hidden }
}

/** Rows that a filter or a person hid, and columns; empty ones are nobody's loss. */
function hiddenIn({ rowDefs, columns }: HucreSheet, cells: Sheet['cells']): NonNullable<Sheet['hidden']> {
  const rows = [...(rowDefs ?? [])].flatMap(([at, { hidden }]) => (hidden && cells[at]?.some((cell) => cell !== '') ? [at] : []))
  const widest = cells.reduce((most, row) => Math.max(most, row.length), 0)
  const hiddenColumns = (columns ?? []).slice(0, widest).flatMap((column, at) => (column.hidden ? [at] : []))
  return { rows, columns: hiddenColumns.filter((at) => cells.some((row) => (row[at] ?? '') !== '')) }
}

/** Words with a link behind them are followed by its address. A link to another place of the book says nothing. */
function withTarget(cells: readonly string[][], place: string, { hyperlink }: Cell): void {
  const target = hyperlink?.target ?? ''
  if (target === '') return
  const [row = 0, column = 0] = place.split(',').map(Number)
  if (cells[row]) cells[row][column] = withAddress(cells[row][column] ?? '', target)
}

function withoutTail(cells: readonly string[][]): readonly string[][] {
  const last = cells.findLastIndex((row) => row.some((cell) => cell !== ''))
  return cells.slice(0, last + 1)
}

function mergeOf({ startRow, startCol, endRow, endCol }: MergeRange): Merge {
  return { top: startRow, left: startCol, bottom: endRow, right: endCol }
}

function cellText(value: CellValue): string {
  if (value === null) return ''
  if (value instanceof Date) return dateText(value)
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)))
  const text = String(value).trim()
  return /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/.test(text) ? '' : text
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  // Excel keeps minutes as fractions of a day, which come out a millisecond off.
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString()
  if (date.getUTCFullYear() < firstYear) return text.slice(11, 16)
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16)
}

/** The library's own words are for the log; a person hears which kind of file it is. */
function refusalOf(error: unknown): FileRefusal {
  const name = error instanceof Error ? error.name : ''
  if (name === 'EncryptedFileError') return { kind: 'encrypted' }
  return { kind: 'broken' }
}
