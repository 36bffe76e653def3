import { describe, expect, it } from 'vitest'
import { brandLetters } from '#renderer/widgets/calendar/brand-marks.ts'

describe('the letters of a brand', () => {
  it.each([
    ['Хлеб и мёд', 'ХМ'],
    ['Кофейня «Заря»', 'КЗ'],
    ['Ателье', 'АТ'],
    ['№1 Dental clinic', 'DC'],
    ['A & B', 'AB'],
    ['x', 'X'],
    ['☕', '☕'],
    ['ООО «24 часа»', '2Ч'],
    ['ИП Анна Ким', 'АК'],
    ['Brand', 'BR'],
  ])('%s: %s', (name, letters) => expect(brandLetters(name)).toBe(letters))
})
