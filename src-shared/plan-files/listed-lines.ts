import { networkNamed } from '#shared/networks/nicknames.ts'
import { withCards } from './cards.ts'
import { weekOfTitle } from './grid-weeks.ts'
import { type DayRules, isWeekday, readPlanDay } from './plan-day.ts'
import { planRoleOf } from './plan-headings.ts'
import { timeBefore } from './plan-time.ts'
import { beginsWithNetworks, cellPosts } from './read-grid-cell.ts'
import type { Sheet } from './sheet.ts'
import { monthSpokenOf } from './spoken-month.ts'

type Line = { readonly row: number; readonly words: string }
/** A day as it is written, the network of its section, and its lines up to the next day. */
type Block = { readonly day: string; readonly network: string; readonly lines: readonly Line[] }

/** Fewest days, and most lines of a title over the first of them. */
const fewest = 2
const mostAbove = 8
/** Longest words that tell a day and its time. */
const longestDay = 45

/**
 * A plan written as lines («05.12 сб 12:00 ВК — текст»), as days with their posts below, or as a field on each line («Дата: 5 декабря»), as people send it
 * to each other, as a table without headings: day, time, networks, words. Null: the text is no such list. Each post stands in the row of its first line, where
 * no other stands.
 */
export function sheetOfLines(text: string): Sheet | null {
  const lines = text.split(/\r?\n/).map((words, row) => ({ row, words: words.trim() }))
  if (text.includes('\t') || isHeaded(lines)) return null
  return fieldsOf(lines) ?? daysOf(lines)
}

/** A sheet with such lines in its only column as a table; any other comes back as it is. */
export function withListedPosts(sheet: Sheet): Sheet {
  const filled = sheet.cells.map((row) => row.filter((cell) => cell.trim() !== ''))
  if (filled.some((row) => row.length > 1)) return sheet
  const read = sheetOfLines(filled.map(([cell = '']) => cell).join('\n'))
  return read === null ? sheet : { ...read, name: sheet.name }
}

/** A first line of headings parted by signs is one of a table. */
function isHeaded(lines: readonly Line[]): boolean {
  const first = lines.find(({ words }) => words !== '')?.words ?? ''
  const known = first.split(/[;,|]/).filter((cell) => planRoleOf(cell) !== null)
  return known.length > 1 && !/:\s/.test(first)
}

const field = /^[\s*_•-]*([^:]{2,40}?)[*_]*\s*:[*_]*\s*(.*)$/u

/** «Дата: 5 декабря», «Площадка: ВК»: the fields of posts. Null: they are not written so. */
function fieldsOf(lines: readonly Line[]): Sheet | null {
  const told = lines.map(({ words }) => {
    const [, label = '', said = ''] = field.exec(words) ?? []
    return label !== '' && planRoleOf(label) !== null ? { label, said } : null
  })
  const first = told.find((one) => one !== null)?.label
  // «Пост 2» over its fields is none of them.
  const heads = (at: number) => told[at + 1]?.label === first && first !== undefined && (lines[at - 1]?.words ?? '') === ''
  const cells = lines.map(({ words }, at): readonly string[] => {
    const one = told[at]
    return one ? [one.label, one.said] : heads(at) ? [words] : ['', words]
  })
  const sheet: Sheet = { name: '', cells, merges: [] }
  const cards = withCards(sheet)
  return cards === sheet ? null : cards
}

function daysOf(lines: readonly Line[]): Sheet | null {
  const parted = partedByDays(lines)
  if (parted === null || parted.blocks.length < fewest || parted.above.length > mostAbove) return null
  const { blocks } = parted
  const cells: string[][] = []
  for (const { row, words } of parted.above) putAt(cells, row, tellsPeriod(bare(words)) ? [bare(words)] : [])
  const short = blocks.slice(0, -1).every((block) => block.lines.filter(({ words }) => words !== '').length <= 1)
  for (const block of blocks) addBlock(cells, short ? withoutNotes(block) : block)
  return { name: '', cells, merges: [] }
}

/** Other lines over the list say nothing of its posts. */
function tellsPeriod(title: string): boolean {
  const { month, year } = monthSpokenOf(title)
  return month !== null || year !== null || weekOfTitle(title, rules) !== null
}

