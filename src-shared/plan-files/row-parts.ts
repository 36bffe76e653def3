import { foldedName, withoutSigns } from '#shared/networks/nicknames.ts'
import { listedTimes } from './listed-times.ts'
import { postsOfHeading } from './plan-head.ts'
import { networkOfHeading, type PlanRole } from './plan-headings.ts'
import type { PlanMapping } from './plan-mapping.ts'
import type { NetworkPart, PlanPost } from './plan-post.ts'
import { readTime, timeBefore } from './plan-time.ts'
import { cellPosts } from './read-grid-cell.ts'
import { withSame } from './same-words.ts'
import { splitNetworks } from './split-networks.ts'
import { withoutMarkup, withWords } from './text-cell.ts'
import { linkIn, utmTags, withUtm } from './utm-link.ts'
import { isNo, isNoPost, isYes } from './yes-no.ts'

/** One post of a row: its columns, and what is said of it by what stands over them. */
export type RowPart = {
  readonly roles: PlanMapping['roles']
  readonly head: readonly string[]
  /** Index of its first column where a row has several posts, else null. */
  readonly column: number | null
  /** Where a post goes that names no network; '': nowhere. */
  readonly network: string
  readonly time: string
  readonly format: string
  /** What its group of columns is called; '': it has none. */
  readonly group: string
}

/** The posts that each row has: one, or one for each group of columns. */
export function partsOf({ layout, roles, groups, network }: PlanMapping, head: readonly string[]): readonly RowPart[] {
  const whole = { roles, head, column: null, network: network ?? '', time: '', format: '', group: '' }
  if (layout !== 'postColumns') return [whole]
  const owners = groups ?? roles.map((role, at) => (role === 'text' ? (head[at] ?? '') : null))
  const names = [...new Set(owners)].filter((name) => name !== null)
  return names.map((name) => {
    const said = postsOfHeading(name)
    const own = roles.map((role, at) => ((owners[at] ?? null) === name ? role : null))
    // What a group tells itself goes before what stands beside all groups.
    const common = roles.map((role, at) => ((owners[at] ?? null) === null && !own.includes(role) ? role : null))
    return {
      ...{ ...whole, ...said, head, column: owners.indexOf(name), group: name },
      roles: own.map((role, at) => role ?? common[at] ?? null),
      network: said.network || (network ?? ''),
    }
  })
}

/** What a row gives its post to say, and where. */
export type Content = Pick<PlanPost, 'text' | 'visual' | 'networks'> & {
  /** Where the same goes out once more: networks that have several times of their own. */
  readonly again: readonly (readonly NetworkPart[])[]
}
type Of = { readonly layout: PlanMapping['layout']; readonly part: RowPart }
type Said = (role: PlanRole) => string

/** What there is to publish, and where; null: nothing. */
export function contentOf(cells: readonly string[], { layout, part }: Of, said: Said): Content | null {
  const theme = isNoPost(said('theme')) ? '' : withoutMarkup(said('theme'))
  const base = withWords(theme, textSaid(part, said))
  const columns = layout === 'networkColumns' ? part.roles.flatMap((role, column) => (role === 'ofNetwork' ? [column] : [])) : []
  const told = columns.map((column) =>
    networkPart(part.head[column] ?? '', cells[column] ?? '', { column, alone: base === '', timed: said('time') !== '' }),
  )
  const parts = withSame(joined(told.flatMap((own) => own.slice(0, 1))))
  const listed = splitNetworks(said('network') || (parts.length === 0 ? part.network : ''))
  const common = base === '' ? (parts.find(({ text }) => text !== null)?.text ?? '') : base
  const link = linkOf(cells, part, said('link'))
  const tail = (words: string) => [withUtmInside(words, link), said('hashtags'), link.tagged].reduce(withTail)
  const text = tail(common)
  const visual = said('visual')
  if (common === '' && said('hashtags') === '' && visual === '') return null
  const named = new Set(parts.map(({ word }) => foldedName(word)))
  const most = Math.max(1, ...told.map((own) => own.length))
  return {
    text,
    visual,
    again: Array.from({ length: most - 1 }, (_, nth) => told.flatMap((own) => own[nth + 1] ?? [])),
    networks: [
      ...listed
        .filter((word) => !named.has(foldedName(word)))
        .map((word) => ({ word, column: said('network') === '' ? null : part.roles.indexOf('network'), text: null, time: null })),
      ...parts.map((part) => ({ ...part, text: part.text === null || part.text === common ? null : tail(part.text) })),
    ],
  }
}

