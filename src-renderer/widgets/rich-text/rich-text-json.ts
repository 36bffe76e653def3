import type { JSONContent } from '@tiptap/core'
import type { Paragraph, RichText, TextMark, TextNode } from '#shared/domain/texts/rich-text.ts'

/** Our text as the editor's content; the editor keeps its own copy. */
export function contentOf(text: RichText): JSONContent {
  return structuredClone(text.doc) as unknown as JSONContent
}

/** Tiptap's JSON as our text: only the marks networks understand, only the attributes we keep. */
export function richTextOf(json: JSONContent): RichText {
  return { v: 1, doc: { type: 'doc', content: (json.content ?? []).map(paragraphOf) } }
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
