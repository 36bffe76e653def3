import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import { networkNamed } from '#shared/networks/nicknames.ts'
import { listedTimes, timesBefore } from './listed-times.ts'
import type { PlanPost } from './plan-post.ts'
import { timeAfter, timeBefore } from './plan-time.ts'
import { formatsOf, isFormatWord } from './post-formats.ts'
import { splitNetworks } from './split-networks.ts'

/** What one cell of a grid says: `18:30 VK, TG: текст`, «[Рубрика] текст (вк, тг)». */
export type CellPost = {
  readonly time: string | null
  /** The clock its time is told by; null: that of the plan. */
  readonly zone: ZoneId | null
  readonly networks: readonly string[]
  readonly rubric: string
  readonly text: string
}

type At = { readonly row: number; readonly column: number; readonly day: DayKey }

/** The post of what a cell says. */
export function postOf({ text, time, zone, networks, rubric }: CellPost, { row, column, day }: At): PlanPost {
  return {
    rows: [row],
    column,
    day,
    lastDay: null,
    time,
    zone,
    text,
    visual: '',
    networks: networks.map((word) => ({ word, column: null, text: null, time: null })),
    rubric,
    status: '',
    stage: null,
    wentOut: false,
    person: '',
    campaign: '',
    // «Reels» is where the post goes and what it is.
    tags: isFormatWord(text) ? [] : networks.filter(isFormatWord),
  }
}

/**
 * The posts of a cell: several when several of its lines begin with a time, or each with a network or the kind of a post, or one line with several
 * times; `numbered`: also where they are numbered from one, which in a text of a table are its points.
 */
export function cellPosts(cell: string, lists: 'numbered' | 'plain' = 'plain'): readonly CellPost[] {
  const numbered = lists === 'numbered' ? numberedPosts(cell) : null
  if (numbered) return numbered.flatMap((one) => cellPosts(one))
  const written = cell.split('\n').flatMap(sideBySide)
  const timed = written.map((line) => timeBefore(line.trim()) !== null)
  const lines = written.map((line) => (timed.includes(true) ? line : line.replace(bullet, '')))
  const begins = timed.includes(true) ? timed : lines.map(beginsWithNetworks)
  if (begins.filter(Boolean).length < 2 || begins[0] !== true) return cellPost(cell)
  const posts: string[][] = []
  for (const [at, line] of lines.entries()) {
    if (begins[at] === true) posts.push([line])
    else posts.at(-1)?.push(line)
  }
  return posts.flatMap((own) => cellPost(own.join('\n')))
}

const beside = /\s[/|]\s|;\s/u

/** «ВК: Опрос / ТГ: Новости»: what stands on one line, if each part of it begins with a network. */
function sideBySide(line: string): readonly string[] {
  if (!line.includes(':') || !beside.test(line)) return [line]
  const parts = line.split(beside).map((part) => part.trim())
  return parts.every((part) => beginsWithNetworks(part.replace(bullet, ''))) ? parts : [line]
}

const number = /^\s*(?<nth>\d)[.)]\s*(?=\p{L}|[«"[(#]|\d{1,2}[:.]\d\d)/u

/** What stands after «1) », «2) »; the lines below a number are its own. Null: the cell is no such list. */
function numberedPosts(cell: string): readonly string[] | null {
  if (!number.test(cell)) return null
  const posts: string[] = []
  for (const line of cell.split('\n')) {
    const begins = Number(number.exec(line)?.groups?.nth) === posts.length + 1
    if (begins) posts.push(line.replace(number, ''))
    else posts.push(`${posts.pop() ?? ''}\n${line}`)
  }
  return posts.length > 1 && number.exec(cell)?.groups?.nth === '1' ? posts.map((one) => one.trim()) : null
}

/** «• », «1) » before the lines of a list. */
const bullet = /^\s*(?:[•●▪*–—-]|\d[.)])\s+/u

/** «ВК: Опрос», `IG – Reel`, «Сторис: опрос»; «ВК: vk.com/club» is where to find it and no post. */
export function beginsWithNetworks(line: string): boolean {
  const found = /^([^:\n–—]{1,80}?)\s*(?::|\s[–—-]\s)\s*(?=[^\s/])(?!https?:|@|(?:[\w-]+\.)+[a-z]{2,}(?:\/|\s|$))/iu.exec(withoutSign(line))
  return found !== null && (allKnown(found[1] ?? '') || formatsOf(found[1] ?? '') !== null)
}

/** What the words of one post say, once for each of the times before them. */
function cellPost(cell: string): readonly CellPost[] {
  const clock = timesBefore(cell.trim())
  let rest = (clock?.rest ?? cell).trim()
  const rubric = /^\[([^\]\n]{1,60})\]\s*/u.exec(rest)
  if (rubric) rest = rest.slice(rubric[0].length)
  const after = clock === null ? (timeAfterNetworks(rest) ?? timeInBrackets(rest)) : null
  const lead = after ?? leadingNetworks(withoutSign(rest), clock !== null) ?? trailingNetworks(rest)
  const said = lead?.rest.trim() || rest.trim()
  const last = clock === null && after === null ? timeAfter(said) : null
  const times = clock?.times ?? [after ?? last ?? { time: null, zone: null }]
  return times.map(({ time, zone }) => ({
    time,
    zone,
    networks: lead?.networks ?? [],
    rubric: rubric?.[1]?.trim() ?? '',
    // A cell that says only «Reels» says all the same what is to be made.
    text: last?.rest ?? said,
  }))
}

