import { foldedName } from '#shared/networks/nicknames.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { planRoleOf } from './plan-headings.ts'

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
  if (!isTwoRows(upper, lower)) return besideGroups(upper, lower) ?? bandGroups(upper, lower)
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

/** Names over bands of columns that are headed alike: «INSTAGRAM | | LINKEDIN |» over «Time | Copy | Time | Copy». Null: there are none. */
function bandGroups(upper: readonly string[], lower: readonly string[]): readonly (string | null)[] | null {
  const begins = widest(upper).filter((at) => said(upper, at) !== '')
  const names = begins.map((at) => said(upper, at))
  if (begins.length < 2 || new Set(names).size < names.length) return null
  const headings = (nth: number) => lower.slice(begins[nth], begins[nth + 1] ?? lower.length).map(foldedName)
  const first = headings(0)
  const alike = begins.every((_, nth) => headings(nth).filter((one) => one !== '' && first.includes(one)).length >= 2)
  if (!alike) return null
  return widest(upper, lower).map((at) => {
    const nth = begins.findLastIndex((begin) => begin <= at)
    // What stands after the last band is beside them all.
    const own = nth < begins.length - 1 || first.includes(foldedName(said(lower, at)))
    return nth < 0 || !own ? null : (names[nth] ?? null)
  })
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
