import { type CellStyle, type CellValue, writeXlsx } from 'hucre/xlsx'
import type { FileLanguage, PlanColumn, PlanTable } from '#shared/plan-files/plan-table.ts'
import { wordsCell } from '#shared/tables/safe-cell.ts'
import type { WriteWorkbook } from './workbook.ts'

const line = { style: 'thin', color: { rgb: 'D9DDE3' } } as const
/** Lines between the cells are printed too. */
const wrapped: CellStyle = { alignment: { vertical: 'top', wrapText: true }, border: { right: line, bottom: line } }

/** Writes with hucre: the head in the brand's colour and frozen, a filter over it, texts wrapped, days and times as real ones; printed on A4 with the head on each page. */
export const writeWorkbook: WriteWorkbook = (table) => {
  const name = sheetName(table.name)
  return writeXlsx({
    // The library names the sheet without the quotes that a name with a space needs: Excel would call the file broken.
    namedRanges: [{ name: '_xlnm.Print_Titles', range: `'${name.replaceAll("'", "''")}'!$1:$1`, scope: name }],
    sheets: [
      {
        name,
        columns: table.columns.map((column) => ({ width: column.width, style: { ...wrapped, ...formatOf(column, table.language) } })),
        rows: [[...headings(table)], ...table.rows.map((row) => row.map((cell, at) => cellValue(cell, table.columns[at])))],
        cells: new Map(table.columns.map(({ heading }, at) => [`0,${at}`, { value: heading, style: headStyle(table.color) }])),
        rowDefs: new Map([headings(table), ...table.rows].map((row, at) => [at, { height: heightOf(row, table.columns) }])),
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:${letterOf(table.columns.length - 1)}${table.rows.length + 1}` },
        pageSetup: {
          ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
        },
      },
    ],
  })
}

function headings({ columns }: PlanTable): readonly string[] {
  return columns.map(({ heading }) => heading)
}

/** Points of a line of the standard font, and the tallest row that Excel knows. */
const lineHeight = 15
const tallest = 409

/** A row as tall as its longest cell when wrapped: only Excel measures rows by itself, other programs show their first line. */
function heightOf(row: readonly string[], columns: readonly PlanColumn[]): number {
  const lines = row.map((cell, at) => wrappedLines(cell, columns[at]?.width ?? 10))
  return Math.min(tallest, Math.max(1, ...lines) * lineHeight)
}

/** Words go to the next line whole, so that lines hold somewhat less than their width. */
function wrappedLines(cell: string, width: number): number {
  return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.9))), 0)
}

function formatOf({ kind }: PlanColumn, language: FileLanguage): CellStyle {
  // Left alone, days and times lean on the words of the next column.
  const alignment = { ...wrapped.alignment, horizontal: 'left' } as const
  if (kind === 'day') return { alignment, numFmt: language === 'ru' ? 'dd.mm.yyyy' : 'yyyy-mm-dd' }
  return kind === 'time' ? { alignment, numFmt: 'hh:mm' } : { numFmt: '@' }
}

function headStyle(color: string): CellStyle {
  return {
    font: { name: 'Calibri', size: 11, bold: true, color: { rgb: isDark(color) ? 'FFFFFF' : '1C1B19' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: color.slice(1).toUpperCase() } },
    alignment: { vertical: 'center', wrapText: true },
  }
}

/** Whether white stands better on a colour than ink, by its relative luminance. */
function isDark(color: string): boolean {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.36
}

function cellValue(cell: string, column: PlanColumn | undefined): CellValue {
  if (cell === '') return null
  if (column?.kind === 'day') return new Date(`${cell}T00:00:00Z`)
  if (column?.kind !== 'time') return wordsCell(cell)
  const [hours = 0, minutes = 0] = cell.split(':').map(Number)
  return (hours * 60 + minutes) / 1440
}

/** Excel takes no more than 31 letters, and not these signs. */
function sheetName(name: string): string {
  return (
    name
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 31) || 'Plan'
  )
}

function letterOf(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `${letterOf(Math.floor(column / 26) - 1)}${letterOf(column % 26)}`
}
