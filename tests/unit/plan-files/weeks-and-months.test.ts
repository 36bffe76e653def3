import { describe, expect, it } from 'vitest'
import { brief, fullBrief, read, reasons, sheetOf } from './a-sheet.ts'

describe('a title of a week over weekdays without dates', () => {
  it('tells the days of a grid, each week by its own line', () => {
    const { posts, rejected } = read(
      sheetOf(`
        Неделя 1: 7–13 декабря
        Пн | Вт | Ср | Чт | Пт | Сб | Вс
        Польза | | ВК: Опрос | | Мем | |
        Неделя 2: 14–20 декабря
        Пн | Вт | Ср | Чт | Пт | Сб | Вс
         | Кейс | | | | Итоги |
      `),
    )
    expect(brief(posts)).toEqual([
      '2026-12-07 - [] Польза',
      '2026-12-09 - [ВК] Опрос',
      '2026-12-11 - [] Мем',
      '2026-12-15 - [] Кейс',
      '2026-12-19 - [] Итоги',
    ])
    expect(rejected).toEqual([])
  })

  it('also with words before it; a month is no week', () => {
    const days = 'Понедельник | Вторник | Среда\nПольза | | Опрос'
    expect(brief(read(sheetOf(`Контент-план 7–13 декабря\n${days}`)).posts)).toEqual(['2026-12-07 - [] Польза', '2026-12-09 - [] Опрос'])
    expect(read(sheetOf(`Контент-план 1–31 декабря\n${days}`)).posts).toEqual([])
  })

  it('tells the days of a table with a column of weekdays, also over its headings', () => {
    const { posts, rejected } = read(
      sheetOf(`
        Неделя 1 (7–13 декабря) | |
        День | Площадка | Пост
        Понедельник | ВК | Первый
         | ТГ | Тоже в понедельник
        Среда | ТГ | Второй
        Неделя 2 (14–16 декабря) | |
        Понедельник | ВК | Третий
        Пятница | ВК | После конца
      `),
    )
    expect(brief(posts)).toEqual([
      '2026-12-07 - [ВК] Первый',
      '2026-12-07 - [ТГ] Тоже в понедельник',
      '2026-12-09 - [ТГ] Второй',
      '2026-12-14 - [ВК] Третий',
    ])
    expect(reasons({ rejected })).toEqual(['8:0 noSuchDay'])
  })
})

describe('weeks side by side over rows of weekdays', () => {
  it('tell the days with them; a day after the end of a week is refused', () => {
    const { mapping, posts, rejected } = read(
      sheetOf(`
        Контент-план на декабрь | | |
        День | 7–13 декабря | 14–20 декабря | 28–31 декабря
        Понедельник | Польза | Кейс |
        Среда | 10:00 ВК: Опрос | | Итоги
         | Ещё в среду | |
        Пятница | | Мем | Не тот
      `),
    )
    expect(mapping.layout).toBe('grid')
    expect(brief(posts)).toEqual([
      '2026-12-07 - [] Польза',
      '2026-12-09 10:00 [ВК] Опрос',
      '2026-12-09 - [] Ещё в среду',
      '2026-12-14 - [] Кейс',
      '2026-12-18 - [] Мем',
      '2026-12-30 - [] Итоги',
    ])
    expect(reasons({ rejected })).toEqual(['6:3 noSuchDay'])
  })
})

describe('months side by side', () => {
  const beside = (titles: string) => `
    ${titles}
    Пн | Вт | Ср | Чт | Пт | Сб | Вс | | Пн | Вт | Ср | Чт | Пт | Сб | Вс
     | 1 | 2 | 3 | 4 | 5 | 6 | | | | | | 1 | 2 | 3
     | А | | | | | | | | | | | Б | |
    7 | 8 | 9 | 10 | 11 | 12 | 13 | | 4 | 5 | 6 | 7 | 8 | 9 | 10
    В | | | | | | | | | | | Г | | |
  `
  it.each(['Декабрь | | | | | | | | Январь', 'Декабрь 2026 | | | | | | | | Январь 2027'])(
    '«%s» are read each by its own name',
    (titles) => {
      const { posts, rejected } = read(sheetOf(beside(titles)))
      expect(brief(posts)).toEqual(['2026-12-01 - [] А', '2026-12-07 - [] В', '2027-01-01 - [] Б', '2027-01-07 - [] Г'])
      expect(rejected).toEqual([])
    },
  )
})

