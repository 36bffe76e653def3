import type { Cells } from './read-table.ts'

/** The same cells as a table for whoever reads HTML from the clipboard; Excel makes one cell of `<br>` with this style. */
export function writeHtmlTable(cells: Cells): string {
  const row = (one: readonly string[]) => `<tr>${one.map((cell) => `<td>${written(cell)}</td>`).join('')}</tr>`
  const style = '<style>br{mso-data-placement:same-cell}td{white-space:pre-wrap;mso-number-format:"\\@"}</style>'
  return `<meta charset="utf-8">${style}<table>${cells.map(row).join('')}</table>`
}

/** What spreadsheets write by name; all else they write as it is, or by number. */
const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
  ...{ laquo: '«', raquo: '»', mdash: '—', ndash: '–', hellip: '…' },
}

function written(cell: string): string {
  const escaped = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  return escaped.replace(/\r\n?|\n/g, '<br>')
}

/** Most cells one cell may claim to span: an attribute must not make a million of them. */
const widest = 1000

/**
 * The cells of the first table in HTML as Excel, Google Sheets and LibreOffice put it on the clipboard. White space is collapsed as
 * a page would (cells with `white-space: pre…` keep theirs), `<br>` and the ends of paragraphs are line feeds, a cell over several
 * columns or rows is followed by empty ones. Null: there is no table.
 */
export function readHtmlTable(html: string): Cells | null {
  const clean = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(style|script|title)\b[\s\S]*?<\/\1\s*>/gi, '')
  const table = /<table\b[^>]*>([\s\S]*?)(?:<\/table\s*>|$)/i.exec(clean)?.[1]
  if (table === undefined) return null
  // A table whose style sheet keeps white space is one of ours.
  const keeps = /td\s*\{[^}]*white-space:\s*pre/i.test(html)
  const reserved = new Map<string, true>()
  const rows = table.split(/<tr\b[^>]*>/i).slice(1)
  return rows.map((row, at) => cellsOf(row, { at, reserved, keeps }))
}

type RowAt = { readonly at: number; readonly reserved: Map<string, true>; readonly keeps: boolean }

function cellsOf(row: string, { at, reserved, keeps }: RowAt): readonly string[] {
  const cells: string[] = []
  const pad = () => {
    while (reserved.has(`${at}:${cells.length}`)) cells.push('')
  }
  for (const [, attributes = '', inside = ''] of row.matchAll(/<t[dh]\b([^>]*)>([\s\S]*?)(?=<t[dh]\b|<\/t[dhr]\s*>|$)/gi)) {
    pad()
    const [wide, high] = [spanOf(attributes, 'colspan'), spanOf(attributes, 'rowspan')]
    for (let down = 1; down < high; down += 1)
      for (let right = 0; right < wide; right += 1) reserved.set(`${at + down}:${cells.length + right}`, true)
    cells.push(textOf(inside, keeps || /white-space:\s*pre/i.test(attributes)))
    for (let right = 1; right < wide; right += 1) cells.push('')
  }
  pad()
  return cells
}

function spanOf(attributes: string, name: 'colspan' | 'rowspan'): number {
  const span = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1)
  return Math.min(Math.max(span, 1), widest)
}

/** Stands for a line break while white space is collapsed. */
const lineMark = '\u2028'

function textOf(inside: string, keeps: boolean): string {
  const marked = inside
    .replace(/<br\b[^>]*>/gi, lineMark)
    .replace(/<\/(?:p|div|li)\s*>\s*(?=<(?:p|div|li)\b)/gi, lineMark)
    .replace(/<[^>]*>/g, '')
  const spaced = keeps
    ? marked
    : marked
        .replace(/[ \t\r\n\f]+/g, ' ')
        .replaceAll(new RegExp(` ?${lineMark} ?`, 'g'), lineMark)
        .trim()
  return decoded(spaced.replaceAll(lineMark, '\n'))
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code).replace('\u00a0', ' ') : whole
  })
}
