import { describe, expect, it } from 'vitest'
import { brief, fullBrief, read, reasons, sheetOf } from './a-sheet.ts'

describe('a dash', () => {
  it('is nothing, in whatever column it stands', () => {
    const { posts, rejected } = read(
      sheetOf(`
        Дата | Время | Площадка | Рубрика | Текст | Хештеги | Ссылка | Визуал | Статус
        07.12.2026 | - | - | — | А | - | – | - | -
        08.12.2026 | — | ВК | Польза | Б | нет | нет | n/a |
        09.12.2026 | | ВК | | - | | | |
      `),
    )
    expect(fullBrief(posts)).toEqual(['2026-12-07 - [] А', '2026-12-08 - [ВК] Б (Польза)'])
    expect(posts.map(({ visual }) => visual)).toEqual(['', ''])
    expect(rejected).toEqual([])
  })
})

describe('a column of weeks', () => {
  it('beside one of weekdays tells the day with it', () => {
    const { posts } = read(
      sheetOf(`
        Week of | Day | Channel | Copy
        Dec 7 | Monday | IG | One
        Dec 7 | Wednesday | FB | Two
         | Friday | IG | Three
        Dec 14 | Tue | IG | Four
      `),
    )
    expect(brief(posts)).toEqual(['2026-12-07 - [IG] One', '2026-12-09 - [FB] Two', '2026-12-11 - [IG] Three', '2026-12-15 - [IG] Four'])
    const weeks = read(sheetOf('Неделя | День | Пост\n7–13 декабря | Среда | А\n14–20 декабря | Пятница | Б'))
    expect(brief(weeks.posts)).toEqual(['2026-12-09 - [] А', '2026-12-18 - [] Б'])
  })

  it('is no reason to move a day that its weekday contradicts', () => {
    expect(brief(read(sheetOf('Дата | День | Пост\n07.12.2026 | вт | А')).posts)).toEqual(['2026-12-07 - [] А'])
  })
})

describe('days that two orders would read', () => {
  it('are told by the weekdays beside them, or in their cells', () => {
    const days = (cells: string) => brief(read(sheetOf(`Date | Day | Post\n${cells}`)).posts)
    expect(days('07/12/2026 | Mon | A\n08/12/2026 | Tue | B')).toEqual(['2026-12-07 - [] A', '2026-12-08 - [] B'])
    expect(days('12/07/2026 | Mon | A\n12/08/2026 | Tue | B')).toEqual(['2026-12-07 - [] A', '2026-12-08 - [] B'])
    expect(days('Mon 07/12/2026 | | A')).toEqual(['2026-12-07 - [] A'])
  })

  it('still ask where the weekdays fit neither or both', () => {
    expect(reasons(read(sheetOf('Date | Day | Post\n07/12/2026 | Fri | A')))).toEqual(['2:0 twoWays'])
    expect(reasons(read(sheetOf('Date | Day | Post\n07/12/2026 | Mon | A\n12/07/2026 | Mon | B')))).toEqual(['2:0 twoWays', '3:0 twoWays'])
  })
})

describe('headings further down', () => {
  it('in another order are those of the rows below them', () => {
    const { posts, rejected } = read(
      sheetOf(`
        Дата | Соцсеть | Пост
        07.12 | ВК | А
        Дата | Пост | Соцсеть
        08.12 | Б | ТГ
      `),
    )
    expect(brief(posts)).toEqual(['2026-12-07 - [ВК] А', '2026-12-08 - [ТГ] Б'])
    expect(rejected).toEqual([])
  })

  it('stand under a line with the day, also the first ones', () => {
    const { posts, rejected } = read(
      sheetOf(`
        1 декабря, вторник | | |
        Время | Соцсеть | Тема | Статус
        10:00 | ВК | Раз | Готово
        12:00 | ТГ | Два | Готово
        2 декабря, среда | | |
        Время | Соцсеть | Тема | Статус
        10:00 | ВК | Три | Черновик
      `),
    )
    expect(fullBrief(posts)).toEqual([
      '2026-12-01 10:00 [ВК] Раз (approved)',
      '2026-12-01 12:00 [ТГ] Два (approved)',
      '2026-12-02 10:00 [ВК] Три (draft)',
    ])
    expect(rejected).toEqual([])
  })
})

it('«Кто отвечает» heads people', () => {
  expect(read(sheetOf('Когда | Пост | Кто отвечает\n07.12 | А | Аня')).posts[0]?.person).toBe('Аня')
})
