import { foldedName, networkIn, networkNamed, withoutSigns } from '#shared/networks/nicknames.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { isWeekday } from './plan-day.ts'
import { planRoleOf } from './plan-headings.ts'
import { readTime } from './plan-time.ts'

/**
 * The headings of a table: the cells of its row of headings, and where the row above belongs to it («Дата | Время | Контент» over
 * «| | Тема | Текст»), what stands there over blanks.
 */
export function headOf(cells: Cells, headRow: number): readonly string[] {
  const lower = cells[headRow] ?? []
  const upper = cells[headRow - 1] ?? []
  return isTwoRows(upper, lower) ? widest(upper, lower).map((at) => said(lower, at) || said(upper, at)) : lower
}

/** The groups that an upper row of headings parts the columns into («ВКонтакте» over «Время», «Тема», «Текст»); null: there is one row. */
export function groupsOf(cells: Cells, headRow: number): readonly (string | null)[] | null {
  const lower = cells[headRow] ?? []
  const upper = cells[headRow - 1] ?? []
  if (!isTwoRows(upper, lower)) return besideGroups(upper, lower)
  let group: string | null = null
  return widest(upper, lower).map((at) => {
    const [above, below] = [said(upper, at), said(lower, at)]
    if (above !== '') group = below === '' || above === below ? null : above
    return below === '' || above === below ? null : group
  })
}

/** Tables side by side, each with its own days: «Дата | Пост | Дата | Пост», with a name over each or without. Null: there is one table. */
function besideGroups(upper: readonly string[], lower: readonly string[]): readonly (string | null)[] | null {
  const [first = -1, second = -1, ...more] = lower.flatMap((_, at) => (planRoleOf(said(lower, at)) === 'day' ? [at] : []))
  const days = [first, second, ...more]
  if (second < 0 || days.some((at) => said(lower, at) !== said(lower, first))) return null
  // A column of numbers or times may stand before the days of each.
  const lead = Array.from({ length: first }, (_, n) => n + 1).filter(
    (n) => said(lower, second - n) === said(lower, first - n) && said(lower, first - n) !== '',
  )
  const begins = days.map((at) => at - lead.length)
  const names = begins.map((begin, nth) => {
    const over = widest(upper).slice(begin, begins[nth + 1] ?? upper.length)
    return over.map((at) => said(upper, at)).find((name) => name !== '') ?? ''
  })
  const alone = (name: string) => name !== '' && names.indexOf(name) === names.lastIndexOf(name)
  const called = names.map((name, nth) => (alone(name) ? name : `${name} ${nth + 1}`.trim()))
  return widest(upper, lower).map((at) => called[begins.findLastIndex((begin) => begin <= at)] ?? null)
}

/** One row parts the columns, the other names what the parts hold: each has known headings where the other has none of its own. */
function isTwoRows(upper: readonly string[], lower: readonly string[]): boolean {
  const known = (words: string) => words !== '' && planRoleOf(words) !== null
  const columns = widest(upper, lower)
  const under = columns.some((at) => said(upper, at) === '' && known(said(lower, at)))
  const over = columns.some((at) => known(said(upper, at)) && ['', said(upper, at)].includes(said(lower, at)))
  const short = lower.every((cell) => cell.trim().length <= 40)
  return under && over && short
}

function said(row: readonly string[], at: number): string {
  return (row[at] ?? '').trim()
}

function widest(...rows: readonly (readonly string[])[]): readonly number[] {
  return Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, at) => at)
}

const formats =
  /^(?:посты?(?: в ленту)?|лента|stor(?:y|ies)|сторис|стори|истори[ия]|reels?|рилс|клипы?|shorts|шортс|видео|карусел[ьи]|стать[яи]|кружо?ки?|прямой эфир|feed(?: posts?)?|posts?)(?: ?№? ?\d{1,2})?$/u
const numbered = /^(?:посты?|posts?) ?№? ?\d{1,2}$/u
/** «Экспертный пост», «Продающий пост»: what the posts of such a column are. */
const ofKind = /^\p{L}{3,}(?:ый|ий|ой) пост$/u
const besideTheFeed = /^(?:лента|stor(?:y|ies)|сторис|стори|истори[ия]|reels?|рилс|feed(?: posts?)?|посты? в ленту)(?: ?№? ?\d{1,2})?$/u

/** Columns of which each cell is a post of its own: «Утро», «День (13:00)», «Вечер», «Пост 1», «Пост 2», or «Пост в ленту», Stories, Reels. */
export function postColumns(head: readonly string[], body: Cells): readonly number[] {
  const folded = head.map((cell) => foldedName(withoutSigns(withoutAmount(cell))))
  const holdsWeekdays = (at: number) => body.some((row) => isWeekday(row[at] ?? '') && said(row, at) !== '')
  const timed = head.flatMap((cell, at) => (clockOf(cell) !== '' && !holdsWeekdays(at) ? [at] : []))
  const feedless = folded.flatMap((cell, at) => (besideTheFeed.test(cell) ? [at] : []))
  if (timed.length > 1) return [...timed, ...feedless].sort((one, other) => one - other)
  const named = folded.flatMap((cell, at) => (isFormat(cell) ? [at] : []))
  const others = folded.some((cell) => !isFormat(cell) && networkNamed(cell) !== null)
  const several = [numbered, ofKind].some((alike) => folded.filter((cell) => alike.test(cell)).length > 1)
  return named.length > 1 && !others && (several || folded.some((cell) => besideTheFeed.test(cell))) ? named : []
}

/** «Пост 10:00», `Stories (18:00)`. */
const formatWithClock = /^\s*(?<format>\S.*?)[\s,–—-]*[\s(](?<clock>\d{1,2}[:.]\d{2}[^)]*)\)?\s*$/u

/** The time that the heading of a column of posts tells; '': none. */
function clockOf(heading: string): string {
  if (readTime(heading).kind === 'time') return heading
  const { format = '', clock = '' } = formatWithClock.exec(heading)?.groups ?? {}
  return isFormat(foldedName(withoutSigns(format))) && readTime(clock).kind === 'time' ? clock : ''
}

/** «Сторис (3–5 шт)», `Stories (5 slides)`: how many there are says nothing of which they are. */
function withoutAmount(heading: string): string {
  return heading.replace(/\s*\(\s*\d[\d\s–—-]*\s*(?:шт|штук\S*|слайд\S*|экран\S*|pcs|slides?|frames?|x|х)?\.?\s*\)\s*$/iu, '')
}

function isFormat(folded: string): boolean {
  return formats.test(folded) || ofKind.test(folded)
}

/** What the heading of such a column says of its posts. */
export function postsOfHeading(heading: string): { readonly time: string; readonly network: string; readonly format: string } {
  const time = clockOf(heading)
  const format = withoutSigns(formatWithClock.exec(heading)?.groups?.format ?? withoutAmount(heading).trim())
  const network = networkIn(format) === null ? '' : format
  return { time, network, format: isFormat(foldedName(format)) ? format : '' }
}
