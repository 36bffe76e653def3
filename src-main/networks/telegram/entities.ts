import { plainText, type RichText, type TextMark, type TextNode } from '#shared/domain/texts/rich-text.ts'

/** One annotated stretch of a message; offset and length count UTF-16 units. */
export type Entity = { readonly offset: number; readonly length: number } & (
  | { readonly type: 'bold' | 'italic' | 'strikethrough' }
  | { readonly type: 'text_link'; readonly url: string }
)

const entityTypes = { bold: 'bold', italic: 'italic', strike: 'strikethrough' } as const

/**
 * A text as Telegram takes it: its plain form and what is marked in it, as entities rather than as HTML, so that no
 * letter of it has to be escaped. Addresses, hashtags and mentions written out are found by Telegram itself.
 *
 * Pieces are normalised one by one; should they not add up to the plain form (a letter composed across a border), the
 * marks are left out rather than put on the wrong words.
 */
export function toMessage(text: RichText): { readonly text: string; readonly entities: readonly Entity[] } {
  const plain = plainText(text)
  const pieces = text.doc.content.flatMap((paragraph, i) => [
    ...(i > 0 ? [{ text: '\n\n', marks: [] }] : []),
    ...(paragraph.content ?? []).map((node) => ({ text: normal(node), marks: node.type === 'text' ? (node.marks ?? []) : [] })),
  ])
  const whole = pieces.map((piece) => piece.text).join('')
  if (whole.trim() !== plain) return { text: plain, entities: [] }
  const entities: Entity[] = []
  let at = whole.trimStart().length - whole.length
  for (const piece of pieces) {
    const offset = Math.max(0, at)
    const length = Math.min(plain.length, at + piece.text.length) - offset
    at += piece.text.length
    if (length > 0) for (const mark of piece.marks) add(entities, toEntity(mark, { piece: piece.text, offset, length }))
  }
  return { text: plain, entities: entities.filter((entity) => wordsOf(plain, entity) !== '') }
}

function normal(node: TextNode): string {
  return node.type === 'text' ? node.text.replace(/\r\n?/g, '\n').toWellFormed().normalize('NFC') : '\n'
}

type Stretch = { readonly piece: string; readonly offset: number; readonly length: number }

function toEntity(mark: TextMark, { piece, offset, length }: Stretch): Entity | null {
  if (mark.type !== 'link') return { type: entityTypes[mark.type], offset, length }
  const url = linkAddress(mark.attrs.href)
  // Telegram finds a written-out address itself, and asks nobody whether to open it.
  return url === null || url === linkAddress(piece.trim()) ? null : { type: 'text_link', offset, length, url }
}

/** Adds a stretch, or lengthens the one before it that says the same: Telegram heeds about a hundred of them. */
function add(entities: Entity[], entity: Entity | null): void {
  if (!entity) return
  const before = entities.findIndex((one) => isSame(one, entity) && one.offset + one.length === entity.offset)
  const earlier = entities[before]
  if (earlier) entities[before] = { ...earlier, length: earlier.length + entity.length }
  else entities.push(entity)
}

function isSame(one: Entity, other: Entity): boolean {
  if (one.type === 'text_link') return other.type === 'text_link' && one.url === other.url
  return one.type === other.type
}

function wordsOf(plain: string, { offset, length }: Entity): string {
  return plain.slice(offset, offset + length).trim()
}

/** An address Telegram opens (web, and its own `tg:`), percent-encoded; null: it would refuse the whole message. */
function linkAddress(href: string): string | null {
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  return ['https:', 'http:', 'tg:'].includes(url.protocol) ? url.href : null
}
