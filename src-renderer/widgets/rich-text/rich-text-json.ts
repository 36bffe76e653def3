import type { JSONContent } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Paragraph, RichText, TextMark, TextNode } from '#shared/domain/texts/rich-text.ts'

/** Our text as the editor's content; the editor keeps its own copy. */
export function contentOf(text: RichText): JSONContent {
  return structuredClone(text.doc) as unknown as JSONContent
}

const texts = new WeakMap<Node, RichText>()
const paragraphs = new WeakMap<Node, Paragraph>()

/**
 * The editor's document as our text: only the marks networks understand, only the attributes we keep. Documents never change, a
 * letter makes a new one that shares its other paragraphs: what was read of them once is shared too.
 */
export function richTextOf(doc: Node): RichText {
  const known = texts.get(doc)
  if (known) return known
  const text: RichText = { v: 1, doc: { type: 'doc', content: doc.children.map(knownParagraph) } }
  texts.set(doc, text)
  return text
}

function knownParagraph(node: Node): Paragraph {
  const known = paragraphs.get(node)
  if (known) return known
  const paragraph = paragraphOf(node.toJSON() as JSONContent)
  paragraphs.set(node, paragraph)
  return paragraph
}

function paragraphOf(node: JSONContent): Paragraph {
  const content = (node.content ?? []).flatMap(textNodeOf)
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}

function textNodeOf(node: JSONContent): readonly TextNode[] {
  if (node.type === 'hardBreak') return [{ type: 'hardBreak' }]
  if (node.type !== 'text' || !node.text) return []
  const marks = (node.marks ?? []).flatMap(markOf)
  return [marks.length > 0 ? { type: 'text', text: node.text, marks } : { type: 'text', text: node.text }]
}

function markOf(mark: NonNullable<JSONContent['marks']>[number]): readonly TextMark[] {
  if (mark.type === 'link') return [{ type: 'link', attrs: { href: String(mark.attrs?.href ?? '') } }]
  return mark.type === 'bold' || mark.type === 'italic' || mark.type === 'strike' ? [{ type: mark.type }] : []
}