/** The lines over the first day, and those of each. Null: signs part them all, as in a table. */
function partedByDays(lines: readonly Line[]): { readonly above: readonly Line[]; readonly blocks: readonly Block[] } | null {
  const blocks: { readonly day: string; readonly network: string; readonly lines: Line[] }[] = []
  let network = ''
  const above: Line[] = []
  const titles = lines.slice(0, mostAbove).map(({ words }) => bare(words))
  const known = {
    ofWeek: titles.some((words) => weekOfTitle(words, rules) !== null),
    month:
      titles
        .filter((words) => !/\d{1,2}\s\p{L}/u.test(words))
        .map((words) => monthSpokenOf(words).month)
        .find((one) => one !== null) ?? null,
  }
  for (const line of lines) {
    const begun = dayBefore(line.words, known)
    if (begun?.glued) return null
    if (begun) blocks.push({ day: begun.day, network, lines: begun.rest === '' ? [] : [{ row: line.row, words: begun.rest }] })
    else if (networkNamed(bare(line.words)) !== null) network = bare(line.words)
    else if (blocks.length > 0) blocks.at(-1)?.lines.push(line)
    else if (line.words !== '') above.push(line)
  }
  return { above, blocks }
}

/** Where all posts are a line each, what stands after a blank one is a note. */
function withoutNotes({ lines, ...block }: Block): Block {
  const end = lines.findIndex(({ words }, at) => at > 0 && words === '')
  return { ...block, lines: end < 0 ? lines : lines.slice(0, end) }
}

/** Signs that make a line stand out, or a member of a list. */
const signs = /^(?:[\s*_#>~`•●▪▫◦·*–—-]|\p{Extended_Pictographic}|\ufe0f|\d{1,2}\)\s)+/u
const rules: DayRules = { order: 'dayFirst', month: null, yearOf: () => 2028 }

type Begun = { readonly day: string; readonly rest: string; readonly glued: boolean }
/** Whether a title names the week of weekdays, and the month of bare numbers. */
type Known = { readonly ofWeek: boolean; readonly month: number | null }

/** Without the marks of bold letters. */
function bare(line: string): string {
  return line.replaceAll(/\*\*|__/g, '').trim()
}

/** The day that a line begins with, in as many words as tell it, and the words behind. */
export function dayBefore(line: string, known: Known): Begun | null {
  const words = bare(line).replace(signs, '')
  const ends = [...words.slice(0, longestDay + 1).matchAll(/(?=[\s:,.;|(–—-]|$)/gu)].map(({ index }) => index)
  for (const end of [...new Set([...ends, words.length])].toReversed()) {
    const [day, rest] = [words.slice(0, end), words.slice(end)]
    if (end > longestDay || end === 0 || !isDay(day, rest, known)) continue
    return { day: day.trim(), rest: rest.replace(/^[\s:,.;|)*_–—-]+/u, ''), glued: /^(?:;|,\S)/.test(rest) }
  }
  return null
}

/** A number alone is a day only where a sign parts it from the words: «5 — опрос», not «5 мифов». */
const partsNumber = /^(?:\s*(?::(?!\d)|[–—])|\s+-\s)/u

function isDay(words: string, rest: string, { ofWeek, month }: Known): boolean {
  if (/[\s(–—-]$/u.test(words) || /^\d{5}/.test(words)) return false
  const isRead = (own: DayRules) => ['day', 'days'].includes(readPlanDay(words, own).kind)
  return isRead(rules) || (ofWeek && isWeekday(words)) || (month !== null && partsNumber.test(rest) && isRead({ ...rules, month }))
}

const bullet = /^\s*(?:[•●▪▫◦·*–—-]|\d{1,2}[.)])\s+/u

/** The posts of a day: a line each where they are listed or begin with a time or a network, else all of its lines. */
function addBlock(cells: string[][], { day, network, lines }: Block): void {
  const listed = lines.filter(({ words }) => words !== '').every(({ words }) => bullet.test(words))
  const begins = (words: string) => {
    const said = words.replace(signs, '')
    return timeBefore(said) !== null || beginsWithNetworks(said) || (listed && bullet.test(words))
  }
  const posts: { readonly row: number; readonly lines: string[] }[] = []
  for (const { row, words } of lines) {
    const last = posts.at(-1)
    if (last && !begins(words)) last.lines.push(words)
    else if (words !== '') posts.push({ row, lines: [begins(words) ? words.replace(listed ? bullet : signs, '') : words] })
  }
  for (const post of posts) addPost(cells, { day, network }, { ...post, words: post.lines.join('\n').trim() })
}

function addPost(cells: string[][], { day, network }: Pick<Block, 'day' | 'network'>, { row, words }: Line): void {
  const read = cellPosts(words)
  const same = read.filter(({ text }) => text === read[0]?.text)
  for (const one of same.length === read.length ? same.slice(0, 1) : read) {
    const times = (same.length === read.length ? same : [one]).flatMap(({ time }) => time ?? [])
    const text = one.rubric === '' ? one.text : `[${one.rubric}] ${one.text}`
    putAt(cells, row, [day, times.join(', '), one.networks.join(', ') || network, text])
  }
}

function putAt(cells: string[][], row: number, said: string[]): void {
  while (cells.length < row) cells.push([])
  cells.push(said)
}
