import Papa from 'papaparse'
import { type Delimiter, delimiterOf } from '#shared/tables/delimiter.ts'
import { type Decode, encodingOf, type TableEncoding } from '#shared/tables/encoding.ts'
import type { Cells } from '#shared/tables/read-table.ts'

/** Most rows of one file: what one undo step takes back. Most bytes: such a file has far more. */
export const mostRows = 20_000
const mostBytes = 20_000_000

/** How many rows are looked at for the delimiter. */
const sampleRows = 60

/** A text cut into cells, and how it was read. */
export type TableText = { readonly encoding: TableEncoding; readonly delimiter: Delimiter; readonly cells: Cells }

/** Why a file cannot be read at all. */
export type TableRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'notText' }
  | { readonly kind: 'tooBig'; readonly limitMb: number }
  | { readonly kind: 'tooManyRows'; readonly count: number; readonly limit: number }

/** Decodes by the browser's own tables; the byte order mark is taken off. */
export const decodeText: Decode = (bytes, encoding, strict) => {
  try {
    return new TextDecoder(encoding, { fatal: strict }).decode(bytes)
  } catch {
    return null
  }
}

/** How the table should be read; what is left out is found out. */
export type TableWishes = { readonly encoding?: TableEncoding; readonly delimiter?: Delimiter }

/** Reads a file's bytes. */
export function readBytes(bytes: Uint8Array, wishes: TableWishes = {}): TableText | TableRefusal {
  if (bytes.length === 0) return { kind: 'empty' }
  if (bytes.length > mostBytes) return { kind: 'tooBig', limitMb: mostBytes / 1_000_000 }
  const encoding = wishes.encoding ?? encodingOf(bytes, decodeText)
  if (encoding === null) return { kind: 'notText' }
  return readText(decodeText(bytes, encoding, false) ?? '', encoding, wishes)
}

/** Cuts a text into cells. */
export function readText(text: string, encoding: TableEncoding, wishes: TableWishes = {}): TableText | TableRefusal {
  if (text.trim() === '') return { kind: 'empty' }
  const { named, rest } = namedDelimiter(text)
  const delimiter = wishes.delimiter ?? named ?? delimiterOf((sign) => split(rest, sign, sampleRows))
  const cells = split(rest, delimiter)
  const count = cells.filter((row) => row.some((cell) => cell.trim() !== '')).length
  if (count > mostRows + 1) return { kind: 'tooManyRows', count, limit: mostRows }
  return count === 0 ? { kind: 'empty' } : { encoding, delimiter, cells }
}

/** The delimiter a first line `sep=;` names, as Excel reads it; the line stays as a blank one, so that rows keep their numbers. */
function namedDelimiter(text: string): { readonly named: Delimiter | null; readonly rest: string } {
  const [line, sign] = /^sep=([;,\t])(?=\r?\n)/i.exec(text) ?? []
  return line === undefined ? { named: null, rest: text } : { named: sign as Delimiter, rest: text.slice(line.length) }
}

function split(text: string, delimiter: Delimiter, preview = 0): Cells {
  return Papa.parse<string[]>(text, { delimiter, preview }).data
}
