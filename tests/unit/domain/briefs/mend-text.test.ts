import { describe, expect, it } from 'vitest'
import { maskedWords } from '#shared/domain/briefs/look-alikes.ts'
import { isMendable, mendText } from '#shared/domain/briefs/mend-text.ts'
import { plainText, type RichText, textFromPlain } from '#shared/domain/texts/rich-text.ts'

/** Latin ones, which no eye tells from the Russian. */
const [c, a, o] = ['\u0063', '\u0061', '\u006f']
const letters = (text: string) => plainText(mendText(textFromPlain(text), ['latinInCyrillic', 'cyrillicInLatin']))

describe('maskedWords', () => {
  it.each([
    [`${c}кидка на хлеб`, [`${c}кидка`]],
    [`Кофе ${c} молоком`, [c]],
    [`при\u200bписка ${c} сыром`, [c]],
    ['Скидка на хлеб', []],
    ['Наш SMM-щик и https://bakery.ru/акция, vitamin C и A4', []],
    ['sc\u043ene', ['sc\u043ene']],
    ['', []],
  ])('finds them in «%s»', (text, words) => expect(maskedWords(text)).toEqual(words))
})

describe('mendText', () => {
  it('puts the letters of the word’s own script in and leaves other words alone', () => {
    expect(letters(`${c}кидк${a} и х${o}р${o}шая pizza, чай ${c} сыром`)).toBe('скидка и хорошая pizza, чай с сыром')
    expect(letters('sc\u043ene')).toBe('scone')
  })

  it('keeps marks and breaks, also where a word is bold in part', () => {
    const text: RichText = {
      v: 1,
      doc: {
        type: 'doc',
        content: [
          { type: 'paragraph' },
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'Да' },
              { type: 'hardBreak' },
              { type: 'text', text: c, marks: [{ type: 'bold' }] },
              { type: 'text', text: 'кидка' },
            ],
          },
        ],
      },
    }
    const mended = mendText(text, ['latinInCyrillic']).doc.content
    expect(mended[0]).toEqual({ type: 'paragraph' })
    expect(mended[1]?.content).toEqual([
      { type: 'text', text: 'Да' },
      { type: 'hardBreak' },
      { type: 'text', text: 'с', marks: [{ type: 'bold' }] },
      { type: 'text', text: 'кидка' },
    ])
  })

  it('takes unseen characters and doubled spaces away, joiners of emoji stay', () => {
    expect(plainText(mendText(textFromPlain('Хлеб\u200b  и \u2060👩\u200d🍳'), ['zeroWidth', 'doubleSpace']))).toBe('Хлеб и 👩\u200d🍳')
    // A node of nothing but such characters goes as a whole: a text node is never empty.
    expect(mendText(textFromPlain('\u200b'), ['zeroWidth']).doc.content[0]?.content).toEqual([])
  })

  it('knows what needs a person', () => expect([isMendable('zeroWidth'), isMendable('loneSurrogate')]).toEqual([true, false]))
})
