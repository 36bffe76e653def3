import { describe, expect, it } from 'vitest'
import { brandLetters, lettersOfBrands } from '#renderer/widgets/calendar/brand-marks.ts'

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

describe('the letters of brands that are drawn together', () => {
  it.each([
    ['a third letter where the second is taken', ['Кофе', 'Коты', 'Ковры'], ['КО', 'КТ', 'КВ']],
    ['another letter of the second word', ['Хлеб и мёд', 'Хор «Молва»', 'Ателье'], ['ХМ', 'ХО', 'АТ']],
    ['the third word where the second is taken', ['Дом моды', 'Два мастера часов'], ['ДМ', 'ДЧ']],
    ['nobody else’s own', ['Кофе', 'Коты', 'Клуб Театр'], ['КО', 'КЫ', 'КТ']],
    ['a number where the names are one', ['Сад', 'Сад', 'Сад'], ['СА', 'СД', 'С2']],
  ])('are %s', (_, names, letters) => expect(lettersOfBrands(names)).toEqual(letters))
})
