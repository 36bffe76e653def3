import { monthOfNumeral, monthOfWord } from './words.ts'

/** A day as it is written in a cell, part by part: nothing is looked up in a calendar yet. */
export type WrittenDay = {
  /** Two digits or four; null: none is written. */
  readonly year: string | null
  /** Which part is which; `either`: 05/11 is a day whichever comes first. */
  readonly parts: { readonly month: number; readonly date: number } | { readonly either: readonly [number, number] }
  /** What stands after it: a time, a weekday, other words. */
  readonly rest: string
}

/** What may stand after a day: nothing, a word for year, something of its own. */
const tail = /(?:\s*г(?:\.|ода)?)?(?:(?:\s[-–—|/](?=\s)|[T,\s])\s*(?<rest>.*))?$/.source
const dayThenMonth =
  /^(?<d>\d{1,2})(?:-?(?:го|е)|st|nd|rd|th)?[\s.-]+(?:of\s+)?(?<w>\p{L}{3,})[.,]?(?:[\s-]+['’]?(?<y>\d{4}|\d{2}(?![:.\d])))?/u.source
const forms: readonly RegExp[] = [
  new RegExp(`^(?<y>\\d{4})[-./](?<m>\\d{1,2})[-./](?<d>\\d{1,2})${tail}`, 'iu'),
  new RegExp(`^(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4}|\\d{2})${tail}`, 'iu'),
  new RegExp(`^(?<d>\\d{1,2})\\.(?<m>\\d{2})\\.?${tail}`, 'iu'),
  new RegExp(`^(?<a>\\d{1,2})(?:[/]|-)(?<b>\\d{1,2})(?:[/]|-)(?<y>\\d{4}|\\d{2})${tail}`, 'iu'),
  new RegExp(`^(?<a>\\d{1,2})/(?<b>\\d{1,2})${tail}`, 'iu'),
  new RegExp(`^(?<d>\\d{1,2})\\s?[./\\s-]\\s?(?<n>[IVXІХ]{1,4})(?:\\s?[./\\s-]\\s?(?<y>\\d{4}|\\d{2}(?![:.\\d])))?${tail}`, 'u'),
  new RegExp(`${dayThenMonth}${tail}`, 'iu'),
  new RegExp(`^(?<w>\\p{L}{3,})(?:[.]?\\s+|-)(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<y>\\d{4}))?${tail}`, 'iu'),
]

/**
 * Takes a written day apart: `5 ноября`, `5 ноя. 2026 г.`, `05.11`, `05.11.26`, `05/11/2026 18:30`, `2026-11-05`, `Nov 5, 2026`, `6.XII`. Points mean the day
 * comes first; a slash or hyphen may mean either. Null: it is none of these.
 *
 * @param words with single spaces and nothing before the day
 */
export function writtenDay(words: string): WrittenDay | null {
  for (const form of forms) {
    const found = form.exec(words)?.groups
    const parts = found && partsOf(found)
    if (found && parts) return { year: found.y ?? null, parts, rest: (found.rest ?? '').trim() }
  }
  return null
}

function partsOf({ a, b, m, d, w, n }: Readonly<Record<string, string | undefined>>): WrittenDay['parts'] | null {
  if (a !== undefined) return { either: [Number(a), Number(b)] }
  if (n !== undefined) {
    const month = monthOfNumeral(n)
    return month === 0 ? null : { month, date: Number(d) }
  }
  const month = w === undefined ? Number(m) : monthOfWord(w.toLowerCase().replaceAll('ё', 'е'))
  return month === 0 && w !== undefined ? null : { month, date: Number(d) }
}
