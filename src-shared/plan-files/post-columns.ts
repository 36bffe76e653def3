import { partsByStem } from '#shared/domain/time/said/day-parts.ts'
import { foldedName, networkIn, networkNamed, withoutSigns } from '#shared/networks/nicknames.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { isWeekday } from './plan-day.ts'
import { readTime } from './plan-time.ts'

const formats =
  /^(?:посты?(?: в ленту)?|лента|stor(?:y|ies)|стори[зс]?ы?|истори[ия]|reels?|рил[зс]ы?|клипы?|shorts|шортс|видео|карусел[ьи]|стать[яи]|кружо?ки?|прямой эфир|feed(?: posts?)?|posts?)(?: ?№? ?\d{1,2})?$/u
const numbered = /^(?:посты?|posts?) ?№? ?\d{1,2}$/u
/** «Экспертный пост», «Продающий пост»: what the posts of such a column are. */
const ofKind = /^\p{L}{3,}(?:ый|ий|ой) пост$/u
const besideTheFeed =
  /^(?:лента|stor(?:y|ies)|стори[зс]?ы?|истори[ия]|reels?|рил[зс]ы?|feed(?: posts?)?|посты? в ленту)(?: ?№? ?\d{1,2})?$/u

/** Columns of which each cell is a post of its own: «Утро», «День (13:00)», «Вечер», «Пост 1», «Пост 2», or «Пост в ленту», Stories, Reels. */
export function postColumns(head: readonly string[], body: Cells): readonly number[] {
  const folded = head.map((cell) => foldedName(withoutSigns(withoutAmount(cell))))
  const holdsWeekdays = (at: number) => body.some((row) => isWeekday(row[at] ?? '') && (row[at] ?? '').trim() !== '')
  const timed = head.flatMap((cell, at) => (clockOf(cell) !== '' && !holdsWeekdays(at) ? [at] : []))
  const named = folded.flatMap((cell, at) => (isFormat(cell) ? [at] : []))
  // «Утро» and «Вечер» may have a text for all beside them, «Сторис утро» has posts.
  const beside = timed.every((at) => clockOf(head[at] ?? '') === head[at])
    ? named.filter((at) => besideTheFeed.test(folded[at] ?? ''))
    : named
  if (timed.length > 1) return [...timed, ...beside].sort((one, other) => one - other)
  const others = folded.some((cell) => !isFormat(cell) && networkNamed(cell) !== null)
  const several = [numbered, ofKind].some((alike) => folded.filter((cell) => alike.test(cell)).length > 1)
  return named.length > 1 && !others && (several || folded.some((cell) => besideTheFeed.test(cell))) ? named : []
}

/** «Пост 10:00», `Stories (18:00)`, «Сторис утро». */
const formatWithClock =
  /^\s*(?<format>\S.*?)[\s,–—-]*[\s(](?:(?:в|at)\s+)?(?<clock>\d{1,2}[:.]\d{2}[^)]*|утр(?:о|ом)|день|дн[её]м|вечер(?:ом)?|morning|afternoon|evening)\)?\s*$/iu

/** «Утренний пост», `Evening story`: the part of the day stands before the kind. */
const partFirst = /^\s*(?<part>утренн|дневн|вечерн|morning|afternoon|evening)\p{L}*\s+(?<format>\S.*)$/iu

/** Such a heading with its part of the day behind. */
function partLast(heading: string): string {
  const { part = '', format = '' } = partFirst.exec(heading)?.groups ?? {}
  return part === '' ? heading : `${format.trim()} ${partsByStem[part.toLowerCase()] ?? part}`
}

/** «9:00 — утренний пост», `10:00 Stories`: the clock stands first. */
const clockFirst = /^\s*(?<clock>\d{1,2}:\d{2}(?:\s?[ap]m)?)[\s,–—-]+(?<format>\p{L}.{2,28})$/iu

/** The time that the heading of a column of posts tells; '': none. */
function clockOf(written: string): string {
  const heading = partLast(written)
  if (readTime(heading).kind === 'time') return heading
  const first = clockFirst.exec(heading)?.groups
  if (first?.clock && readTime(first.clock).kind === 'time') return first.clock
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

/** «утренний пост» without its part of the day. */
function formatOf(words: string): string {
  return partFirst.exec(words)?.groups?.format?.trim() ?? words
}

/** What the heading of such a column says of its posts. */
export function postsOfHeading(written: string): { readonly time: string; readonly network: string; readonly format: string } {
  const heading = partLast(written)
  const time = clockOf(heading)
  const behind = clockFirst.exec(heading)?.groups?.format
  const format = withoutSigns(
    formatWithClock.exec(heading)?.groups?.format ?? (behind && formatOf(behind)) ?? withoutAmount(heading).trim(),
  )
  const network = networkIn(format) === null ? '' : format
  return { time, network, format: isFormat(foldedName(format)) ? format : '' }
}

const clockWords = /(?:^|\s)(?:время|time)(?=\s|$)/u
const ofAnything = /(?:^|\s)(?:время|time|публикации|выхода|of|for|для)(?=\s|$)/gu

/**
 * Columns of times that belong to one of the columns of posts, with that column: «Пост | Время поста | Сторис | Время сторис», or one beside each.
 */
export function timesOfPosts(head: readonly string[], posts: readonly number[]): ReadonlyMap<number, number> {
  const times = head.flatMap((cell, at) => (!posts.includes(at) && clockWords.test(foldedName(cell)) ? [at] : []))
  const [shift = 0] = times.map((at, nth) => at - (posts[nth] ?? at))
  const beside = times.length === posts.length && Math.abs(shift) === 1 && times.every((at, nth) => at - (posts[nth] ?? at) === shift)
  const owned = times.flatMap((at, nth) => {
    const words = foldedName(head[at] ?? '')
      .replace(ofAnything, ' ')
      .trim()
      .slice(0, 4)
    const ofNumber = /^\d{1,2}$/.test(words)
      ? posts.find((post) => new RegExp(`(?:^|\\D)${words}$`).test(foldedName(head[post] ?? '')))
      : undefined
    const named = words === '' ? undefined : posts.find((post) => foldedName(head[post] ?? '').startsWith(words))
    const owner = ofNumber ?? named ?? (beside ? posts[nth] : undefined)
    return owner === undefined ? [] : [[at, owner] as const]
  })
  return new Map(owned)
}
