import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alikeTexts } from '#shared/domain/warnings/alike-texts.ts'
import { alikeFrom, likeness, printOf } from '#shared/domain/warnings/likeness.ts'

const printsOf = (texts: readonly string[]) => new Map(texts.map((text, i) => [String(i), printOf(text)]))

/** Fifteen words: twelve runs of four. */
const bread = 'Сегодня с семи утра на прилавке тёплый хлеб на закваске булочки с корицей и пироги'

describe('texts alike among many', () => {
  it('are those that say the same, and those that come to the threshold', () => {
    const alike = alikeTexts(printsOf([bread, bread.replace('хлеб', 'батон'), `${bread}!!!`, 'Набираем пекаря', '🎄']))
    expect([...(alike.get('0') ?? [])]).toEqual([
      ['0', 1],
      ['2', 1],
      ['1', 0.5],
    ])
    expect([...(alike.get('3') ?? [])]).toEqual([['3', 1]])
    expect(alike.get('4')).toBeUndefined()
  })

  it('are not those that share a signature alone', () => {
    const signature = 'заказ в директ или по телефону ждём вас каждый день с восьми до восьми на Лесной'
    const [one, other] = ['первый пост о хлебе и о том как мы его печём ночью', 'второй пост про отпуск пекаря и новую печь из Италии']
    // 16 words and 12: 25 runs each, of which the signature's 13 are in both, so 13 of 37.
    const alike = alikeTexts(printsOf([`${one} ${signature}`, `${other} ${signature}`]))
    expect(alike.get('0')?.has('1')).toBe(false)
  })

  const word = fc.constantFrom(...'хлеб утро печь мука кофе сад лес дом'.split(' '))
  const text = fc.array(word, { minLength: 1, maxLength: 24 }).map((words) => words.join(' '))
  /** A text and what was made of it by changing some words: real neighbours, which random words alone never are. */
  const family = fc.tuple(text, fc.array(fc.tuple(fc.nat(30), word), { maxLength: 4 })).map(([said, changes]) => {
    const words = said.split(' ')
    return [said, ...changes.map(([at, other]) => words.with(at % words.length, other).join(' '))]
  })

  it('are the very ones a comparison of each with each finds', () => {
    fc.assert(
      fc.property(fc.array(family, { maxLength: 6 }), (families) => {
        const prints = printsOf(families.flat())
        const plain = [...prints].map(([key, print]) => [
          key,
          [...prints].flatMap(([other, theirs]) => {
            const how = print && theirs ? likeness(print, theirs) : 0
            return how >= alikeFrom ? [[other, how]] : []
          }),
        ])
        const found = alikeTexts(prints)
        expect(
          [...prints.keys()].map((key) => [key, [...(found.get(key) ?? [])].sort(([one], [other]) => Number(one) - Number(other))]),
        ).toEqual(plain)
      }),
      { numRuns: 200 },
    )
  })
})
