import { describe, expect, it } from 'vitest'
import { likeness, printOf, type TextPrint } from '#shared/domain/warnings/likeness.ts'

function print(plain: string): TextPrint {
  const found = printOf(plain)
  if (!found) throw new Error(`nothing to compare in ${plain}`)
  return found
}
const alike = (one: string, other: string) => likeness(print(one), print(other))

/** Fifteen words: twelve runs of four. */
const bread = 'Сегодня с семи утра на прилавке тёплый хлеб на закваске булочки с корицей и пироги'

describe('the likeness of two texts', () => {
  it('is whole when they say the same words, whatever stands between them', () => {
    const written = 'Ёлка, мёд и 5 булочек!\n\n🎄 https://example.com/a?b=1'
    expect(alike(written, 'елка мед… и 5️⃣ Булочек ❤️ www.shop.ru/x')).toBe(1)
  })

  it('has no word for a text of emoji and links alone', () => {
    expect([printOf('🎄❤️ https://example.com'), printOf(''), printOf(' — … ')]).toEqual([null, null, null])
  })

  it('counts the runs of four words that both have against those that either has', () => {
    // The last word changed: 11 of 12 runs are in both, 13 in either.
    expect(alike(bread, bread.replace('пироги', 'кексы'))).toBeCloseTo(11 / 13, 10)
    // The eighth word changed: it is in four runs; 8 in both, 16 in either.
    expect(alike(bread, bread.replace('хлеб', 'батон'))).toBe(0.5)
  })

  it('is the same seen from either side', () => {
    const other = `${bread} а ещё кофе`
    expect(alike(bread, other)).toBe(alike(other, bread))
    expect(alike(bread, other)).toBeCloseTo(12 / 15, 10)
  })

  it('of short texts is all or nothing', () => {
    const eleven = 'один два три четыре пять шесть семь восемь девять десять раз'
    expect([alike(eleven, eleven), alike(eleven, `${eleven} ещё`)]).toEqual([1, 0])
  })

  it('tells apart texts that have only their last line in common', () => {
    const other = 'Набираем пекаря в ночную смену на Лесную улицу опыт от года пишите Анне булочки с корицей и пироги'
    expect(alike(bread, other)).toBeLessThan(0.5)
  })
})
