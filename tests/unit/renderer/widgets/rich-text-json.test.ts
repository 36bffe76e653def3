import { getSchema } from '@tiptap/core'
import type { Node, Schema } from '@tiptap/pm/model'
import StarterKit from '@tiptap/starter-kit'
import { describe, expect, it } from 'vitest'
import { richTextOf } from '#renderer/widgets/rich-text/rich-text-json.ts'

const schema: Schema = getSchema([StarterKit])

function doc(...paragraphs: readonly Node[]): Node {
  return schema.node('doc', null, paragraphs)
}

const bold = schema.marks.bold?.create()
const first = schema.node('paragraph', null, [schema.text('Хлеб '), schema.text('с тмином', bold ? [bold] : [])])
const second = schema.node('paragraph', null, [schema.text('раз'), schema.node('hardBreak'), schema.text('два')])

describe('richTextOf', () => {
  it('reads paragraphs, breaks and the marks networks know', () => {
    expect(richTextOf(doc(first, second, schema.node('paragraph')))).toEqual({
      v: 1,
      doc: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'Хлеб ' },
              { type: 'text', text: 'с тмином', marks: [{ type: 'bold' }] },
            ],
          },
          { type: 'paragraph', content: [{ type: 'text', text: 'раз' }, { type: 'hardBreak' }, { type: 'text', text: 'два' }] },
          { type: 'paragraph' },
        ],
      },
    })
  })

  it('reads a document once, and of the next one only the paragraph that changed', () => {
    const before = doc(first, second)
    const text = richTextOf(before)
    expect(richTextOf(before)).toBe(text)
    const after = richTextOf(doc(first, schema.node('paragraph', null, [schema.text('три')])))
    expect(after.doc.content[0]).toBe(text.doc.content[0])
    expect(after.doc.content[1]).toEqual({ type: 'paragraph', content: [{ type: 'text', text: 'три' }] })
  })
})
