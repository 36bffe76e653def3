import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from '#shared/domain/texts/diff-words.ts'

/** Removed as [-…-], added as {+…+}. */
function shown(before: string, after: string): string {
  return diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')
}

const side = (before: string, after: string, other: 'added' | 'removed'): string =>
  diffWords(before, after)
    .filter((piece) => piece.kind !== other)
    .map((piece) => piece.text)
    .join('')

describe('a diff by words', () => {
  it.each([
    ['Свежий кофе', 'Свежий чай', 'Свежий [-кофе-]{+чай+}', 'a word'],
    ['Кофейня открыта', 'Кофейня', 'Кофейня[- открыта-]', 'a word that went'],
    ['Кофе', 'Кофе!', 'Кофе{+!+}', 'a sign'],
    ['Кофе дня', 'Кофе дня', 'Кофе дня', 'nothing'],
    ['', 'Новый текст', '{+Новый текст+}', 'everything came'],
    ['Старый текст', '', '[-Старый текст-]', 'everything went'],
    ['белый тёплый хлеб', 'чёрный горячий хлеб', '[-белый тёплый-]{+чёрный горячий+} хлеб', 'two words at once, with the space between'],
    ['Один\n\nДва\n\nТри', 'Один\n\nТри', 'Один\n\n[-Два\n\n-]Три', 'a paragraph'],
    ['Один\n\nДва слова', 'Один\n\nТри слова', 'Один\n\n[-Два-]{+Три+} слова', 'a word of one paragraph'],
  ])('from «%s» to «%s»: %s (%s)', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected)
  })

  it('loses no character of either text', () => {
    const text = fc
      .array(fc.constantFrom('кофе', 'чай', ' ', '  ', ',', '\n', '\n\n', '👩‍👩‍👧', 'контент-план', '\u00a0'))
      .map((words) => words.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect([side(before, after, 'added'), side(before, after, 'removed')]).toEqual([before, after])
      }),
    )
  })

  it('of many changed paragraphs goes from one to the next', () => {
    const text = (word: string): string => Array.from({ length: 400 }, (_, i) => `${word}а ${word}б абзац ${i}.`).join('\n\n')
    expect(diffWords(text('было'), text('стало')).filter((piece) => piece.kind === 'same').length).toBe(400)
  })

  it('of one long paragraph written anew gives both whole', () => {
    const words = (stem: string): string => Array.from({ length: 3000 }, (_, i) => `${stem}${i}`).join(' ')
    expect(diffWords(words('было'), words('стало')).map((piece) => piece.kind)).toEqual(['removed', 'added'])
  })
})
