import { type CellColors, mostColoredRows, withLegend } from '#shared/plan-files/color-legend.ts'
import { fillOf, fillsOfClasses } from '#shared/plan-files/copied-fills.ts'
import type { Merge, Sheet } from '#shared/plan-files/sheet.ts'
import { withAddress } from '#shared/plan-files/text-cell.ts'

/**
 * The tables of copied HTML as sheets, called after what stands over them, else as `unnamed` says (a single one is called nothing); joined cells
 * told, colours as their legends say. Nothing of it is run: the document has no window.
 */
export function sheetsOfHtml(html: string, unnamed: (n: number) => string): readonly Sheet[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const tables = dataTables(page).flatMap((table) => {
    const name = nameOver(table)
    const sheet = sheetOfTable(page, table)
    return sheet ? [{ ...sheet, name }] : []
  })
  return tables.map((sheet, at) => (sheet.name === '' && tables.length > 1 ? { ...sheet, name: unnamed(at + 1) } : sheet))
}

/** Tables that hold rows, and not those that only lay out others in a letter or a page. */
function dataTables(page: Document): readonly HTMLTableElement[] {
  const tables = [...page.querySelectorAll('table')]
  const laysOut = (table: HTMLTableElement) =>
    tables.some((inner) => inner !== table && table.contains(inner) && inner.rows.length > table.rows.length)
  const kept = tables.filter((table) => !laysOut(table))
  return kept.filter((table) => !kept.some((outer) => outer !== table && outer.contains(table)))
}

/** Longer words are a text that happens to stand over the table. */
const longestName = 60

/** The caption of a table, or the line right above it: «Декабрь 2026»; '': there is none. */
function nameOver(table: HTMLTableElement): string {
  const caption = table.caption?.textContent.trim()
  if (caption) return bare(caption).slice(0, longestName)
  for (let at: Element | null = table; at && at !== table.ownerDocument.body; at = at.parentElement) {
    const above = at.previousElementSibling
    if (!above) continue
    const words = bare(above.textContent)
    return above.matches('table, style, meta, script') || above.querySelector('table') || words.length > longestName ? '' : words
  }
  return ''
}

function bare(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

function sheetOfTable(page: Document, table: HTMLTableElement): Sheet | null {
  const { merges, placed } = placedCells(table)
  if (placed.length === 0) return null
  const cells: string[][] = []
  for (const { cell, top, left } of placed) place(cells, { top, left }, textOf(cell))
  // Joined cells leave holes in rows, and a row of nothing but them is one.
  const filled = Array.from(cells, (row: string[] | undefined) => Array.from(row ?? [], (cell: string | undefined) => cell ?? ''))
  const sheet = { name: '', cells: filled, merges }
  return filled.length > mostColoredRows ? sheet : withLegend(sheet, fillsOf(page, placed))
}

type Placed = { readonly cell: HTMLTableCellElement; readonly top: number; readonly left: number }

/** Where each cell stands, those that are joined taking more than one place. */
function placedCells(table: HTMLTableElement): { readonly placed: readonly Placed[]; readonly merges: readonly Merge[] } {
  const placed: Placed[] = []
  const merges: Merge[] = []
  for (const [top, row] of [...table.rows].entries()) {
    let left = 0
    for (const cell of row.cells) {
      while (isTaken(merges, top, left)) left += 1
      const [down, across] = [Math.min(cell.rowSpan || 1, 1000), Math.min(cell.colSpan || 1, 200)]
      placed.push({ cell, top, left })
      if (down > 1 || across > 1) merges.push({ top, left, bottom: top + down - 1, right: left + across - 1 })
      left += across
    }
  }
  return { placed, merges }
}

function fillsOf(page: Document, placed: readonly Placed[]): CellColors {
  const ofClasses = fillsOfClasses([...page.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n'))
  return new Map(
    placed.flatMap(({ cell, top, left }) => {
      const fill = fillOf(paintOf(cell), ofClasses)
      return fill === null ? [] : [[`${top},${left}`, fill] as const]
    }),
  )
}

function paintOf(cell: Element) {
  const said = (name: string) => cell.getAttribute(name) ?? ''
  return { style: said('style'), classes: said('class'), bgcolor: said('bgcolor') }
}

function isTaken(merges: readonly Merge[], row: number, column: number): boolean {
  return merges.some(({ top, left, bottom, right }) => row > top && row <= bottom && column >= left && column <= right)
}

function place(cells: string[][], { top, left }: { readonly top: number; readonly left: number }, text: string): void {
  const row = cells[top] ?? []
  row[left] = text
  cells[top] = row
}

/** Words with a link behind them are followed by its address. */
function withTarget(link: Element): void {
  const [words, address] = [link.textContent, link.getAttribute('href') ?? '']
  if (withAddress(words, address) !== words) link.append(` ${address}`)
}

/** Line breaks of a cell stay lines. */
function textOf(cell: Element): string {
  for (const silent of cell.querySelectorAll('script, style, template')) silent.remove()
  for (const link of cell.querySelectorAll('a[href^="http"]')) withTarget(link)
  for (const line of cell.querySelectorAll('br')) line.replaceWith('\n')
  for (const block of cell.querySelectorAll('p, div, li')) block.append('\n')
  return cell.textContent
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
