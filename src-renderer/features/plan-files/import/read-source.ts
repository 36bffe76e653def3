import type { Bridge } from '#renderer/bridge/index.ts'
import { decodeText, readBytes, readText, type TableRefusal, type TableText, type TableWishes } from '#renderer/ui/table-text.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { done, type Outcome } from '#shared/kernel/outcome.ts'
import { sheetOfBars } from '#shared/plan-files/bar-table.ts'
import { withCards } from '#shared/plan-files/cards.ts'
import { sheetOfLines, withListedPosts } from '#shared/plan-files/listed-lines.ts'
import type { FileRefusal, PlanFile, Sheet } from '#shared/plan-files/sheet.ts'
import { encodingOf } from '#shared/tables/encoding.ts'
import { sheetsOfHtml } from './html-table.ts'

/** What was chosen: a file's bytes, or a table from the clipboard. */
export type Source =
  | { readonly kind: 'file'; readonly name: string; readonly blob: Blob; readonly bytes: Uint8Array | null }
  | { readonly kind: 'pasted'; readonly text: string }
  | { readonly kind: 'tables'; readonly sheets: readonly Sheet[] }

/** A plan that was read. `text` tells how a CSV was read, which may be changed. */
export type ReadSource = { readonly file: PlanFile; readonly text: Pick<TableText, 'encoding' | 'delimiter'> | null }

/** Larger files are not looked at. */
export const mostFileBytes = 50_000_000

/** Longer texts are tables. */
const longestList = 100_000

/** A file as it was picked or dropped; what is no container of Excel is read here, so its bytes are kept. */
export async function sourceOf(file: File): Promise<Source | FileRefusal> {
  if (file.size > mostFileBytes) return { kind: 'tooBig', limitMb: mostFileBytes / 1_000_000 }
  const head = await bytesOf(file.slice(0, 4))
  const container = head && (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0xd0, 0xcf, 0x11, 0xe0]))
  const bytes = container ? null : await bytesOf(file)
  if (!container && bytes === null) return { kind: 'unreadable' }
  return { kind: 'file', name: file.name, blob: file, bytes }
}

/** Null: the file is not where it was picked, or may not be read. */
async function bytesOf(blob: Blob): Promise<Uint8Array | null> {
  return await blob.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

/** What tables are called over which nothing stands, counted from 1. */
type Unnamed = (n: number) => string
type How = { readonly wishes: TableWishes; readonly unnamed: Unnamed }

/** Reads what was chosen. Workbooks go to main, which looks through them first. */
export async function readSource(
  bridge: Bridge,
  source: Source,
  { wishes, unnamed }: How,
): Promise<Outcome<ReadSource | FileRefusal, Problem>> {
  if (source.kind === 'tables') return done(ofSheets(source.sheets))
  if (source.kind === 'pasted') {
    const listed = sheetOfBars(source.text) ?? listedPosts(source.text, wishes)
    return done(listed ? ofSheets([listed]) : ofText(readText(source.text, 'utf-8', wishes), ''))
  }
  if (source.bytes) {
    const [name, text] = [nameOf(source), textOf(source.bytes, wishes)]
    const page = pageTables(text, unnamed)
    const listed = page.length > 0 ? null : listedPosts(text, wishes)
    if (listed) return done(ofSheets([{ ...listed, name }]))
    return done(page.length > 0 ? ofSheets(page) : ofText(readBytes(source.bytes, wishes), name))
  }
  const uploaded = await bridge.uploadPlan(source.blob)
  if (!uploaded.ok) return uploaded
  const read = await bridge.call('plans.read', uploaded.value)
  if (!read.ok) return read
  const { file } = read.value
  return done('kind' in file ? file : checked({ file, text: null }))
}

function textOf(bytes: Uint8Array, wishes: TableWishes): string {
  const encoding = wishes.encoding ?? encodingOf(bytes, decodeText)
  return encoding === null ? '' : (decodeText(bytes, encoding, false) ?? '')
}

/** The tables of a web page: what many programs save as `.xls`. None: it is no page. */
function pageTables(text: string, unnamed: Unnamed): readonly Sheet[] {
  return /^\s*<(?:!doctype html|html|head|meta|table|style|\?xml[^>]*>\s*<html)/i.test(text) ? sheetsOfHtml(text, unnamed) : []
}

/** Posts as lines of a text, unless a person says what parts its cells. */
function listedPosts(text: string, { delimiter }: TableWishes): Sheet | null {
  return delimiter === undefined && text.length <= longestList ? sheetOfLines(text) : null
}

/** What the file is called, without its kind. */
function nameOf({ name }: Extract<Source, { kind: 'file' }>): string {
  return name.replace(/\.\w+$/, '')
}

function ofSheets(sheets: readonly Sheet[]): ReadSource | FileRefusal {
  return checked({ file: { sheets, active: 0 }, text: null })
}

function ofText(read: TableText | TableRefusal, name: string): ReadSource | FileRefusal {
  if ('kind' in read) return read
  const sheet: Sheet = { name, cells: read.cells, merges: [] }
  return checked({ file: { sheets: [sheet], active: 0 }, text: { encoding: read.encoding, delimiter: read.delimiter } })
}

/** A plan has a day and something to say: one column is none. Posts written as lines or cards become the rows of a table. */
function checked(read: ReadSource): ReadSource | FileRefusal {
  const sheets = read.file.sheets.map(withListedPosts).map(withCards)
  const wide = sheets.some(({ cells }) => cells.some((row) => row.filter((cell) => cell.trim() !== '').length > 1))
  return wide ? { ...read, file: { ...read.file, sheets } } : { kind: 'oneColumn' }
}
