import { z } from 'zod'
import type { MediaHash } from '#shared/kernel/ids.ts'

/** A text that a person may type (20,000), and the words around it. */
const words = z.string().max(21_000)
const label = z.string().max(400)
const hash = z.string().regex(/^[0-9a-f]{64}$/) as unknown as z.ZodType<MediaHash>
const share = z.number().min(0).max(1)

/** A place on a picture in shares of its sides, under the number of its remark. */
const box = z.object({ number: z.number().int().positive(), x: share, y: share, width: share, height: share })

const block = z.discriminatedUnion('kind', [
  /** Paragraphs; addresses in them lead there. */
  z.object({ kind: z.literal('words'), heading: label, lines: z.array(words).max(20_001).readonly() }),
  /** Requirements or remarks: what, and beside or under it how much, where, by whom. */
  z.object({
    kind: z.literal('rows'),
    heading: label,
    line: label,
    numbered: z.boolean(),
    rows: z
      .array(z.object({ what: words, detail: words }))
      .max(1000)
      .readonly(),
  }),
  z.object({
    kind: z.literal('pictures'),
    heading: label,
    pictures: z
      .array(z.object({ hash, caption: label, boxes: z.array(box).max(1000).readonly() }))
      .max(200)
      .readonly(),
  }),
])
export type PaperBlock = z.output<typeof block>
export type PaperPicture = Extract<PaperBlock, { kind: 'pictures' }>['pictures'][number]

/** A brief as it goes to somebody who has no Rubrika: every word in place, pictures by their hash. */
export const briefPaperSchema = z.object({
  language: z.enum(['ru', 'en']),
  brand: z.object({ name: label, color: z.string().regex(/^#[0-9a-fA-F]{6}$/) }),
  /** What kind of brief it is. */
  kind: label,
  title: label,
  /** Who, by when, for which post. */
  facts: z
    .array(z.object({ label, value: words }))
    .max(20)
    .readonly(),
  blocks: z.array(block).max(40).readonly(),
  /** How the work is to be sent back. */
  handIn: words,
})
export type BriefPaper = z.output<typeof briefPaperSchema>

/** The pictures of a paper, each once. */
export function paperPictures({ blocks }: BriefPaper): readonly MediaHash[] {
  return [...new Set(blocks.flatMap((one) => (one.kind === 'pictures' ? one.pictures.map((picture) => picture.hash) : [])))]
}

/** A stretch of a line: words, or an address. */
export type LinePiece = { readonly text: string; readonly href: string | null }

/** A line cut where its addresses begin and end; the signs of the sentence behind an address are not its. */
export function linePieces(line: string): readonly LinePiece[] {
  const pieces: LinePiece[] = []
  let at = 0
  for (const { 0: run, index } of line.matchAll(/https?:\/\/[^\s<>«»"]+/giu)) {
    const href = run.replace(/[.,;:!?…)\]}'’”]+$/u, '')
    if (index > at) pieces.push({ text: line.slice(at, index), href: null })
    pieces.push({ text: href, href })
    at = index + href.length
  }
  if (at < line.length) pieces.push({ text: line.slice(at), href: null })
  return pieces
}
