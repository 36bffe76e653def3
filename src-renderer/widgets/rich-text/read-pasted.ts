import type { Paragraph, TextMark, TextNode } from '#shared/domain/texts/rich-text.ts'
import { decodedText } from './html-entities.ts'
import { type Tag, tagAt } from './html-tags.ts'

/**
 * The longest text taken from the clipboard or a file at once, UTF-16 units: three times what the most generous network
 * with a known limit takes (16,384), and as much as the window shows without being held up.
 */
export const maxPastedLength = 50_000

/** HTML or text longer than this is read in slices, UTF-16 units; the editor's own parser takes the rest in one frame. */
export const longPaste = 60_000

/** The most pieces (runs of one look, breaks) that are taken; a text may hold 20,000 in one paragraph. */
const maxPieces = 15_000

/** How much of the source is read between two looks at the clock, UTF-16 units. */
const sliceLength = 60_000

export type PastedText = {
  readonly paragraphs: readonly Paragraph[]
  /** UTF-16 units of text that came; more than `taken` when it was cut. */
  readonly found: number
  readonly taken: number
}

/** Elements that stand on lines of their own. */
const blocks = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
/** Parts of a line that a space parts. */
const cells = new Set(['td', 'th'])
const markOf: Readonly<Record<string, 'bold' | 'italic' | 'strike'>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
}
const safeLink = /^(?:https?|mailto|tg):/i

/**
 * Pasted HTML as our own paragraphs, read by no parser of the browser: only words, bold, italic, strike, links and breaks can
 * come out of it, so nothing needs to be taken away afterwards. Yields between slices, so that the caller can let the window live.
 */
export function* readPastedHtml(html: string): Generator<undefined, PastedText> {
  const sheet = newSheet()
  let pause = sliceLength
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    sheet.words(html.slice(at, open < 0 ? html.length : open))
    if (open < 0) break
    const tag = tagAt(html, open)
    at = tag.end
    // A `<` that opens nothing.
    if (at === open + 1) sheet.words('<')
    else sheet.tag(tag)
    if (at > pause) {
      pause = at + sliceLength
      yield
    }
  }
  return sheet.end()
}

/** Pasted plain text, cut like HTML is: a line feed is a break, a blank line begins a paragraph. */
export function readPastedPlain(plain: string): PastedText {
  const taken = plain.slice(0, maxPastedLength).toWellFormed()
  const paragraphs = taken
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((block) => paragraphOf(block.split('\n').flatMap((line, i) => [...(i > 0 ? [hardBreak] : []), ...textNode(line, [])])))
  return { paragraphs, found: plain.length, taken: Math.min(plain.length, maxPastedLength) }
}

const hardBreak: TextNode = { type: 'hardBreak' }

type Sheet = {
  words(source: string): void
  tag(tag: Tag): void
  end(): PastedText
}

/** Gathers paragraphs; counts what comes after the limit and keeps none of it. */
function newSheet(): Sheet {
  const paragraphs: Paragraph[] = []
  let line: TextNode[] = []
  const depth = { bold: 0, italic: 0, strike: 0 }
  let href: string | null = null
  let found = 0
  let taken = 0
  let pieces = 0
  let endsInSpace = true

  const marks = (): readonly TextMark[] => [
    ...(['bold', 'italic', 'strike'] as const).filter((type) => depth[type] > 0).map((type) => ({ type })),
    ...(href === null ? [] : [{ type: 'link' as const, attrs: { href } }]),
  ]
  function close(): void {
    if (line.length > 0 && pieces <= maxPieces) paragraphs.push(paragraphOf(trimmed(line)))
    line = []
    endsInSpace = true
  }
  function words(source: string): void {
    const text = decodedText(source).replace(/[ \t\r\n\f]+/g, ' ')
    const kept = endsInSpace && text.startsWith(' ') ? text.slice(1) : text
    if (kept === '') return
    endsInSpace = kept.endsWith(' ')
    found += kept.length
    const room = maxPastedLength - taken
    if (room <= 0 || ++pieces > maxPieces) return
    const fits = kept.length <= room ? kept : kept.slice(0, room).toWellFormed()
    taken += fits.length
    line.push(...textNode(fits, marks()))
  }
  function breakLine(): void {
    if (taken < maxPastedLength && ++pieces <= maxPieces) line.push(hardBreak)
    endsInSpace = true
  }
  function tag(one: Tag): void {
    if (blocks.has(one.name)) close()
    else if (one.name === 'br') breakLine()
    else if (cells.has(one.name)) words(' ')
    else if (one.name === 'a') href = one.closes ? null : linkOf(one.source)
    else look(one)
  }
  function look({ name, closes, source }: Tag): void {
    const mark = markOf[name]
    // Google's documents wrap everything into a bold element that says it is none.
    if (mark && !/font-weight:\s*normal/i.test(source)) depth[mark] = Math.max(0, depth[mark] + (closes ? -1 : 1))
  }
  return {
    words,
    tag,
    end() {
      close()
      return { paragraphs, found, taken }
    },
  }
}

function linkOf(source: string): string | null {
  const [, double, single, bare] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(source) ?? []
  const href = decodedText(double ?? single ?? bare ?? '').trim()
  return safeLink.test(href) && href.length <= 4000 ? href : null
}

function textNode(text: string, marks: readonly TextMark[]): readonly TextNode[] {
  if (text === '') return []
  return [marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }]
}

/** A line of source does not end in a break or a space that nobody sees. */
function trimmed(line: readonly TextNode[]): readonly TextNode[] {
  const last = line.at(-1)
  if (last?.type === 'hardBreak') return trimmed(line.slice(0, -1))
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return line
  const text = last.text.trimEnd()
  return text === '' ? trimmed(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }]
}

function paragraphOf(content: readonly TextNode[]): Paragraph {
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}
