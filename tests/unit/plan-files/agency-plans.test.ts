import { describe, expect, it } from 'vitest'
import type { DayKey } from '#shared/kernel/time.ts'
import { planSheets } from '#shared/plan-files/likeliest-sheet.ts'
import { planRolesOf } from '#shared/plan-files/plan-headings.ts'
import { readPlan } from '#shared/plan-files/read-plan.ts'
import { shownPart } from '#shared/plan-files/sheet.ts'
import { brief, fullBrief, read, reasons, sheetOf, today } from './a-sheet.ts'

describe('headings of agencies', () => {
  it('with pictures before them, and before the networks', () => {
    const { posts } = read(
      sheetOf(`
        📅 Дата | ⏰ Время | ✍️ Текст поста | 🔵 VK | ✈️ Telegram
        30.11.2026 | 10-00 | Как выбрать зерно | ✔ | ✔
        01.12.2026 | с 10 до 12 | Скидка дня | | 📸
      `),
    )
    expect(brief(posts)).toEqual(['2026-11-30 10:00 [VK; Telegram] Как выбрать зерно', '2026-12-01 10:00 [Telegram=📸] Скидка дня'])
  })

  it('take the status of the publication, not of its text or visual', () => {
    expect(planRolesOf(['Дата', 'Статус текста', 'Статус визуала', 'Статус публикации'])).toEqual(['day', null, null, 'status'])
    expect(planRolesOf(['Дата', 'Статус текста'])).toEqual(['day', 'status'])
  })

  it('that say nothing of a text leave it to the column with most words', () => {
    const { mapping, posts } = read(
      sheetOf(`
        Когда | Мероприятие | Куда | Комментарий
        30.11 | Розыгрыш кофемашины | вк | согласовать призы с клиентом до пятницы
        01.12 | Дегустация | тг |
      `),
    )
    expect(mapping.roles).toEqual(['day', 'text', 'network', null])
    expect(brief(posts)).toEqual(['2026-11-30 - [вк] Розыгрыш кофемашины', '2026-12-01 - [тг] Дегустация'])
  })

  it('numbered stories beside the post', () => {
    const { posts } = read(
      sheetOf('Дата | Пост | Сторис 1 | Сторис 2\n01.12.2026 | Карусель | Опрос |\n02.12.2026 | | | Ответы', { name: 'Inst декабрь' }),
    )
    expect(fullBrief(posts)).toEqual([
      '2026-12-01 - [Inst] Карусель (Пост)',
      '2026-12-01 - [Inst] Опрос (Сторис 1)',
      '2026-12-02 - [Inst] Ответы (Сторис 2)',
    ])
  })
})

describe('periods', () => {
  const days = (cell: string) => {
    const [post] = read(sheetOf(`Дата | Текст\n${cell} | Марафон`)).posts
    return post && `${post.day} ${post.lastDay ?? '-'} ${post.time ?? '-'}`
  }

  it.each([
    ['30 ноября – 2 декабря', '2026-11-30 2026-12-02 -'],
    ['3–5 декабря', '2026-12-03 2026-12-05 -'],
    ['с 7 по 9 декабря', '2026-12-07 2026-12-09 -'],
    ['10.12-12.12', '2026-12-10 2026-12-12 -'],
    ['30 декабря – 2 января 2027', '2026-12-30 2027-01-02 -'],
    ['Dec 1–3', '2026-12-01 2026-12-03 -'],
    ['December 1, 2026 → December 3, 2026', '2026-12-01 2026-12-03 -'],
    // What looks like one and is a day with its time.
    ['5 ноября 18-30', '2026-11-05 - 18:30'],
    ['05.11 - 18.30', '2026-11-05 - 18:30'],
    ['2026-11-05', '2026-11-05 - -'],
  ])('«%s» is %s', (cell, expected) => {
    expect(days(cell)).toBe(expected)
  })

  it('on a line of their own are weeks and no post; the day that follows stands', () => {
    const { posts, rejected } = read(
      sheetOf(`
        Когда | Что | Куда
        30.11 – 06.12 | |
        Пн 30.11 10:00 | Итоги | вк
        | Опрос | инста
        Неделя 07.12–13.12 | |
        Ср. 9.12 (19:00) | Кейс | вк
      `),
    )
    expect(brief(posts)).toEqual(['2026-11-30 10:00 [вк] Итоги', '2026-11-30 - [инста] Опрос', '2026-12-09 19:00 [вк] Кейс'])
    expect(rejected).toEqual([])
  })

  it('name the weeks of a grid whose days are not written out', () => {
    const { mapping, posts } = read(
      sheetOf(`
        Неделя | Пн | Вт | Ср | Чт | Пт | Сб | Вс
        30.11–06.12 | Польза: как хранить | | 12:00 Опрос | | Отзыв | |
        Неделя 2 (07.12–13.12) | | Новинка | | | | ТГ: подкаст |
      `),
    )
    expect(mapping.layout).toBe('grid')
    expect(brief(posts)).toEqual([
      '2026-11-30 - [] Польза: как хранить',
      '2026-12-02 12:00 [] Опрос',
      '2026-12-04 - [] Отзыв',
      '2026-12-08 - [] Новинка',
      '2026-12-12 - [ТГ] подкаст',
    ])
  })
})

