import { describe, expect, it } from 'vitest'
import { asksDayColumn } from '#shared/plan-files/plan-mapping.ts'
import { brief, read, reasons, sheetOf } from './a-sheet.ts'

const numbers = 'Число | Пост\n1 | Первый\n31 | Последний'
const december = ['2026-12-01 - [] Первый', '2026-12-31 - [] Последний']

describe('the month of bare numbers', () => {
  it.each(['12.2026', '2026-12', 'План 12/2026', 'Декабрь'])('is what the sheet’s name «%s» says in figures or words', (name) => {
    expect(brief(read(sheetOf(numbers, { name })).posts)).toEqual(december)
  })

  it.each(['Период: 01.12.2026 – 31.12.2026', 'План с 1.12 по 31.12'])('is that of both ends of the period in the title «%s»', (title) => {
    expect(brief(read(sheetOf(`${title} |\n${numbers}`)).posts)).toEqual(december)
  })

  it('is not that of one day in the title, which may be the day of the file', () => {
    const { mapping } = read(sheetOf('Обновлено 20.10.2026 |\nЧисло | Пост\n1 | Первый\n3 | Второй'))
    expect(mapping.month).toBe(11)
  })

  it('is what a column of months says beside them', () => {
    const { posts, rejected } = read(
      sheetOf(`
        Месяц | День | Тема | Площадка
        декабрь | 1 | A | ВК
         | 15 | B | ВК
        январь | 10 | C | ТГ
        2 | 3 | D | ТГ
      `),
    )
    expect(brief(posts)).toEqual(['2026-12-01 - [ВК] A', '2026-12-15 - [ВК] B', '2027-01-10 - [ТГ] C', '2027-02-03 - [ТГ] D'])
    expect(rejected).toEqual([])
  })
})

describe('a cell of days', () => {
  it('that could hold a day or a time is a day with its time, and a period that goes back is refused', () => {
    const { posts, rejected } = read(sheetOf('Дата | Пост\n05.11, 18.10 | A\n07.12, 18.30 | B\n14.12 - 07.12 | C\n07.12 в 12.10 | D'))
    expect(reasons({ rejected })).toEqual(['2:0 badDay', '4:0 badDay'])
    expect(brief(posts)).toEqual(['2026-12-07 18:30 [] B', '2026-12-07 12:10 [] D'])
  })

  it('with a slash between two times makes both posts, and one in brackets too', () => {
    const { posts } = read(sheetOf('Дата | Пост\n09.12 10:00/18:00 | A\n10.12 (10:00 и 18:00) | B\n11.12 10:00-18:00 | C'))
    expect(brief(posts)).toEqual([
      '2026-12-09 10:00 [] A',
      '2026-12-09 18:00 [] A',
      '2026-12-10 10:00 [] B',
      '2026-12-10 18:00 [] B',
      '2026-12-11 10:00 [] C',
    ])
  })
})

describe('rows of one story', () => {
  it('are one post also where its text begins with its theme', () => {
    const { posts } = read(
      sheetOf(`
        Дата | Тема | Соцсеть | Текст
        16.12.2026 | Подарки | VK | Подарки тут
        16.12.2026 | Подарки | Telegram | Подарки там
        17.12.2026 | Ёлка | VK | Ставим
        17.12.2026 | Гирлянда | Telegram | Вешаем
      `),
      { layout: 'networkRows' },
    )
    expect(brief(posts)).toEqual([
      '2026-12-16 - [VK; Telegram=Подарки там] Подарки тут',
      '2026-12-17 - [VK] Ёлка//Ставим',
      '2026-12-17 - [Telegram] Гирлянда//Вешаем',
    ])
  })
})

describe('a year is said to be guessed', () => {
  const grid = (days: string) => read(sheetOf(`План на декабрь 2026\nПн | Вт | Ср\n${days}\nПольза | Мем | Опрос`))

  it('only where some day names none', () => {
    expect(grid('2026-12-07 | 2026-12-08 | 2026-12-09').yearGuessed).toBe(false)
    expect(grid('7.12 | 8.12 | 9.12').yearGuessed).toBe(true)
    expect(grid('7 | 8 | 9').yearGuessed).toBe(true)
    expect(read(sheetOf('План на декабрь 2026 |\nДата | Пост\n07.12.2026 | Раз')).yearGuessed).toBe(false)
  })

  it('and rows of weekdays between the weeks hold nothing that is passed over', () => {
    expect(read(sheetOf('Пн | Вт | Ср\n7.12 | 8.12 | 9.12\nА | |\nПн | Вт | Ср\n14.12 | 15.12 | 16.12\n | Б |')).blank).toBe(0)
  })
})

describe('a column of days', () => {
  it.each([
    ['where nothing tells a day', 'Площадка | Пост\nВК | Раз\nТГ | Два', true],
    ['not where weekdays stand under a week', 'Неделя 30.11–06.12 | ВК | ТГ\nПонедельник | Раз |\nСреда | | Два', false],
    ['not where lines tell the days', 'Площадка | Пост\n30 ноября |\nВК | Раз', false],
  ])('is asked for %s', (_, lines, expected) => {
    const { mapping, ...reading } = read(sheetOf(lines))
    expect(asksDayColumn(mapping, reading)).toBe(expected)
  })
})
