import { describe, expect, it } from 'vitest'
import { checkText, type TextFinding } from '#shared/domain/briefs/check-text.ts'
import { withForms, wordsToCompile } from '#shared/domain/briefs/compile-forms.ts'
import { phraseWords } from '#shared/domain/briefs/find-words.ts'
import { textLength } from '#shared/domain/briefs/text-length.ts'
import { noTextRequirements, type PhraseRequirement, type TextRequirements } from '#shared/domain/briefs/text-requirements.ts'
import { plainText, type RichText, textFromPlain } from '#shared/domain/texts/rich-text.ts'

const aPhrase = (more: Partial<PhraseRequirement> & { readonly text: string }): PhraseRequirement => ({
  ...{ id: 'p', match: 'exact', forms: null, min: 1, max: null },
  ...more,
})
const check = (plain: string, asked: Partial<TextRequirements>) => checkText(textFromPlain(plain), { ...noTextRequirements, ...asked })
const only = (findings: readonly TextFinding[]): TextFinding | undefined => (findings.length === 1 ? findings[0] : undefined)

describe('the length of a text', () => {
  const text = 'Кофе — это\nлюбовь! 👩‍👩‍👧\n\nИ точка.'

  it('counts characters as a reader sees them, without line ends', () => {
    // «Кофе — это» 10, «любовь! 👩‍👩‍👧» 9, «И точка.» 8
    expect(textLength(text, 'characters')).toBe(27)
  })

  it('counts characters without spaces', () => {
    expect(textLength(text, 'charactersNoSpaces')).toBe(23)
  })

  it('counts words, of which a dash and an emoji are none and a hyphenated one is one', () => {
    expect(textLength(text, 'words')).toBe(5)
    expect(textLength('контент-план на 2 недели', 'words')).toBe(4)
  })

  it.each([
    ['🇷🇺🇷🇺', 2],
    ['a🌷б', 3],
    ['1️⃣ и\u0306', 3],
    ['하\u11ab', 1],
    ['👍🏽👍🏽', 2],
    ['😀e\u0301e\u0301', 3],
  ])('counts «%s» as %i', (text, expected) => {
    expect(textLength(text, 'characters')).toBe(expected)
  })

  it('does not count what is never drawn', () => {
    expect(textLength('ма\u00adма\u200b', 'characters')).toBe(4)
  })

  it('is met at both ends and missed beyond them', () => {
    const state = (min: number | null, max: number | null) =>
      only(check('семь букв', { length: { min, max, unit: 'characters' } }).findings)?.state
    expect([state(9, 9), state(null, null), state(10, null), state(null, 8)]).toEqual(['met', 'met', 'missed', 'missed'])
  })
})

describe('a key phrase', () => {
  it('tells how often it was found, where, and what was asked', () => {
    expect(check('Кофе и ещё кофе', { phrases: [aPhrase({ text: 'кофе', min: 3, max: 5 })] }).findings).toEqual([
      {
        requirementId: 'p',
        kind: 'phrase',
        state: 'missed',
        values: { text: 'кофе', count: 2, min: 3, max: 5, formsKnown: true },
        places: [
          { from: 0, to: 4 },
          { from: 11, to: 15 },
        ],
      },
    ])
  })

  it('is missed when it stands too often', () => {
    expect(only(check('кофе кофе', { phrases: [aPhrase({ text: 'кофе', max: 1 })] }).findings)?.state).toBe('missed')
  })

  it('of which none is wanted is met without one', () => {
    expect(only(check('чай', { phrases: [aPhrase({ text: 'кофе', min: 0 })] }).findings)?.state).toBe('met')
  })

  it('counts inside a longer one for itself', () => {
    const phrases = [aPhrase({ id: 'a', text: 'доставка цветов' }), aPhrase({ id: 'b', text: 'доставка' })]
    expect(check('Доставка цветов', { phrases }).findings.map((one) => one.places)).toEqual([[{ from: 0, to: 15 }], [{ from: 0, to: 8 }]])
  })

  it('without compiled forms is looked for as it stands, and says so', () => {
    const finding = only(check('кофейни и кофейня', { phrases: [aPhrase({ text: 'кофейня', match: 'forms' })] }).findings)
    expect(finding).toMatchObject({ values: { count: 1, formsKnown: false }, places: [{ from: 10, to: 17 }] })
  })

  it('does not use the forms of an older wording', () => {
    const old = aPhrase({ text: 'свежий кофе', match: 'forms', forms: [['чай']] })
    expect(only(check('чай', { phrases: [old] }).findings)).toMatchObject({ state: 'missed', values: { formsKnown: false } })
  })

  it('that is an address is found among addresses', () => {
    expect(only(check('Заказ на Example.ru сегодня', { phrases: [aPhrase({ text: 'example.ru' })] }).findings)?.places).toEqual([
      { from: 9, to: 19 },
    ])
  })
})

