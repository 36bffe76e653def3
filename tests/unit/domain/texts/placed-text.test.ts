import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentPlaces, paragraphStarts, placedText } from '#shared/domain/texts/placed-text.ts'
import { type RichText, rawText, textFromPlain } from '#shared/domain/texts/rich-text.ts'

const paragraphs = (...texts: readonly string[]): RichText => ({
  v: 1,
  doc: { type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] })) },
})

describe('a placed text', () => {
  it('knows where a place lies in the document', () => {
    // <p>one</p><p>two</p>: positions 1–4 and 6–9; the plain text is «one», blank line, «two».
    const placed = placedText(paragraphs('one', 'two'))
    expect(documentPlaces(placed, [{ from: 5, to: 8 }])).toEqual([{ from: 6, to: 9 }])
  })

  it('counts a hard break as one position', () => {
    // <p>a<br>b</p>: b stands at 3–4.
    expect(documentPlaces(placedText(textFromPlain('a\nb')), [{ from: 2, to: 3 }])).toEqual([{ from: 3, to: 4 }])
  })

  it('counts what was cut from the beginning', () => {
    // An empty paragraph takes 0–2, the second opens at 2; its two spaces are cut, so «one» stands at 5–8.
    const placed = placedText(paragraphs('', '  one  '))
    expect(placed.plain).toBe('one')
    expect(documentPlaces(placed, [{ from: 0, to: 3 }])).toEqual([{ from: 5, to: 8 }])
  })

  it('counts letters that were typed as two code points, and line ends of other systems', () => {
    const placed = placedText(paragraphs('чаи\u0306 да\r\nи\u0306 нет'))
    expect(placed.plain).toBe('чай да\nй нет')
    expect(documentPlaces(placed, [{ from: 0, to: 3 }])).toEqual([{ from: 1, to: 5 }])
    expect(documentPlaces(placed, [{ from: 9, to: 12 }])).toEqual([{ from: 13, to: 16 }])
  })

  it('tells where paragraphs begin in the raw text', () => {
    expect(paragraphStarts(textFromPlain('one\ntwo\n\nthree'))).toEqual([0, 9])
  })

  it('finds any word again in what was typed, whatever stands before it', () => {
    const piece = fc.constantFrom(
      'и\u0306',
      'е\u0308',
      'a',
      ' ',
      '\r\n',
      '\n',
      '\u0301',
      '👩‍👩‍👧',
      '\ud83d',
      '\u1112\u1161\u11ab',
      'é',
      '\u200b',
    )
    fc.assert(
      fc.property(
        fc.array(
          fc.array(piece).map((pieces) => pieces.join('')),
          { minLength: 1, maxLength: 4 },
        ),
        (before) => {
          const text = paragraphs(...before, 'WORD')
          const placed = placedText(text)
          const at = placed.plain.indexOf('WORD')
          const [from, to] = [placed.toRaw(at), placed.toRaw(at + 4)]
          expect(rawText(text).slice(from, to)).toBe('WORD')
          expect([placed.toPlain(from), placed.toPlain(to)]).toEqual([at, at + 4])
        },
      ),
    )
  })
})
