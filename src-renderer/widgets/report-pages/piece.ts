import type { ReactNode } from 'react'
import type { ReportSection } from '#shared/domain/reports/report.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { ReportData } from '#shared/queries/report-data.ts'
import type { Measure, Rate } from './report-figures.ts'
import type { ReportWords } from './report-words.ts'

/** What every part of the report draws from. */
export type Printed = {
  readonly data: ReportData
  readonly words: ReportWords
  /** The brand's colour as it can be read on paper. */
  readonly ink: string
  /** Today in the brand's zone. */
  readonly today: DayKey
  readonly measure: Measure
  readonly rate: Rate
}

/** A table whose rows are dealt one by one; its head stands anew on every page. */
export type TableHead = { readonly id: string; readonly caption: string | null; readonly columns: readonly Column[] }
export type Column = { readonly key: string; readonly name: string; readonly align: 'left' | 'right' }

/** A part of the report that is never cut by a page's end. */
export type Piece = {
  readonly key: string
  /** Free room above it, mm, unless it begins a page. */
  readonly gapMm: number
  readonly keepWithNext: boolean
  /** The section that begins with it, for the contents. */
  readonly opens: { readonly section: ReportSection; readonly title: string } | null
  /** Its height where drawing it twice would cost (a chart), mm; null: it is measured. */
  readonly heightMm: number | null
  readonly content: ReactNode
  /** The table it is a row of; `content` is then the row. */
  readonly table: TableHead | null
}

const plain = { gapMm: 0, keepWithNext: false, opens: null, heightMm: null, table: null } as const

/** A piece by what is special about it. */
export function piece(key: string, content: ReactNode, more: Partial<Omit<Piece, 'key' | 'content'>> = {}): Piece {
  return { ...plain, key, content, ...more }
}

/** The rows of a table; the first two hold together, so that a head never stands over a single row at a page's end. */
export function rows(
  table: TableHead,
  drawn: readonly { readonly key: string; readonly row: ReactNode }[],
  gapMm: number,
): readonly Piece[] {
  return drawn.map(({ key, row }, place) =>
    piece(`${table.id}:${key}`, row, { table, gapMm, keepWithNext: place === 0 && drawn.length > 1 }),
  )
}
