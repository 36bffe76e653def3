import { plainText, type RichText, type TextNode } from '#shared/domain/texts/rich-text.ts'

/** One annotated stretch of a post; `start` and `end` count bytes of UTF-8, the end is exclusive. */
export type Facet = {
  readonly index: { readonly byteStart: number; readonly byteEnd: number }
  readonly features: readonly FacetFeature[]
}
export type FacetFeature =
  | { readonly $type: 'app.bsky.richtext.facet#link'; readonly uri: string }
  | { readonly $type: 'app.bsky.richtext.facet#tag'; readonly tag: string }
  | { readonly $type: 'app.bsky.richtext.facet#mention'; readonly did: string }

/** A stretch found in the text, in UTF-16 units; a mention still holds a handle that has to be resolved. */
export type Span = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'link'; readonly uri: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'mention'; readonly handle: string }
)

/**
 * The plain form of a text and what is to be annotated in it: links set by hand, addresses written out, hashtags in any
 * script, mentions. Never overlapping; where two would, the link set by hand wins, then the one that begins first.
 */
export function findSpans(text: RichText): { readonly plain: string; readonly spans: readonly Span[] } {
  const plain = plainText(text)
  const found = [...linkMarks(text, plain), ...addresses(plain), ...hashtags(plain), ...mentions(plain)]
  const spans: Span[] = []
  for (const span of found) {
    if (spans.every((other) => span.end <= other.start || span.start >= other.end)) spans.push(span)
  }
  return { plain, spans: spans.sort((a, b) => a.start - b.start) }
}

/** Facets of the spans; mentions whose handle is not in `dids` stay plain text. */
export function toFacets(plain: string, spans: readonly Span[], dids: ReadonlyMap<string, string>): readonly Facet[] {
  return spans.flatMap((span) => {
    const feature = featureOf(span, dids)
    if (!feature) return []
    const byteStart = utf8Length(plain.slice(0, span.start))
    return [{ index: { byteStart, byteEnd: byteStart + utf8Length(plain.slice(span.start, span.end)) }, features: [feature] }]
  })
}

function featureOf(span: Span, dids: ReadonlyMap<string, string>): FacetFeature | null {
  if (span.kind === 'link') return { $type: 'app.bsky.richtext.facet#link', uri: span.uri }
  if (span.kind === 'tag') return { $type: 'app.bsky.richtext.facet#tag', tag: span.tag }
  const did = dids.get(span.handle)
  return did === undefined ? null : { $type: 'app.bsky.richtext.facet#mention', did }
}

function utf8Length(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

/**
 * Where the links set by hand lie in the plain form. Pieces are normalised one by one, so their lengths fit the plain
 * form; should they not add up to it (a letter composed across a border), links set by hand are left out rather than
 * put on the wrong words.
 */
function linkMarks(text: RichText, plain: string): readonly Span[] {
  const pieces = text.doc.content.flatMap((paragraph, i) => [
    ...(i > 0 ? [{ text: '\n\n', href: null }] : []),
    ...(paragraph.content ?? []).map((node) => ({ text: normal(node), href: hrefOf(node) })),
  ])
  const whole = pieces.map((piece) => piece.text).join('')
  if (whole.trim() !== plain) return []
  const lead = whole.length - whole.trimStart().length
  const spans: Span[] = []
  let at = -lead
  for (const piece of pieces) {
    const start = Math.max(0, at)
    const end = Math.min(plain.length, at + piece.text.length)
    at += piece.text.length
    const uri = piece.href === null ? null : webAddress(piece.href)
    if (uri === null || start >= end) continue
    const last = spans.at(-1)
    if (last?.kind === 'link' && last.end === start && last.uri === uri) spans[spans.length - 1] = { ...last, end }
    else spans.push({ kind: 'link', start, end, uri })
  }
  return spans
}

function normal(node: TextNode): string {
  return node.type === 'text' ? node.text.toWellFormed().normalize('NFC') : '\n'
}

function hrefOf(node: TextNode): string | null {
  if (node.type !== 'text') return null
  const link = node.marks?.find((mark) => mark.type === 'link')
  return link?.type === 'link' ? link.attrs.href : null
}

/** The address as a browser would ask for it (punycode, percent-encoded), or null when it is no web address. */
function webAddress(href: string): string | null {
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}

function addresses(plain: string): readonly Span[] {
  return [...plain.matchAll(/(?<=^|[\s(«"])https?:\/\/\S+/giu)].flatMap((match) => {
    const written = withoutTail(match[0])
    const uri = webAddress(written)
    return uri === null ? [] : [{ kind: 'link', start: match.index, end: match.index + written.length, uri } as const]
  })
}

/** Punctuation after an address belongs to the sentence; a closing bracket too unless it was opened in the address. */
function withoutTail(written: string): string {
  let rest = written
  for (;;) {
    const unopened = rest.endsWith(')') && rest.split(')').length > rest.split('(').length
    const cut = unopened || /[.,;:!?…»"']$/u.test(rest)
    if (!cut) return rest
    rest = rest.slice(0, -1)
  }
}

/** As Bluesky's own client finds them: not only digits and punctuation, no trailing punctuation, at most 64 graphemes. */
const invisible = '\\u00AD\\u200A-\\u200D\\u2060\\u20e2'
const hashtagForm = new RegExp(`(?<=^|\\s)[#＃](?!\\ufe0f)([^\\s${invisible}]*[^\\d\\s\\p{P}${invisible}]+[^\\s${invisible}]*)`, 'gu')
const longestTag = 64

function hashtags(plain: string): readonly Span[] {
  return [...plain.matchAll(hashtagForm)].flatMap((match) => {
    const tag = (match[1] ?? '').replace(/\p{P}+$/u, '')
    const fits = tag.length > 0 && [...new Intl.Segmenter('ru').segment(tag)].length <= longestTag
    return fits ? [{ kind: 'tag', start: match.index, end: match.index + 1 + tag.length, tag } as const] : []
  })
}

/** `@name.domain`; a handle has at least one dot and ends in a letter (a mail address has no white space before the @). */
function mentions(plain: string): readonly Span[] {
  const form = /(?<=^|[\s(])@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9])(?![a-z0-9-])/giu
  return [...plain.matchAll(form)].map((match) => ({
    kind: 'mention',
    start: match.index,
    end: match.index + match[0].length,
    handle: (match[1] ?? '').toLowerCase(),
  }))
}
