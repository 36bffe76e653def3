import type { Cells } from './read-table.ts'

/**
 * Cells as spreadsheets put them on the clipboard as plain text: tabs part cells, CRLF parts rows, and a cell with a tab, a line
 * break or a quote stands in quotes with its own quotes doubled. Line breaks inside a cell are line feeds, as in Excel. A last row
 * of one empty cell gets a line end of its own, or it would be taken for that of the row before.
 */
export function writeTsv(cells: Cells): string {
  const text = cells.map((row) => row.map(written).join('\t')).join('\r\n')
  const last = cells.at(-1)
  return cells.length > 1 && last?.length === 1 && last[0] === '' ? `${text}\r\n` : text
}

function written(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n')
  return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Reads such text back. A quote that is never closed as a cell's end (`"Лето" в городе`) is a letter of the cell, since Excel
 * quotes only cells with a tab or a line break. One line end at the very end belongs to the last row.
 */
export function readTsv(text: string): Cells {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const cell = quotedAt(text, at) ?? plainAt(text, at)
    rows.at(-1)?.push(cell.text)
    at = cell.end
    const end = /^(?:\t|\r\n?|\n)/.exec(text.slice(at, at + 2))?.[0]
    if (end === undefined) break
    at += end.length
    if (end === '\t') continue
    if (at === text.length) break
    rows.push([])
  }
  return rows
}

type Found = { readonly text: string; readonly end: number }

/** A cell in quotes; null where there is none, or where its closing quote is not followed by the end of the cell. */
function quotedAt(text: string, start: number): Found | null {
  if (text[start] !== '"') return null
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      at += 1
      continue
    }
    const next = text[at + 1]
    if (next !== undefined && next !== '\t' && next !== '\r' && next !== '\n') return null
    return {
      text: text
        .slice(start + 1, at)
        .replaceAll('""', '"')
        .replace(/\r\n?/g, '\n'),
      end: at + 1,
    }
  }
  return null
}

function plainAt(text: string, start: number): Found {
  const found = /[\t\r\n]/.exec(text.slice(start))
  const end = found ? start + found.index : text.length
  return { text: text.slice(start, end), end }
}