describe('a stop word', () => {
  it('is met by its absence and missed at each of its places', () => {
    const stopWords = [{ id: 's', text: 'дешёвый', match: 'forms', forms: [['дешевый', 'дешево', 'дешевые']] } as const]
    const state = (plain: string) => only(check(plain, { stopWords }).findings)
    expect(state('дешевизна')?.state).toBe('met')
    expect(state('Дёшево и дешёвые')).toMatchObject({
      state: 'missed',
      values: { text: 'дешёвый', count: 2, formsKnown: true },
      places: [
        { from: 0, to: 6 },
        { from: 9, to: 16 },
      ],
    })
  })
})

describe('a required link', () => {
  const marked = (href: string, ...words: readonly string[]): RichText => ({
    v: 1,
    doc: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Читайте ' },
            ...words.map((text, i) => ({
              type: 'text' as const,
              text,
              marks: [...(i > 0 ? [{ type: 'bold' as const }] : []), { type: 'link' as const, attrs: { href } }],
            })),
          ],
        },
      ],
    },
  })
  const asked = (url: string, anchor: string | null = null): TextRequirements => ({
    ...noTextRequirements,
    links: [{ id: 'l', url, anchor }],
  })
  const met = (given: string, required: string): boolean => only(checkText(marked(given, 'тут'), asked(required)).findings)?.state === 'met'

  it('is found under a mark, bold in its middle or not, and written out', () => {
    const under = checkText(marked('https://example.com/a', 'наш ', 'блог'), asked('https://example.com/a'))
    expect(only(under.findings)).toMatchObject({ state: 'met', places: [{ from: 8, to: 16 }] })
    const written = check('Мы здесь: (example.com/a).', { links: [{ id: 'l', url: 'https://example.com/a', anchor: null }] })
    expect(only(written.findings)).toMatchObject({ state: 'met', places: [{ from: 11, to: 24 }] })
  })

  it.each([
    ['HTTPS://Example.COM/a', 'https://example.com/a/', true, 'letter case of scheme and host, a slash at the end'],
    ['https://example.com/a?utm_source=vk&utm_medium=post', 'https://example.com/a', true, 'utm may be added'],
    ['https://example.com/a?b=2&a=1', 'https://example.com/a?a=1&b=2', true, 'the order of parameters'],
    ['https://example.com/%D0%B0', 'https://example.com/а', true, 'letters escaped or not'],
    ['https://example.com:443/a', 'https://example.com/a', true, 'the port that is understood'],
    ['http://example.com/a', 'example.com/a', true, 'no scheme was asked for'],
    ['http://example.com/a', 'https://example.com/a', false, 'another scheme'],
    ['https://example.com/A', 'https://example.com/a', false, 'letter case of a path'],
    ['https://example.com/a?ref=1', 'https://example.com/a', false, 'another parameter'],
    ['https://example.com/a', 'https://example.com/a?utm_source=vk', false, 'a label that was asked for is missing'],
    ['https://example.com/a#b', 'https://example.com/a', false, 'another place of the page'],
    ['https://example.com.evil.org/a', 'https://example.com/a', false, 'another host'],
  ])('%s for %s: %s (%s)', (given, required, expected) => {
    expect(met(given, required)).toBe(expected)
  })

  it('lies under the words asked for', () => {
    const text = marked('https://example.com/', 'Наш ', 'блог')
    expect(only(checkText(text, asked('https://example.com', 'наш блог')).findings)?.state).toBe('met')
    expect(only(checkText(text, asked('https://example.com', 'сайт')).findings)).toMatchObject({ state: 'missed', places: [] })
  })
})

