import { safeCell } from '#shared/tables/safe-cell.ts'

/** What the cells of a column are: words, days `2026-11-05`, times of day `18:30`, links. */
export type PlanColumn = { readonly heading: string; readonly width: number; readonly kind: 'text' | 'day' | 'time' }

/** Whose tables a file is for: Russian ones, or those of the rest of the world in English. */
export const fileLanguages = ['ru', 'en'] as const
export type FileLanguage = (typeof fileLanguages)[number]

/** A table to be written as a file. Every cell is text; '' is an empty one. */
export type PlanTable = {
  /** The sheet's name. */
  readonly name: string
  /** `#RRGGBB` of the head. */
  readonly color: string
  readonly language: FileLanguage
  readonly columns: readonly PlanColumn[]
  readonly rows: readonly (readonly string[])[]
}

/** Encodings a CSV is written in. `utf-8` gets its mark, or Excel takes it for the system's own. */
export const csvEncodings = ['utf-8', 'windows-1251', 'utf-16le'] as const
export type CsvEncoding = (typeof csvEncodings)[number]

/** 05.11.2026; in English as it is, since 05/11/2026 would be another day on the other side of an ocean. */
export function shownDay(day: string, language: FileLanguage): string {
  return language === 'ru' ? day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1') : day
}

/** The table as CSV that spreadsheets of its language open as it is: semicolons in Russian, commas in English; lines end as Windows does. */
export function csvText({ columns, rows, language }: PlanTable): string {
  const cell = (text: string) => (/[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const shown = (text: string, column: number) => (columns[column]?.kind === 'day' ? shownDay(text, language) : safeCell(text))
  const lines = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(shown))]
  return lines.map((line) => `${line.map(cell).join(language === 'ru' ? ';' : ',')}\r\n`).join('')
}
