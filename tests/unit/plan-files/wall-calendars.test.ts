import { describe, expect, it } from 'vitest'
import { sheetOfBars } from '#shared/plan-files/bar-table.ts'
import { planRolesOf } from '#shared/plan-files/plan-headings.ts'
import { brief, fullBrief, read, reasons, sheetOf } from './a-sheet.ts'

describe('a wall calendar', () => {
  it('begins in the month before and ends in the next', () => {
    const { posts, rejected } = read(
      sheetOf(
        `
        Понедельник | Вторник | Среда | Четверг | Пятница | Суббота | Воскресенье
        30\\nКанун | 1\\nАкция (вк) | 2 | 3 | 4\\n18:00 Reels\\n20:00 Сторис | 5 | 6
        28 | 29 | 30\\nИтоги | 31 | 1\\nС Новым годом | 2 | 3
        `,
        { name: 'Декабрь' },
      ),
    )
    expect(brief(posts)).toEqual([
      '2026-11-30 - [] Канун',
      '2026-12-01 - [вк] Акция',
      '2026-12-04 18:00 [Reels] Reels',
      '2026-12-04 20:00 [] Сторис',
      '2026-12-30 - [] Итоги',
      '2027-01-01 - [] С Новым годом',
    ])
    expect(rejected).toEqual([])
  })

  it('goes on with the month that a line between its weeks names', () => {
    const { posts } = read(
      sheetOf(`
        ДЕКАБРЬ 2026 | | | | | |
        Пн | Вт | Ср | Чт | Пт | Сб | Вс
        30 | 1 | 2 | 3 | 4 | 5 | 6
        Канун | ВК: акция | | | | |
        ЯНВАРЬ 2027 | | | | | |
        Пн | Вт | Ср | Чт | Пт | Сб | Вс
        28 | 29 | 30 | 31 | 1 | 2 | 3
         | | | | | Сказка |
        4 | 5 | 6 | 7 | 8 | 9 | 10
         | Работаем | | | | |
      `),
    )
    expect(brief(posts)).toEqual(['2026-11-30 - [] Канун', '2026-12-01 - [ВК] акция', '2027-01-02 - [] Сказка', '2027-01-05 - [] Работаем'])
  })

  it('may have only the days of the week with posts', () => {
    const { posts } = read(sheetOf('Неделя | Пн | Ср | Пт\n30.11–06.12 | Польза | Кейс | Мем\n7–13 декабря | Польза 2 | | Мем 2'))
    expect(brief(posts)).toEqual([
      '2026-11-30 - [] Польза',
      '2026-12-02 - [] Кейс',
      '2026-12-04 - [] Мем',
      '2026-12-07 - [] Польза 2',
      '2026-12-11 - [] Мем 2',
    ])
  })
})

describe('posts side by side', () => {
  it('are numbered, with nothing else said of them', () => {
    const { posts } = read(sheetOf('День месяца | Пост 1 | Пост 2\n1 | Утренний | Дневной\n2 | Кейс |', { name: 'Декабрь 2026' }))
    expect(fullBrief(posts)).toEqual([
      '2026-12-01 - [] Утренний (Пост 1)',
      '2026-12-01 - [] Дневной (Пост 2)',
      '2026-12-02 - [] Кейс (Пост 1)',
    ])
  })

  it('are of a kind each; one mark of advertising is no column of posts', () => {
    const { posts } = read(sheetOf('Дата | Экспертный пост | Вовлекающий пост\n01.12 | 5 мифов | \n02.12 | | Опрос'))
    expect(fullBrief(posts)).toEqual(['2026-12-01 - [] 5 мифов (Экспертный пост)', '2026-12-02 - [] Опрос (Вовлекающий пост)'])
    expect(read(sheetOf('Дата | Текст | Рекламный пост\n01.12 | 5 мифов | да')).mapping.layout).toBe('rows')
  })
})

describe('columns of networks', () => {
  it('a text and an hour of each', () => {
    const { posts } = read(
      sheetOf(`
        Дата | Тема | Telegram текст | Telegram время | VK текст | VK время
        01.12.2026 | Акция | Для телеги | 10:00 | Для группы | 12:00
        02.12.2026 | Опрос | Только тут | 11:00 | |
      `),
    )
    expect(brief(posts)).toEqual([
      '2026-12-01 10:00 [telegram@10:00=Для телеги; vk@12:00=Для группы] Акция',
      '2026-12-02 11:00 [telegram@11:00=Только тут] Опрос',
    ])
  })
})

describe('tables of programs', () => {
  it('write the zone behind the time', () => {
    const { posts } = read(sheetOf('date | text\n2026-12-01T10:00:00Z | A\n2026-12-01T10:00:00+03:00 | B\n2026-12-01 10:00-12:00 | C'))
    expect(posts.map(({ time, zone }) => `${time} ${zone ?? '-'}`)).toEqual(['10:00 UTC', '10:00 Etc/GMT-3', '10:00 -'])
  })

  it('call the kind of a post its content type, which is no text', () => {
    expect(planRolesOf(['Name', 'Publish date', 'Content type'])).toEqual(['theme', 'day', 'rubric'])
    expect(planRolesOf(['Date', 'Content'])).toEqual(['day', 'text'])
  })

  it('draw them with bars', () => {
    const sheet = sheetOfBars('| Дата | Тема | Сеть |\n|:---|---|---:|\n| 01.12.2026 | Кофе \\| чай<br>спорим | ТГ |\n')
    expect(sheet?.cells).toEqual([
      ['Дата', 'Тема', 'Сеть'],
      ['01.12.2026', 'Кофе | чай\nспорим', 'ТГ'],
    ])
    expect(sheet && reasons(read(sheet))).toEqual([])
    expect(sheetOfBars('Дата | Тема\n01.12.2026 | Кофе')).toBeNull()
  })
})
