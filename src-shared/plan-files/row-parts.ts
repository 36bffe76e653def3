import { foldedName } from '#shared/networks/nicknames.ts'
import { listedTimes } from './listed-times.ts'
import { nothingTold, toldByNetworks } from './network-columns.ts'
import type { PlanRole } from './plan-headings.ts'
import type { PlanMapping } from './plan-mapping.ts'
import type { NetworkPart, PlanPost } from './plan-post.ts'
import { postsOfHeading } from './post-columns.ts'
import { withoutFormats, withoutHeadedFormats } from './post-formats.ts'
import { splitNetworks } from './split-networks.ts'
import { withoutMarkup, withWords } from './text-cell.ts'
import { linkIn, utmTags, withUtm } from './utm-link.ts'
import { isOfMaterials, isOfTasks } from './work-address.ts'
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
  /** The column of networks is headed as one of kinds too: «Площадка / формат». */
  readonly kindsToo: boolean
  /** What its group of columns is called; '': it has none. */
  readonly group: string
}

const kindHeadings = /формат|format|тип|вид|type/u

/** The posts that each row has: one, or one for each group of columns. */
export function partsOf({ layout, roles, groups, network }: PlanMapping, head: readonly string[]): readonly RowPart[] {
  const kindsToo = kindHeadings.test(foldedName(head[roles.indexOf('network')] ?? ''))
  const whole = { roles, head, column: null, network: network ?? '', time: '', format: '', kindsToo, group: '' }
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
  /** What else goes out: in networks that have several times of their own, or several columns with a text in each. */
  readonly again: readonly Pick<PlanPost, 'text' | 'networks'>[]
  /** The kinds of post that its networks are told to make of it. */
  readonly formats: readonly string[]
}
type Of = { readonly layout: PlanMapping['layout']; readonly part: RowPart }
type Said = (role: PlanRole) => string

/** What there is to publish, and where; null: nothing. */
export function contentOf(cells: readonly string[], { layout, part }: Of, said: Said): Content | null {
  const theme = isNoPost(said('theme')) ? '' : withoutMarkup(said('theme'))
  const base = withWords(theme, textSaid(part, said))
  const told = layout === 'networkColumns' ? toldByNetworks(cells, part, { alone: base === '', timed: said('time') !== '' }) : nothingTold
  const own = ownNetworks(part, said, told.parts)
  const link = linkOf(cells, part, linkSaid(said))
  const tail = (words: string) => [withUtmInside(words, link), said('hashtags'), link.tagged].reduce(withTail)
  const visual = said('visual') || (isOfMaterials(said('link')) ? said('link') : '')
  const common = base || firstText(told.parts)
  if (common === '' && said('hashtags') === '' && visual === '') return null
  const written = (parts: readonly NetworkPart[], words: string) =>
    parts.map((one) => ({ ...one, text: one.text === null || one.text === words ? null : tail(one.text) }))
  return {
    text: tail(common),
    visual,
    again: told.again.map((parts) => {
      const words = base || firstText(parts) || common
      return { text: tail(words), networks: written(parts, words) }
    }),
    networks: [...own.listed, ...written(told.parts, common)],
    formats: [...new Set([...own.formats, ...told.formats])],
  }
}

function firstText(parts: readonly NetworkPart[]): string {
  return parts.find(({ text }) => text !== null)?.text ?? ''
}

type Link = { readonly bare: string; readonly tagged: string }

/** A link for the audience. */
function linkSaid(said: Said): string {
  return isOfTasks(said('link')) || isOfMaterials(said('link')) ? '' : said('link')
}

type Own = { readonly listed: readonly NetworkPart[]; readonly formats: readonly string[] }

/** The networks that a row lists besides those that say something of their own, and the kinds of post among them. */
function ownNetworks(part: RowPart, said: Said, told: readonly NetworkPart[]): Own {
  const column = said('network') === '' ? null : part.roles.indexOf('network')
  const named = new Set(told.map(({ word }) => foldedName(word)))
  const listed = (parts: readonly Pick<NetworkPart, 'word' | 'time'>[]) =>
    parts.flatMap(({ word, time }) => (named.has(foldedName(word)) ? [] : [{ word, column, text: null, time }]))
  const clocked = said('time') === '' ? ownTimes(said('network')) : null
  if (clocked) return { listed: listed(clocked), formats: [] }
  const names = splitNetworks(said('network') || (told.length === 0 ? part.network : ''))
  const { networks, formats } = part.kindsToo ? withoutHeadedFormats(names) : withoutFormats(names)
  return { listed: listed(networks.map((word) => ({ word, time: null }))), formats }
}

/** «ВК 10:00, ТГ 12:00» in a cell of networks. Null: no times stand beside them. */
function ownTimes(cell: string): readonly Pick<NetworkPart, 'word' | 'time'>[] | null {
  const listed = /\d/.test(cell) ? listedTimes(cell) : null
  if (!listed?.every(({ zone, networks }) => zone === null && networks.length > 0)) return null
  return listed.flatMap(({ time, networks }) => networks.map((word) => ({ word, time })))
}

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

/** A row that names a network and nothing else says of the post above that it goes there too. */
export function sameForAnother(layout: PlanMapping['layout'], { roles }: RowPart, said: Said): Content | null {
  if (layout !== 'networkRows' || said('network') === '') return null
  const column = roles.indexOf('network')
  return {
    text: '',
    visual: '',
    again: [],
    formats: [],
    networks: splitNetworks(said('network')).map((word) => ({ word, column, text: null, time: null })),
  }
}