describe('lines across the table', () => {
  it('that name a network send what follows there', () => {
    const { posts, rejected } = read(
      sheetOf(`
        Дата и время | Материал | Статус
        ВКОНТАКТЕ | |
        01.12.2026 10:00 | Обзор | согласовано
        Итого ВК | |
        TELEGRAM | |
        01.12.2026 12:00 | Анонс | не согласовано
      `),
    )
    expect(fullBrief(posts)).toEqual(['2026-12-01 10:00 [ВКОНТАКТЕ] Обзор (approved)', '2026-12-01 12:00 [TELEGRAM] Анонс (draft)'])
    expect(reasons({ rejected })).toEqual(['4:0 totals'])
  })
})

describe('what is out already', () => {
  it.each(['Опубликовано', 'вышел', '✅ Опубликован', 'Posted', 'Live'])('by «%s» up to today, and only so', (status) => {
    const { posts } = read(
      sheetOf(`Дата | Текст | Статус\n25.11.2026 | Вчера | ${status}\n26.11.2026 | Сегодня | ${status}\n27.11.2026 | Завтра | ${status}`),
    )
    expect(posts.map(({ text, wentOut, stage }) => [text, wentOut, stage])).toEqual([
      ['Вчера', true, 'approved'],
      ['Сегодня', true, 'approved'],
      ['Завтра', false, 'approved'],
    ])
  })

  it('not by «не опубликовано», «готово» or «в работе»', () => {
    const { posts } = read(
      sheetOf('Дата | Текст | Статус\n01.11.2026 | Раз | не опубликовано\n02.11.2026 | Два | готово\n03.11.2026 | Три | в работе'),
    )
    expect(posts.map(({ wentOut }) => wentOut)).toEqual([false, false, false])
  })
})

describe('an idea without a day', () => {
  it('is not for the day above it', () => {
    const { posts, rejected } = read(
      sheetOf(`
        Name | Channel | Publish date | Status
        Teaser | Instagram | November 30, 2026 10:00 AM | Scheduled
        | TikTok | | Scheduled
        Some day | X | | Idea
      `),
      { layout: 'dayOnce' },
    )
    expect(brief(posts)).toEqual(['2026-11-30 10:00 [Instagram] Teaser'])
    expect(reasons({ rejected })).toEqual(['4:2 noDay'])
  })
})

describe('links behind names', () => {
  it('are no part of a day, a time, a network, a rubric or a person; texts keep theirs', () => {
    const link = 'https://x.test/page'
    const { posts } = read(
      sheetOf(`
        Дата | Время | Соцсеть | Рубрика | Ответственный | Статус | Текст
        30.11.2026 ${link} | 10:00 ${link} | ВК ${link} | Польза ${link} | Анна ${link} | Черновик ${link} | Меню ${link}
      `),
    )
    expect(posts).toMatchObject([
      { day: '2026-11-30', time: '10:00', rubric: 'Польза', person: 'Анна', status: 'Черновик', text: `Меню ${link}` },
    ])
    expect(posts[0]?.networks).toEqual([{ word: 'ВК', column: 2, text: null, time: null }])
  })
})

describe('a zone in a cell of a grid', () => {
  it('is the clock of its time', () => {
    const { posts } = read(
      sheetOf(`
        Пн 30 ноя | Вт 1 дек | Ср 2 дек
        10:00 МСК ВК: Подъём | Телеграм 11:00 UTC обед | 18:30 (мск+2) Вечер
      `),
    )
    expect(posts.map(({ time, zone, text }) => [time, zone, text])).toEqual([
      ['10:00', 'Europe/Moscow', 'Подъём'],
      ['11:00', 'UTC', 'обед'],
      ['18:30', 'Etc/GMT-5', 'Вечер'],
    ])
  })
})

describe('what a file hides', () => {
  const sheet = {
    ...sheetOf(
      'Дата старая | Дата | Текст\n01.11.2026 | 30.11.2026 | Виден\n02.11.2026 | 01.12.2026 | Скрыт\n03.11.2026 | 02.12.2026 | Виден тоже',
    ),
    hidden: { rows: [2], columns: [0] },
  }

  it('is not read, and what is shown keeps its row numbers', () => {
    const { posts } = read(shownPart(sheet))
    expect(posts.map(({ rows, day, text }) => [rows[0], day, text])).toEqual([
      [2, '2026-11-30', 'Виден'],
      [4, '2026-12-02', 'Виден тоже'],
    ])
  })

  it('is read where a person wants it', () => {
    expect(brief(read(sheet).posts)).toHaveLength(3)
    expect(shownPart(sheetOf('а | б'))).toEqual(sheetOf('а | б'))
  })
})

describe('several sheets', () => {
  it('are told apart into plans and what is none', () => {
    const sheets = [
      sheetOf('Как пользоваться |\n1. Заполните даты | ДД.ММ'),
      sheetOf('Дата | Текст\n28 | Раз\n30 | Два', { name: 'Ноябрь 2026' }),
      sheetOf('Дата | Текст\n1 | Три', { name: 'Декабрь 2026' }),
    ]
    expect(planSheets({ sheets, active: 0 }, today)).toMatchObject({ plans: [1, 2], likeliest: 1 })
  })
})

it('a status that says out tells nothing where no day has come yet', () => {
  const sheet = sheetOf('Дата | Текст | Статус\n25.11.2026 | Раз | опубликовано')
  expect(readPlan(sheet, read(sheet).mapping, '2026-11-24' as DayKey).posts[0]?.wentOut).toBe(false)
})