describe('warnings', () => {
  const warned = (plain: string) =>
    check(plain, {}).warnings.map(({ kind, places }) => [kind, places.map(({ from, to }) => plain.slice(from, to))])

  it.each([
    ['Наша кoсметика', [['latinInCyrillic', ['o']]], 'a Latin letter in a Russian word'],
    ['Best c\u0430sino', [['cyrillicInLatin', ['\u0430']]], 'a Russian letter in an English word'],
    ['кофе c молоком', [['latinInCyrillic', ['c']]], 'a Latin letter for a Russian word of one'],
    ['Да. C молоком', [['latinInCyrillic', ['C']]], 'the same where a sentence begins'],
    ['Витамин C каждый день', [], 'a letter that is meant'],
    ['SMMщик, PRщик, CTAшка и SMM-специалист', [], 'words that join scripts on purpose'],
    ['Смотрите https://example.com/кафe', [], 'an address'],
    ['ма\u200bма', [['zeroWidth', ['\u200b']]], 'a character of no width'],
    ['👩‍👩‍👧', [], 'a joiner in an emoji'],
    ['два  пробела', [['doubleSpace', ['  ']]], 'two spaces'],
  ])('for «%s»: %j (%s)', (plain, expected) => {
    expect(warned(plain)).toEqual(expected)
  })

  it('mark half of a surrogate pair, and not a replacement sign that was typed', () => {
    expect(check('\ufffd и \ud83d!', {}).warnings).toEqual([{ kind: 'loneSurrogate', places: [{ from: 4, to: 5 }] }])
  })
})

describe('compiling forms', () => {
  const asked: TextRequirements = {
    ...noTextRequirements,
    phrases: [aPhrase({ text: 'Чёрный интернет-магазин', match: 'forms' }), aPhrase({ id: 'e', text: 'ровно так' })],
    stopWords: [{ id: 's', text: 'чёрный', match: 'forms', forms: null }],
  }

  it('asks for each word once, in lower case, ё as е, in parts', () => {
    expect(wordsToCompile(asked)).toEqual(['черный', 'интернет', 'магазин'])
    expect(phraseWords('по-русски, 50% от кого-то')).toEqual(['по-русски', '50', '%', 'от', 'кого-то'])
  })

  it('fills in what is known and leaves the rest', () => {
    const filled = withForms(asked, new Map([['черный', ['черный', 'черного']]]))
    expect(filled).toEqual({ ...asked, stopWords: [{ ...asked.stopWords[0], forms: [['черный', 'черного']] }] })
  })

  it('asks nothing once everything is compiled', () => {
    const formsOf = new Map(wordsToCompile(asked).map((word) => [word, [word]]))
    expect(wordsToCompile(withForms(asked, formsOf))).toEqual([])
  })
})

it('places are offsets in the plain text', () => {
  const text = textFromPlain('  \n\nПервый абзац\n\nчёрный чаи\u0306')
  const [finding] = checkText(text, { ...noTextRequirements, phrases: [aPhrase({ text: 'чай' })] }).findings
  const place = finding?.places[0] ?? { from: 0, to: 0 }
  expect(plainText(text).slice(place.from, place.to)).toBe('чай')
})