type Link = { readonly bare: string; readonly tagged: string }

/** The link of a row without and with the tags that stand beside it; a whole link among those is the link. */
function linkOf(cells: readonly string[], { roles, head }: RowPart, bare: string): Link {
  const told = roles.flatMap((role, at) =>
    role === 'utm' && (cells[at] ?? '').trim() !== '' ? [{ at, cell: (cells[at] ?? '').trim() }] : [],
  )
  const whole = told.find(({ cell }) => /^https?:/i.test(cell))
  if (whole) return { bare: bare || whole.cell, tagged: whole.cell }
  return {
    bare,
    tagged: withUtm(
      bare,
      told.flatMap(({ at, cell }) => utmTags(head[at] ?? '', cell)),
    ),
  }
}

/** A link that a text has already gets its tags there. */
function withUtmInside(text: string, { bare, tagged }: Link): string {
  const [from, to] = [linkIn(bare), linkIn(tagged)]
  if (from === null || to === null || from === to || text.includes(to)) return text
  const at = text.indexOf(from)
  const ends = at >= 0 && /^(?:[.,;:!?)»"]*(?:\s|$))/u.test(text.slice(at + from.length))
  return ends ? `${text.slice(0, at)}${to}${text.slice(at + from.length)}` : text
}

/** Where posts stand side by side a mark says no more than that there is one. */
function textSaid({ column }: RowPart, said: Said): string {
  const text = withoutMarkup(said('text'))
  return isNoPost(text) || (column !== null && (isYes(text) || isNo(text))) ? '' : text
}

/** Words at the end of a text, unless they are in it. */
function withTail(text: string, tail: string): string {
  if (tail === '' || text.includes(tail)) return text
  return text === '' ? tail : `${text}\n\n${tail}`
}

type At = {
  readonly column: number
  /** Nothing else in the row says what is published. */
  readonly alone: boolean
  /** The row has its time elsewhere. */
  readonly timed: boolean
}

/** A cell of a network's column: a mark, a time or several, a text of its own, or both: «10:00 Анонс». */
function networkPart(heading: string, cell: string, { column, alone, timed }: At): readonly NetworkPart[] {
  const word = networkOfHeading(heading) ?? withoutSigns(heading.trim())
  const said = withoutMarkup(cell)
  if (isNo(said)) return []
  if (isYes(said)) return [{ word, column, text: null, time: null }]
  const listed = listedTimes(said)
  if (listed) return listed.map(({ time }) => ({ word, column, text: null, time }))
  const time = readTime(said)
  if (time.kind === 'time' && (/\d/.test(said) || !alone)) return [{ word, column, text: null, time: time.time }]
  // «Текст для ВК» holds nothing but the text.
  const whole = timed || networkOfHeading(heading) !== null || timeBefore(said) === null
  const posts = whole ? [{ text: said, time: null }] : cellPosts(said)
  return posts.map((post) => ({ word, column, text: post.text, time: post.time }))
}

/** A network that has a column for its text and one for its time is one part. */
function joined(parts: readonly NetworkPart[]): readonly NetworkPart[] {
  const same = [...Map.groupBy(parts, ({ word }) => foldedName(word)).values()]
  const told = (of: readonly NetworkPart[], what: 'text' | 'time') => of.find((one) => one[what] !== null)?.[what] ?? null
  return same.flatMap((of) => (of[0] ? [{ ...of[0], text: told(of, 'text'), time: told(of, 'time') }] : []))
}

/** A row that names a network and nothing else says of the post above that it goes there too. */
export function sameForAnother(layout: PlanMapping['layout'], { roles }: RowPart, said: Said): Content | null {
  if (layout !== 'networkRows' || said('network') === '') return null
  const column = roles.indexOf('network')
  return {
    text: '',
    visual: '',
    again: [],
    networks: splitNetworks(said('network')).map((word) => ({ word, column, text: null, time: null })),
  }
}
