import { type Paragraph, plainText, type RichText, rawText } from './rich-text.ts'

/** A stretch of a text, `to` not included. In which offsets, the one who gives it says. */
export type Place = { readonly from: number; readonly to: number }

/** A text's canonical plain form that knows where each of its offsets (UTF-16 units) lies in the raw text, and back. */
export type PlacedText = {
  readonly plain: string
  toRaw(plainOffset: number): number
  toPlain(rawOffset: number): number
}

/** A point where both forms run on side by side from. */
type Anchor = { readonly raw: number; readonly plain: number }

/** The canonical form may be shorter than what was typed: ends are cut, line ends and letters of two code points become one. */
export function placedText(text: RichText): PlacedText {
  const known = placed.get(text)
  if (known) return known
  const made = place(text)
  placed.set(text, made)
  return made
}

// Of one text the check, its marks and the remarks ask at each key press.
const placed = new WeakMap<RichText, PlacedText>()

function place(text: RichText): PlacedText {
  const [raw, plain] = [rawText(text), plainText(text)]
  const anchors = anchorsOf(raw)
  const cut = canonical(raw).length - canonical(raw).trimStart().length
  const within = (offset: number): number => Math.min(Math.max(offset, 0), plain.length)
  return {
    plain,
    toRaw: (offset) => mapped(anchors, 'plain', 'raw')(within(offset) + cut),
    toPlain: (offset) => within(mapped(anchors, 'raw', 'plain')(offset) - cut),
  }
}

/** Where plain places lie in the editor's document: ProseMirror positions. */
export function documentPlaces(text: PlacedText, places: readonly Place[]): readonly Place[] {
  // A paragraph opens and closes by one position each, as the raw text parts paragraphs by two line feeds; a break is one in both.
  return places.map(({ from, to }) => ({ from: text.toRaw(from) + 1, to: text.toRaw(to) + 1 }))
}

/** Raw offsets at which the paragraphs begin. */
export function paragraphStarts(text: RichText): readonly number[] {
  const starts: number[] = []
  let next = 0
  for (const paragraph of text.doc.content) {
    starts.push(next)
    next += rawLength(paragraph) + 2
  }
  return starts
}

function rawLength(paragraph: Paragraph): number {
  return (paragraph.content ?? []).reduce((sum, node) => sum + (node.type === 'text' ? node.text.length : 1), 0)
}

/** `plainText` before its ends are cut. */
function canonical(raw: string): string {
  return raw.replace(/\r\n?/g, '\n').toWellFormed().normalize('NFC')
}

/** Nothing composes across the border of two grapheme clusters, so each can be looked at alone. */
function anchorsOf(raw: string): readonly Anchor[] {
  const anchors: Anchor[] = [{ raw: 0, plain: 0 }]
  if (canonical(raw) === raw.toWellFormed()) return anchors
  let plain = 0
  for (const { segment, index } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(raw)) {
    const length = canonical(segment).length
    if (length !== segment.length) anchors.push({ raw: index, plain }, { raw: index + segment.length, plain: plain + length })
    plain += length
  }
  return anchors
}

function mapped(anchors: readonly Anchor[], from: keyof Anchor, to: keyof Anchor): (offset: number) => number {
  return (offset) => {
    let [low, high] = [0, anchors.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((anchors[middle]?.[from] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const anchor = anchors[low] ?? { raw: 0, plain: 0 }
    const next = anchors[low + 1]?.[to] ?? Number.POSITIVE_INFINITY
    return Math.min(anchor[to] + offset - anchor[from], next)
  }
}
