import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textChecker } from '#shared/domain/briefs/check-text.ts'
import { noTextRequirements, type TextRequirements } from '#shared/domain/briefs/text-requirements.ts'
import { plainText, type RichText } from '#shared/domain/texts/rich-text.ts'

const asked: TextRequirements = {
  length: { min: 1, max: 9, unit: 'characters' },
  phrases: [{ id: 'p', text: 'кофе дня', match: 'exact', forms: null, min: 1, max: null }],
  links: [{ id: 'l', url: 'example.com', anchor: null }],
  stopWords: [{ id: 's', text: 'чай', match: 'exact', forms: null }],
}
const check = textChecker(asked)
const oneParagraph = (text: string): RichText => ({
  v: 1,
  doc: { type: 'doc', content: [{ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] }] },
})

const pieces = [
  ...[
    'кофе',
    'дня',
    'кофе дня',
    'КОФЕ\u00a0ДНЯ',
    'ко\u00adфе',
    'чаи\u0306',
    'чaй',
    'example.com',
    'https://example.com/?a=%',
    '@кофе',
    'a@b.ru',
  ],
  ...[
    ' ',
    '  ',
    '\n',
    '\r\n',
    '.',
    '-',
    '–',
    ',',
    '«',
    '👩‍👩‍👧',
    '1️⃣',
    '\ud83d',
    '\ude00',
    '\u0301',
    '\u200b',
    "'",
    '%',
    '\ufffd',
    'İ',
    'ß',
  ],
]

describe('any text', () => {
  it('is checked with places in order, inside the text, and on words that are the phrase', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const text = oneParagraph(parts.join(''))
        const plain = plainText(text)
        const { findings, warnings } = check(text)
        for (const { places } of [...findings, ...warnings]) {
          const ends = places.flatMap(({ from, to }) => [from, to])
          expect(ends).toEqual([...ends].sort((a, b) => a - b))
          expect(ends.every((end) => end >= 0 && end <= plain.length)).toBe(true)
        }
        const phrases = findings.find((one) => one.requirementId === 'p')?.places ?? []
        const letters = phrases.map(({ from, to }) =>
          plain
            .slice(from, to)
            .toLowerCase()
            .replace(/[^\u0430-\u044f]/g, ''),
        )
        expect(letters.every((one) => one === 'кофедня')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['letters', 'a'.repeat(20_000)],
    ['points', 'a.'.repeat(10_000)],
    ['at signs', 'a@'.repeat(10_000)],
    ['hyphens', 'а-'.repeat(10_000)],
    ['marks', `а${'\u0301'.repeat(20_000)}`],
    ['invisible characters', 'а\u200b'.repeat(10_000)],
    ['emoji', '👩‍👩‍👧'.repeat(2500)],
    ['halves of pairs', '\ud83d'.repeat(20_000)],
    ['spaces', `${' '.repeat(20_000)}x`],
  ])('of 20,000 %s without an end does not take the square of its length', (_, hostile) => {
    const since = performance.now()
    check(oneParagraph(hostile))
    // Milliseconds by themselves; half a second is what the square takes at the least.
    expect(performance.now() - since).toBeLessThan(400)
  })

  it('without anything in it misses what is asked', () => {
    expect(check(oneParagraph('')).findings.map((one) => one.state)).toEqual(['missed', 'missed', 'missed', 'met'])
    expect(textChecker(noTextRequirements)(oneParagraph(''))).toEqual({ findings: [], warnings: [] })
  })
})
