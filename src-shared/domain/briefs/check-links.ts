import { type Place, type PlacedText, paragraphStarts } from '#shared/domain/texts/placed-text.ts'
import type { Paragraph, RichText, TextNode } from '#shared/domain/texts/rich-text.ts'
import { phraseWords } from './find-words.ts'
import type { LinkRequirement } from './text-requirements.ts'
import { runsWithAddress } from './text-tokens.ts'

/** A link of a text: under a mark, or written out. */
export type TextLink = Place & { readonly url: string; readonly anchor: string }

/** All links with their places in the plain text. */
export function linksOf(text: RichText, placed: PlacedText): readonly TextLink[] {
  const marked = markedLinks(text).map(({ from, to, url }) =>
    placedLink(placed, { from: placed.toPlain(from), to: placed.toPlain(to) }, url),
  )
  const isMarked = ({ from, to }: Place): boolean => marked.some((one) => one.from < to && from < one.to)
  const written = writtenLinks(placed.plain)
    .filter((place) => !isMarked(place))
    .map((place) => placedLink(placed, place, placed.plain.slice(place.from, place.to)))
  return [...marked, ...written].sort((a, b) => a.from - b.from)
}

const writtenLink = /(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#][^\s<>«»"]*)?/giu

/** Addresses written out, without the signs of the sentence behind them. */
function writtenLinks(plain: string): readonly Place[] {
  return runsWithAddress(plain).flatMap(({ run, start }) =>
    [...run.matchAll(writtenLink)].map(({ 0: found, index }) => {
      const length = found.replace(/[.,;:!?…)\]}'’”]+$/u, '').length
      return { from: start + index, to: start + index + length }
    }),
  )
}

/** The links that meet a requirement: the address, and the words it lies under when they are asked for. */
export function findLink(links: readonly TextLink[], { url, anchor }: LinkRequirement): readonly TextLink[] {
  const wanted = anchor === null ? null : phraseWords(anchor).join(' ')
  return links.filter((link) => isSameUrl(url, link.url) && (wanted === null || phraseWords(link.anchor).join(' ') === wanted))
}

function placedLink({ plain }: PlacedText, place: Place, url: string): TextLink {
  return { ...place, url, anchor: plain.slice(place.from, place.to) }
}

type MarkedLink = Place & { readonly url: string }

/** Link marks by raw offsets; neighbours of one address are one link, bold in its middle or not. */
function markedLinks(text: RichText): readonly MarkedLink[] {
  const starts = paragraphStarts(text)
  return text.doc.content.flatMap((paragraph, i) => linksOfParagraph(paragraph, starts[i] ?? 0))
}

function linksOfParagraph(paragraph: Paragraph, start: number): readonly MarkedLink[] {
  const found: MarkedLink[] = []
  let from = start
  for (const node of paragraph.content ?? []) {
    const to = from + (node.type === 'text' ? node.text.length : 1)
    const url = hrefOf(node)
    const last = found.at(-1)
    if (url !== null && last?.to === from && last.url === url) found[found.length - 1] = { ...last, to }
    else if (url !== null) found.push({ from, to, url })
    from = to
  }
  return found
}

function hrefOf(node: TextNode): string | null {
  const mark = node.type === 'text' ? node.marks?.find((one) => one.type === 'link') : undefined
  return mark?.attrs.href ?? null
}

type UrlParts = {
  readonly scheme: string | null
  readonly host: string
  readonly path: string
  readonly query: readonly string[]
  readonly hash: string
}

/**
 * Whether a link leads where it should. Letter case of scheme and host, a slash at the end, the order of parameters and the way
 * letters are escaped do not count; `utm_` parameters may be added. A required address without a scheme is met by http and https.
 */
export function isSameUrl(required: string, given: string): boolean {
  const [one, other] = [urlParts(required), urlParts(given)]
  if (one.host !== other.host || one.path !== other.path || one.hash !== other.hash) return false
  if (one.scheme !== null && other.scheme !== null && one.scheme !== other.scheme) return false
  const extra = other.query.filter((part) => !one.query.includes(part))
  return one.query.every((part) => other.query.includes(part)) && extra.every((part) => part.startsWith('utm_'))
}

function urlParts(url: string): UrlParts {
  const match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/isu.exec(url.trim())
  const [scheme = null, host = '', path = '', query = '', hash = ''] = match?.slice(1) ?? []
  const lower = scheme?.toLowerCase() ?? null
  const port = lower === 'http' ? ':80' : ':443'
  const bareHost = host.toLowerCase()
  return {
    scheme: lower,
    host: bareHost.endsWith(port) ? bareHost.slice(0, -port.length) : bareHost,
    path: unescaped(path).replace(/\/+$/, ''),
    query: query.split('&').filter(Boolean).map(unescaped),
    hash: unescaped(hash),
  }
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
