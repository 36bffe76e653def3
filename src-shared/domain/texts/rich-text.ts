import { z } from 'zod'
import type { BrandId, BriefId, DeliveryId, PostId, VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

/** A mark of the text: the subset of Tiptap that networks understand. */
export type TextMark =
  | { readonly type: 'bold' | 'italic' | 'strike' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }

export type TextNode =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly TextMark[] | undefined }
  | { readonly type: 'hardBreak' }

export type Paragraph = { readonly type: 'paragraph'; readonly content?: readonly TextNode[] | undefined }

/** The one form of a text from the first version on; plain text, counts and hashes come from `plainText` of it. */
export type RichText = {
  readonly v: 1
  readonly doc: { readonly type: 'doc'; readonly content: readonly Paragraph[] }
}

const textMarkSchema = z.union([
  z.object({ type: z.enum(['bold', 'italic', 'strike']) }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: z.string().max(4000) }) }),
])
const textNodeSchema = z.union([
  z.object({ type: z.literal('text'), text: z.string().min(1), marks: z.array(textMarkSchema).max(16).optional() }),
  z.object({ type: z.literal('hardBreak') }),
])
const paragraphSchema = z.object({ type: z.literal('paragraph'), content: z.array(textNodeSchema).max(20_000).optional() })

/** Longest text kept, UTF-16 units of its JSON: far above any network's limit, low enough not to hurt. */
export const maxTextJson = 2_000_000

/** Nodes and marks must be the known ones; attributes the editor adds to them (`target`, `class`) are dropped, not refused. */
export const richTextSchema = z.object({
  v: z.literal(1),
  doc: z.object({ type: z.literal('doc'), content: z.array(paragraphSchema).max(20_000) }),
}) as unknown as z.ZodType<RichText>

/**
 * The text of a post (id = the post's), what one channel says instead (the variant's), a delivered text (the delivery's), or
 * what is being written for a brief and not delivered yet (the brief's).
 */
export type TextBody = {
  readonly id: PostId | VariantId | DeliveryId | BriefId
  readonly brandId: BrandId
  readonly text: RichText
  readonly deletedAt: EpochMs | null
}

/** A text with nothing in it. */
export const emptyText: RichText = { v: 1, doc: { type: 'doc', content: [{ type: 'paragraph' }] } }

/** A text of plain paragraphs: blank lines part paragraphs, single line feeds are hard breaks. */
export function textFromPlain(plain: string): RichText {
  const content = plain
    .replace(/\r\n?/g, '\n')
    .split('\n\n')
    .map((block): Paragraph => {
      const nodes = block
        .split('\n')
        .flatMap((line, i): TextNode[] => [
          ...(i > 0 ? [{ type: 'hardBreak' } as const] : []),
          ...(line ? [{ type: 'text', text: line } as const] : []),
        ])
      return nodes.length > 0 ? { type: 'paragraph', content: nodes } : { type: 'paragraph' }
    })
  return { v: 1, doc: { type: 'doc', content } }
}

/** The text as it was typed, paragraphs parted by a blank line: nothing repaired yet. For checks only. */
export function rawText(text: RichText): string {
  const paragraphs = text.doc.content.map((paragraph) =>
    (paragraph.content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join(''),
  )
  return paragraphs.join('\n\n')
}

/**
 * The canonical plain form of a text: paragraphs parted by a blank line, hard breaks as line feeds, line ends of other
 * systems as line feeds, NFC, unpaired surrogates replaced by U+FFFD, zero-width characters kept (networks count them),
 * white space at the very ends cut.
 */
export function plainText(text: RichText): string {
  return rawText(text).replace(/\r\n?/g, '\n').toWellFormed().normalize('NFC').trim()
}

/** Where a first line is cut, UTF-16 units. */
const longestFirstLine = 120

/** First non-empty line, at most 120 UTF-16 units, never cut inside a surrogate pair. */
export function firstLineOf(text: RichText): string {
  return firstLineOfPlain(plainText(text))
}

/** The same of a text in its canonical plain form. */
export function firstLineOfPlain(plain: string): string {
  const line = plain.split('\n').find((one) => !isBlank(one)) ?? ''
  return line
    .trim()
    .slice(0, longestFirstLine)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
}

/** A first line as it is printed: one that was cut ends with its last whole word, and in dots. */
export function wholeWords(firstLine: string): string {
  if (firstLine.length < longestFirstLine - 1) return firstLine
  return `${firstLine.replace(/[\s,;:–—-]+\S*$/u, '')}…`
}

/** Whether nobody would see anything: only white space and characters that are never drawn. */
export function isBlank(plain: string): boolean {
  return /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(plain)
}
