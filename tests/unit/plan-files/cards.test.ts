import { describe, expect, it } from 'vitest'
import { withCards } from '#shared/plan-files/cards.ts'
import { brief, read, reasons, sheetOf } from './a-sheet.ts'

describe('posts written one under another, a field on each line', () => {
  it('are read as a table, each with the row it begins in', () => {
    const sheet = sheetOf(`
      Контент-план на декабрь |
      Пост 1 |
      Дата: | 1 декабря
      Время: | 18:00
      Площадка: | ВК
      Текст: | Мы открылись!
      | Ждём вас.
      |
      Пост 2 |
      Дата: | 3 декабря
      Площадка: | ТГ
      Время: | 12:00
      Текст: | Первые отзывы
      |
      Пост 3 |
      Дата: | 45 декабря
      Текст: | Мимо
    `)
    const reading = read(withCards(sheet))
    expect(brief(reading.posts)).toEqual(['2026-12-01 18:00 [ВК] Мы открылись!/Ждём вас.', '2026-12-03 12:00 [ТГ] Первые отзывы'])
    expect(reading.posts.map(({ rows }) => rows)).toEqual([[4], [10]])
    expect(reasons(reading)).toEqual(['16:0 noSuchDay'])
  })

  it.each([
    'Дата | Тема\n1 декабря | Раз\n2 декабря | Два',
    'Дата | 1 декабря | 2 декабря\nТема | Раз | Два\nДата | 3 декабря | 4 декабря\nТема | Три | Четыре',
    'Дата | 1 декабря\nТекст | Один пост',
    '01.12 | Раз\n02.12 | Два',
  ])('are not seen in %j', (lines) => {
    const sheet = sheetOf(lines)
    expect(withCards(sheet)).toBe(sheet)
  })
})