/** A picture before a network is its mark: «📷 IG: …». */
function withoutSign(text: string): string {
  return text.replace(/^(?:\p{RGI_Emoji}|\s)+/v, '')
}

type Timed = Lead & { readonly time: string; readonly zone: ZoneId | null }

/** «Telegram 15:00 подкаст», «ВК, ТГ в 10:00: анонс». */
function timeAfterNetworks(text: string): Timed | null {
  const [, names = '', rest = ''] = /^([^\d:\n]{1,60}?)[\s,]+(?=(?:в\s+)?\d)([\s\S]+)$/u.exec(withoutSign(text)) ?? []
  const clock = allKnown(names) ? timeBefore(rest) : null
  return clock && { ...clock, networks: splitNetworks(names) }
}

/** «Интервью (ВК, 12:00)». */
function timeInBrackets(text: string): Timed | null {
  const [all = '', inside = ''] = /\s*\(([^()\n]{1,60})\)\s*$/u.exec(text) ?? []
  const [only, ...others] = (/\d/.test(inside) && listedTimes(inside)) || []
  if (!only?.time || others.length > 0 || only.networks.length === 0) return null
  return { time: only.time, zone: only.zone, networks: only.networks, rest: text.slice(0, text.length - all.length) }
}

type Lead = { readonly networks: readonly string[]; readonly rest: string }

/**
 * Networks before the text: parted from it by a colon, a dash, brackets or a line break. After a time a space is enough: without
 * one, «Telegram запустил сторис» is a text about Telegram.
 */
function leadingNetworks(text: string, afterTime: boolean): Lead | null {
  const bracketed = /^\(([^)\n]{1,80})\)\s*[:–—-]?\s*/u.exec(text)
  if (bracketed && allKnown(bracketed[1] ?? ''))
    return { networks: splitNetworks(bracketed[1] ?? ''), rest: text.slice(bracketed[0].length) }
  const marked = /^([^:\n–—]{1,80}?)\s*(?::|\n|\s[–—-]\s|$)\s*/u.exec(text)
  if (marked && allKnown(marked[1] ?? '')) return { networks: splitNetworks(marked[1] ?? ''), rest: text.slice(marked[0].length) }
  return afterTime ? leadingWords(text) : null
}

function leadingWords(text: string): Lead | null {
  const words = text.split(/(\s+)/)
  for (let count = Math.min(words.length, 7); count > 0; count -= 2) {
    const lead = words.slice(0, count).join('')
    if (allKnown(lead)) return { networks: splitNetworks(lead), rest: words.slice(count).join('') }
  }
  return null
}

/** Networks after the text: in brackets, or on a last line of their own. */
function trailingNetworks(text: string): Lead | null {
  const found = /\s*\(([^()\n]{1,80})\)\s*$/u.exec(text) ?? /\n([^\n]{1,80})$/u.exec(text)
  return found && allKnown(found[1] ?? '') ? { networks: splitNetworks(found[1] ?? ''), rest: text.slice(0, found.index) } : null
}

function allKnown(words: string): boolean {
  const names = splitNetworks(words)
  return names.length > 0 && names.every((name) => networkNamed(name) !== null)
}