describe('a date and its post on one line of a cell', () => {
  it('are told apart where the numbers go with the days of the week, also in a last week of one day', () => {
    const { posts, rejected } = read(
      sheetOf(`
        Ноябрь 2026
        Пн | Вт | Ср | Чт | Пт | Сб | Вс
         | | | | | | 1
        2 Старт продаж | 3 | 4 | 5 5 советов о кофе | 6 | 7 | 8
        9 | 10. Опрос | 11 – Мем | 12 | 13 | 14 | 15
        16 | 17 | 18 | 19 | 20 | 21 | 22
        23 | 24 | 25 | 26 | 27 | 28 | 29
        30 Итоги
      `),
    )
    expect(brief(posts)).toEqual([
      '2026-11-02 - [] Старт продаж',
      '2026-11-05 - [] 5 советов о кофе',
      '2026-11-10 - [] Опрос',
      '2026-11-11 - [] Мем',
      '2026-11-30 - [] Итоги',
    ])
    expect(rejected).toEqual([])
  })

  it('are told apart on two lines too in a last week of one day', () => {
    const { posts } = read(sheetOf('Ноябрь 2026\nПн | Вт | Ср | Чт\n23\\nОпрос | 24 | 25 | 26\n30\\nИтоги'))
    expect(brief(posts)).toEqual(['2026-11-23 - [] Опрос', '2026-11-30 - [] Итоги'])
  })

  it('a text that begins with a number stays whole under a row of dates', () => {
    const { posts } = read(
      sheetOf(`
        Декабрь 2026
        Пн | Вт | Ср | Чт | Пт | Сб | Вс
        7 | 8 | 9 | 10 | 11 | 12 | 13
        5 мифов о сне | | 3 факта | | 10 идей | |
      `),
    )
    expect(brief(posts)).toEqual(['2026-12-07 - [] 5 мифов о сне', '2026-12-09 - [] 3 факта', '2026-12-11 - [] 10 идей'])
  })
})

describe('days of two columns each', () => {
  it('have a time beside the post, and maybe headings under the days', () => {
    const { posts, rejected } = read(
      sheetOf(`
        Декабрь 2026
        Пн | | Вт | | Ср | | Чт |
        7 | | 8 | | 9 | | 10 |
        Время | Пост | Время | Пост | Время | Пост | Время | Пост
        10:00 | Пост о чае | | | 18:00 | Опрос | | Без времени
        19:00 | Сторис
      `),
    )
    expect(brief(posts)).toEqual([
      '2026-12-07 10:00 [] Пост о чае',
      '2026-12-07 19:00 [] Сторис',
      '2026-12-09 18:00 [] Опрос',
      '2026-12-10 - [] Без времени',
    ])
    expect(rejected).toEqual([])
  })
})

describe('columns of posts', () => {
  it('called after what they are and when they go out', () => {
    const { posts, rejected } = read(
      sheetOf(`
        Дата | День недели | Пост 10:00 | Пост (18:00) | Stories
        07.12 | пн | Утренний | Вечерний | Опрос
        08.12 | вт | | Вечерний 2 |
      `),
    )
    expect(fullBrief(posts)).toEqual([
      '2026-12-07 10:00 [] Утренний (Пост)',
      '2026-12-07 18:00 [] Вечерний (Пост)',
      '2026-12-07 - [] Опрос (Stories)',
      '2026-12-08 18:00 [] Вечерний 2 (Пост)',
    ])
    expect(rejected).toEqual([])
  })
})

it('a column of weekdays is never the text of a table without headings', () => {
  const { posts } = read(sheetOf('07.12.2026 | понедельник | Мем\n08.12.2026 | вторник | Кейс'))
  expect(brief(posts)).toEqual(['2026-12-07 - [] Мем', '2026-12-08 - [] Кейс'])
})
