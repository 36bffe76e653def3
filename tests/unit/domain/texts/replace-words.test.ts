import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replaceWords } from '#shared/domain/texts/replace-words.ts'
import { type RichText, rawText, textFromPlain } from '#shared/domain/texts/rich-text.ts'

const link = { type: 'link', attrs: { href: 'https://example.com' } } as const
const text: RichText = {
  v: 1,
  doc: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Скидки', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' на хлеб' },
        ],
      },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Подробнее ' },
          { type: 'text', text: 'здесь', marks: [link] },
        ],
      },
    ],
  },
}

describe('words replaced in a text with marks', () => {
  it('keeps the marks on both sides of what changed', () => {
    expect(replaceWords(text, 'Скидки на булки\n\nПодробнее здесь').doc.content).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Скидки', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' на булки' },
        ],
      },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Подробнее ' },
          { type: 'text', text: 'здесь', marks: [link] },
        ],
      },
    ])
  })

  it('makes paragraphs and breaks of line feeds', () => {
    expect(replaceWords(text, 'Скидки на хлеб\nи чай\n\nПодробнее здесь').doc.content[0]).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Скидки', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' на хлеб' },
        { type: 'hardBreak' },
        { type: 'text', text: 'и чай' },
      ],
    })
  })

  it('is the same text where the words are the same, and empty where there are none', () => {
    expect(replaceWords(text, rawText(text))).toBe(text)
    expect(replaceWords(text, '')).toEqual(textFromPlain(''))
  })

  it('says what was asked for, whatever it said before', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'б', '\n', '🎂', '🎁', ' ') })
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(rawText(replaceWords(textFromPlain(before), after))).toBe(rawText(textFromPlain(after)))
      }),
      { numRuns: 500 },
    )
  })
})
