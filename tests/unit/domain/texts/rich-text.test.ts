import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  firstLineOf,
  isBlank,
  plainText,
  type RichText,
  rawText,
  richTextSchema,
  textFromPlain,
  wholeWords,
} from '#shared/domain/texts/rich-text.ts'

const doc = (...content: readonly unknown[]) => ({ v: 1, doc: { type: 'doc', content } }) as unknown as RichText
const paragraph = (...content: readonly unknown[]) => ({ type: 'paragraph', content })
const words = (text: string, ...marks: readonly unknown[]) => ({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) })
const hardBreak = { type: 'hardBreak' }

describe('plainText', () => {
  it.each<[string, RichText, string]>([
    ['parts paragraphs by a blank line', doc(paragraph(words('a')), paragraph(words('b'))), 'a\n\nb'],
    ['keeps empty paragraphs in the middle', doc(paragraph(words('a')), { type: 'paragraph' }, paragraph(words('b'))), 'a\n\n\n\nb'],
    ['cuts empty paragraphs at the ends', doc({ type: 'paragraph' }, paragraph(words('a')), { type: 'paragraph' }), 'a'],
    ['makes a hard break a line feed', doc(paragraph(words('a'), hardBreak, words('b'))), 'a\nb'],
    ['joins pieces of a line whatever their marks', doc(paragraph(words('a', { type: 'bold' }), words('b'))), 'ab'],
    ['composes letters typed as letter and accent', doc(paragraph(words('и\u0306 и\u0306'))), 'й й'],
    ['composes across pieces too', doc(paragraph(words('и', { type: 'bold' }), words('\u0306'))), 'й'],
    ['replaces half a surrogate pair', doc(paragraph(words('a\ud83db'))), 'a\ufffdb'],
    ['keeps zero-width characters inside', doc(paragraph(words('a\u200bb'))), 'a\u200bb'],
    ['makes line ends of other systems line feeds', doc(paragraph(words('a\r\nb\rc'))), 'a\nb\nc'],
    ['is empty for a text with nothing in it', doc({ type: 'paragraph' }), ''],
    ['is empty for a document without paragraphs', doc(), ''],
  ])('%s', (_title, text, expected) => expect(plainText(text)).toBe(expected))

  it('gives back what a text was made from, composed and cut at the ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'й', '\n', ' ', '😀', '\u200b') }), (plain) => {
        expect(plainText(textFromPlain(plain))).toBe(plain.normalize('NFC').trim())
      }),
    )
  })

  it('is always well formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\ud83d', '\ude00', '\n', 'и\u0306') }), (plain) => {
        expect(plainText(textFromPlain(plain)).isWellFormed()).toBe(true)
        expect(firstLineOf(textFromPlain(plain)).isWellFormed()).toBe(true)
      }),
    )
    expect(rawText(textFromPlain('\ud83d')).isWellFormed()).toBe(false)
  })
})

describe('a first line as it is printed', () => {
  it('is left as it is', () => expect(wholeWords('Хлеб недели, ржаной')).toBe('Хлеб недели, ржаной'))
  it('ends with its last whole word and in dots where it was cut', () => {
    const line = firstLineOf(textFromPlain(`${'мука '.repeat(22)}вода, закваска и соль`))
    expect(line).toHaveLength(120)
    expect(wholeWords(line)).toBe(`${'мука '.repeat(22)}вода…`)
  })
})

describe('firstLineOf', () => {
  it.each([
    ['Хлеб\nи кофе', 'Хлеб'],
    ['\n\n  Хлеб  \nи кофе', 'Хлеб'],
    ['\u200b\u2060\nХлеб', 'Хлеб'],
    ['', ''],
    ['а'.repeat(200), 'а'.repeat(120)],
    [`${'а'.repeat(119)}😀`, 'а'.repeat(119)],
  ])('of %j is %j', (plain, line) => expect(firstLineOf(textFromPlain(plain))).toBe(line))
})

describe('isBlank', () => {
  it.each(['', ' \n\t\u00a0', '\u200b\u200d\ufeff', '\u00ad\ufe0f'])('is true of %j', (plain) => expect(isBlank(plain)).toBe(true))
  it.each(['a', '.', '😀', '\u200ba'])('is false of %j', (plain) => expect(isBlank(plain)).toBe(false))
})

describe('richTextSchema', () => {
  it('drops attributes the editor adds and keeps what networks understand', () => {
    const typed = doc({
      ...paragraph(
        words('сайт', { type: 'link', attrs: { href: 'https://a.b', target: '_blank', rel: 'noopener', class: null } }),
        hardBreak,
      ),
      attrs: { textAlign: 'left' },
    })
    expect(richTextSchema.parse(typed)).toEqual(doc(paragraph(words('сайт', { type: 'link', attrs: { href: 'https://a.b' } }), hardBreak)))
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a string', 'Хлеб'],
    ['another version', { ...doc(paragraph()), v: 2 }],
    ['a node networks do not have', doc({ type: 'heading', content: [words('a')] })],
    ['a node in the wrong place', doc(words('a'))],
    ['a paragraph in a paragraph', doc(paragraph(paragraph()))],
    ['an unknown mark', doc(paragraph(words('a', { type: 'superscript' })))],
    ['a link without an address', doc(paragraph(words('a', { type: 'link', attrs: {} })))],
    ['an empty piece of text', doc(paragraph(words('')))],
    ['a text that is a number', doc(paragraph({ type: 'text', text: 5 }))],
  ])('refuses %s', (_what, garbage) => expect(richTextSchema.safeParse(garbage).success).toBe(false))
})
