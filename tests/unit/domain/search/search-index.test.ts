import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from '#shared/domain/search/excerpt.ts'
import { createSearchIndex } from '#shared/domain/search/search-index.ts'
import { hitsIn, soughtIn, unfinishedIn, wordsOf } from '#shared/domain/search/stems.ts'

function indexOf(...texts: readonly string[]) {
  const index = createSearchIndex()
  for (const [when, text] of texts.entries()) index.put({ id: text, text, when })
  return index
}

describe('the search index', () => {
  it.each([
    ['хлебом', 'Свежий хлеб каждое утро'],
    ['ХЛЕБА', 'Ржаной хлеб'],
    ['ёлка', 'Наряжаем елку'],
    ['елки', 'Ёлки и гирлянды'],
    ['рецепты пирога', 'Рецепт яблочных пирогов'],
    ['пир', 'Пироги с вишней'],
    ['running', 'We run every day: run, run'],
    ['offers', 'An offer for you'],
    ['2027', 'Планы на 2027 год'],
    ['#хлеб', 'Наш #хлеб'],
  ])('finds «%s» in «%s»', (typed, text) => expect(indexOf(text).find(typed, 5)).toEqual([text]))

  it.each([
    ['столица', 'Накрываем столы'],
    ['хлеб кофе', 'Свежий хлеб'],
    ['пир яблоко', 'Пироги с яблоком'],
    ['', 'Хлеб'],
    [' !? ', 'Хлеб'],
  ])('does not find «%s» in «%s»: only the last word may be a beginning', (typed, text) => expect(indexOf(text).find(typed, 5)).toEqual([]))

  it('answers the latest first, and no more than asked for', () => {
    const index = indexOf('хлеб раз', 'хлеб два', 'хлеб три')
    expect(index.find('хлеб', 2)).toEqual(['хлеб три', 'хлеб два'])
  })

  it('answers of many the latest, and those of one moment in the order they came', () => {
    const index = createSearchIndex()
    const put = (id: string, when: number) => index.put({ id, text: `хлеб ${id}`, when })
    for (const [id, when] of [
      ['а', 3],
      ['б', 1],
      ['в', 3],
      ['г', 2],
      ['д', 4],
      ['е', 3],
    ] as const)
      put(id, when)
    expect(index.find('хлеб', 3)).toEqual(['д', 'а', 'в'])
    expect(index.find('хлеб', 5)).toEqual(['д', 'а', 'в', 'е', 'г'])
    expect(index.find('хлеб', 9)).toEqual(['д', 'а', 'в', 'е', 'г', 'б'])
  })

  it('forgets what was changed or removed', () => {
    const index = createSearchIndex()
    index.put({ id: 'a', text: 'хлеб', when: 1 })
    index.put({ id: 'a', text: 'кофе', when: 1 })
    index.put({ id: 'b', text: 'кофе', when: 2 })
    expect([index.find('хлеб', 5), index.find('кофе', 5)]).toEqual([[], ['b', 'a']])
    index.remove('b')
    expect([index.find('кофе', 5), index.size()]).toEqual([['a'], 1])
  })

  it('finds after any changes what a plain look through the living texts finds', () => {
    const words = ['хлеб', 'хлеба', 'кофе', 'пирог', 'пироги', 'утро', 'run', 'runs']
    const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((some) => some.join(' '))
    const step = fc.record({ id: fc.integer({ min: 0, max: 9 }), text: fc.option(text) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.constantFrom(...words, 'хл', 'пи', 'утро хлеб'), (steps, typed) => {
        const index = createSearchIndex()
        const living = new Map<string, string>()
        for (const { id, text } of steps) {
          if (text === null) index.remove(`${id}`)
          else index.put({ id: `${id}`, text, when: id })
          if (text === null) living.delete(`${id}`)
          else living.set(`${id}`, text)
        }
        const sought = soughtIn(typed)
        const plainly = [...living].filter(([, said]) => sought.words.every((_, at) => hitsAt(said, typed, at)))
        expect(new Set(index.find(typed, 100))).toEqual(new Set(plainly.map(([id]) => id)))
      }),
    )
  })

  it.each([
    ['', { 2: 1, е: 1, и: 1, х: 3 }],
    ['Х', { л: 2, о: 1 }],
    ['хлеб', { ы: 1 }],
    ['хлеб ', { 2: 1, е: 1, и: 1, х: 3 }],
    ['и, хл', { е: 2 }],
    ['Ёлк', { а: 1 }],
    ['хлебы', {}],
    ['ъ', {}],
  ])('knows by which letters «%s» may go on, and how many words do so', (typed, letters) => {
    const index = indexOf('Хлеб, хлебы и хор', 'Ёлка хлеб 2027')
    expect(Object.fromEntries(index.lettersAfter(typed))).toEqual(letters)
  })

  it('knows every letter by which a word goes on, whatever was written before', () => {
    const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в', 'ё', '𝒜', '1'), minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), word, (texts, typed) => {
        const index = createSearchIndex()
        for (const [when, text] of texts.entries()) index.put({ id: `${when}`, text, when })
        const words = [...new Set(texts.flatMap((text) => wordsOf(text).map(({ key }) => key)))]
        const start = unfinishedIn(typed)
        const next = words.filter((key) => key.startsWith(start) && key !== start).map((key) => [...key.slice(start.length)][0])
        const counts = Object.fromEntries([...Map.groupBy(next, (letter) => letter)].map(([letter, all]) => [letter, all.length]))
        expect(Object.fromEntries(index.lettersAfter(typed))).toEqual(counts)
      }),
    )
  })

  it('keeps its numbers few: two thousand changes of one text leave one document', () => {
    const index = createSearchIndex()
    for (let n = 0; n < 2_500; n += 1) index.put({ id: 'a', text: `версия ${n}`, when: n })
    expect([index.find('версия 2499', 5), index.find('версия 17', 5), index.size()]).toEqual([['a'], [], 1])
  })
})

/** Whether a text holds the word typed at a place: the last may be a beginning, the others must be whole words. */
function hitsAt(said: string, typed: string, at: number): boolean {
  const words = typed.split(' ')
  const word = words[at] ?? ''
  return hitsIn(said, soughtIn(at === words.length - 1 ? word : `${word} `)).length > 0
}

describe('an excerpt', () => {
  it('marks every form of the words, on one line', () => {
    const { text, hits } = excerptOf('Хлеб\n\nи ещё раз о хлебе', soughtIn('хлеб'))
    expect(text).toBe('Хлеб и ещё раз о хлебе')
    expect(hits.map(({ from, to }) => text.slice(from, to))).toEqual(['Хлеб', 'хлебе'])
  })

  it('begins a little before the first hit and says that it was cut', () => {
    const { text, hits } = excerptOf(`${'слово '.repeat(40)}хлеб ${'конец '.repeat(60)}`, soughtIn('хлеба'))
    expect(text.startsWith('…слово')).toBe(true)
    expect(text.endsWith('…')).toBe(true)
    expect(hits.map(({ from, to }) => text.slice(from, to))).toEqual(['хлеб'])
  })
})
