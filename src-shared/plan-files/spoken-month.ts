import { monthOfWord } from '#shared/domain/time/said/words.ts'

/** A month and a year, as far as something names them. */
export type SpokenMonth = { readonly month: number | null; readonly year: number | null }

/** A month and maybe its year, and nothing else: «Ноябрь 2026». */
export const bareMonth = /^\p{L}{3,9}\.?,?(?:\s20\d\d)?(?:\s?г\.?)?$/u

/** «12.2026», `12/2026`, `2026-12`: no part of a whole day. */
const inFigures = /(?<![\d./-])(?:(?<m>0?[1-9]|1[0-2])[./_-](?<y>20\d{2})(?![\d./-])|(?<y2>20\d{2})[./_-](?<m2>0[1-9]|1[0-2])(?![\d./-]))/u

/** A month and maybe a year that a title or a sheet's name speaks of: «Контент-план на ноябрь 2026», `Nov 2026`, «12.2026». */
export function monthSpokenOf(words: string): SpokenMonth {
  const figures = inFigures.exec(words)?.groups
  const word = (words.match(/\p{L}{3,}/gu) ?? []).map((one) => monthOfWord(one.toLowerCase())).find((one) => one > 0)
  const year = figures?.y ?? figures?.y2 ?? /(?:^|\D)(20\d{2})(?:\D|$)/.exec(words)?.[1]
  return { month: word ?? monthIn(figures?.m ?? figures?.m2 ?? ''), year: year === undefined ? null : Number(year) }
}

/** A month as a cell of a column of months says it, in a word or in figures. */
export function monthOfCell(cell: string): SpokenMonth {
  const spoken = monthSpokenOf(cell)
  return spoken.month === null ? { ...spoken, month: monthIn(cell.trim()) } : spoken
}

function monthIn(figures: string): number | null {
  return /^(?:0?[1-9]|1[0-2])$/.test(figures) ? Number(figures) : null
}

/** Days of a title in figures: «Период: 01.12.2026 – 31.12.2026», «с 1.12 по 31.12». */
const day = /(?<![\d.])\d{1,2}\.(?<m>0[1-9]|1[0-2])(?=\.\d{2}|(?![.\d]))/gu

/** The month that both ends of a period lie in; one day alone may be the day a file was made. */
export function monthOfPeriod(title: string): number | null {
  const months = [...title.matchAll(day)].map(({ groups }) => Number(groups?.m))
  const [first = null] = months
  return months.length > 1 && months.every((one) => one === first) ? first : null
}
