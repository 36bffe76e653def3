import { describe, expect, it } from 'vitest'
import { brief, read, reasons, sheetOf } from './a-sheet.ts'

describe('a row per post', () => {
  it('of a Russian agency, with a title above, notes beside and totals below', () => {
    const { mapping, posts, rejected, ...rest } = read(
      sheetOf(`
        Контент-план кофейни «Зерно» на ноябрь 2026
        |
        № | Дата | День недели | Время | Соцсеть | Рубрика | Тема | Текст поста | Визуал | Хэштеги | Статус | Ответственный
        1 | 05.11.26 | Чт | 10:00 | ВК, ТГ | Польза | Как хранить зёрна | Храните в темноте. | Фото банки | #кофе | Согласовано | Анна
        2 | 6 ноября | Пт | 18.30 | инста | Продажи | Скидка | Скидка −20 % | | | Черновик |
        3 | 45 ноября | Сб | | ВК | Польза | Промах | Не выйдет | | | |
        4 | 29.02.2027 | Пн | | ВК | Польза | Промах | Не выйдет | | | |
        5 | 07.11.2026 | Сб | завтра | ВК | Польза | Промах | Не выйдет | | | |
        | 08.11.2026 | Вс | | | | | | | | |
        Итого | | | | | | 5 | | | | |
      `),
    )
    expect(mapping).toMatchObject({ layout: 'rows', headRow: 2, year: 2026, month: 11 })
    expect(brief(posts)).toEqual([
      '2026-11-05 10:00 [ВК; ТГ] Как хранить зёрна//Храните в темноте.//#кофе',
      '2026-11-06 18:30 [инста] Скидка −20 %',
    ])
    expect(posts[0]).toMatchObject({ rubric: 'Польза', visual: 'Фото банки', stage: 'approved', person: 'Анна', rows: [4] })
    expect(reasons({ rejected })).toEqual(['6:1 noSuchDay', '7:1 noSuchDay', '8:3 badTime', '10:0 totals'])
    expect(rest.blank).toBe(1)
  })

  it('of an English agency, month first', () => {
    const { mapping, posts } = read(
      sheetOf(`
        Publish Date | Time | Platform | Content Pillar | Caption | Link | Status | Owner
        11/05/2026 | 6pm | Facebook & Instagram | Education | Five tips | https://x.test/a | Scheduled | Kim
        11/25/2026 | 9:30 am | LinkedIn | News | We moved | | Draft | Lee
      `),
    )
    expect(mapping).toMatchObject({ layout: 'rows', dayOrder: 'monthFirst' })
    expect(brief(posts)).toEqual([
      '2026-11-05 18:00 [Facebook; Instagram] Five tips//https://x.test/a',
      '2026-11-25 09:30 [LinkedIn] We moved',
    ])
  })

  it('asks where a slash may mean either', () => {
    const sheet = sheetOf(`
      Date | Copy
      05/11/2026 | One
      06/12/2026 | Two
    `)
    expect(reasons(read(sheet))).toEqual(['2:0 twoWays', '3:0 twoWays'])
    expect(brief(read(sheet, { dayOrder: 'dayFirst' }).posts)).toEqual(['2026-11-05 - [] One', '2026-12-06 - [] Two'])
  })

  it('without headings, told by what the columns hold', () => {
    const { posts } = read(
      sheetOf(`
        01.12 | 10:00 | вк | Первый пост месяца
        02.12 | 11:00 | тг | Второй пост месяца
        03.12 | 12:00 | вк тг | Третий пост месяца
      `),
    )
    expect(brief(posts)).toEqual([
      '2026-12-01 10:00 [вк] Первый пост месяца',
      '2026-12-02 11:00 [тг] Второй пост месяца',
      '2026-12-03 12:00 [вк; тг] Третий пост месяца',
    ])
  })
})

describe('the day written once', () => {
  it('blank means as above, also where cells are joined', () => {
    const lines = `
      Дата | Время | Площадка | Пост
      1 декабря, вторник | 10:00 | ВК | Утро
      | 18:00 | ТГ | Вечер
      32 декабря | 10:00 | ВК | Нет такого дня
      | 11:00 | ВК | И этот с ним
      2 декабря, среда | 10:00 | ВК | Среда
      | 12:00 | ВК | Обед
    `
    const expected = [
      '2026-12-01 10:00 [ВК] Утро',
      '2026-12-01 18:00 [ТГ] Вечер',
      '2026-12-02 10:00 [ВК] Среда',
      '2026-12-02 12:00 [ВК] Обед',
    ]
    const blank = read(sheetOf(lines))
    expect(blank.mapping.layout).toBe('dayOnce')
    expect(brief(blank.posts)).toEqual(expected)
    expect(reasons(blank)).toEqual(['4:0 noSuchDay', '5:0 noSuchDay'])
    const joined = read(sheetOf(lines, { merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] }))
    expect(brief(joined.posts)).toEqual(expected)
  })

  it('on a line of its own above the posts, sections between', () => {
    const { posts, mapping } = read(
      sheetOf(`
        Тема | Соцсети | Текст
        Неделя 1 | |
        Понедельник, 7 декабря | |
        Новинка | ВК | Новый вкус
        Опрос | ТГ | Какой лучше?
        8 декабря | |
        Отзыв | ВК; ТГ | Спасибо Анне
      `),
      { layout: 'dayOnce' },
    )
    expect(mapping.roles).toEqual(['theme', 'network', 'text'])
    expect(brief(posts)).toEqual([
      '2026-12-07 - [ВК] Новинка//Новый вкус',
      '2026-12-07 - [ТГ] Опрос//Какой лучше?',
      '2026-12-08 - [ВК; ТГ] Отзыв//Спасибо Анне',
    ])
  })
})

describe('weeks × days', () => {
  it('with days in head cells, a time, a network and a text in each', () => {
    const { mapping, posts, rejected } = read(
      sheetOf(`
        ПН | ВТ | СР | ЧТ | ПТ | СБ | ВС
        30.11 | 01.12 | 02.12 | 03.12 | 04.12 | 05.12 | 06.12
        10:00 ВК: Итоги ноября | | 18:30 ТГ, ВК — Анонс | | [Польза] Рецепт (инста) | |
        | 12:00 Опрос | | | | |
        07.12 | 08.12 | 09.12 | 10.12 | 11.12 | 12.12 | 13.12
        Пост без времени | | | | 09:00 Раз\\n19:00 Два | |
      `),
    )
    expect(mapping.layout).toBe('grid')
    expect(rejected).toEqual([])
    expect(brief(posts)).toEqual([
      '2026-11-30 10:00 [ВК] Итоги ноября',
      '2026-12-01 12:00 [] Опрос',
      '2026-12-02 18:30 [ТГ; ВК] Анонс',
      '2026-12-04 - [инста] Рецепт',
      '2026-12-07 - [] Пост без времени',
      '2026-12-11 09:00 [] Раз',
      '2026-12-11 19:00 [] Два',
    ])
    expect(posts.find(({ text }) => text === 'Рецепт')?.rubric).toBe('Польза')
  })

  it('with bare numbers under a title that names the month, posts in the same cell', () => {
    const { posts, mapping } = read(
      sheetOf(`
        Декабрь 2026
        Пн | Вт | Ср | Чт | Пт | Сб | Вс
        | 1 | 2\\nАнонс недели | 3 | 4 | 5 | 6
        7\\n10:00 Завтрак | 8 | 9 | 10 | 11 | 12 | 13
      `),
    )
    expect(mapping).toMatchObject({ layout: 'grid', month: 12, year: 2026 })
    expect(brief(posts)).toEqual(['2026-12-02 - [] Анонс недели', '2026-12-07 10:00 [] Завтрак'])
  })

  it('with a first column that says what its row holds', () => {
    const { posts } = read(
      sheetOf(`
        | Mon | Tue | Wed | Thu | Fri
        Date | 7 Dec | 8 Dec | 9 Dec | 10 Dec | 11 Dec
        Time | 10:00 | | 18:00 | |
        Network | Instagram | | FB, IG | |
        Topic | Latte art | | Giveaway | |
        Copy | How we pour | | Tag a friend | |
      `),
    )
    expect(brief(posts)).toEqual([
      '2026-12-07 10:00 [Instagram] Latte art//How we pour',
      '2026-12-09 18:00 [FB; IG] Giveaway//Tag a friend',
    ])
  })
})

describe('one column per network', () => {
  it('marks, times and texts of their own', () => {
    const { mapping, posts } = read(
      sheetOf(`
        Дата | Тема | Текст | ВК | Телеграм | Инстаграм*
        01.12.2026 | Анонс | Скоро открытие | + | 18:30 | -
        02.12.2026 | Отзыв | | Большой отзыв | Короткий отзыв |
        03.12.2026 | Пусто | | | |
      `),
    )
    expect(mapping.layout).toBe('networkColumns')
    expect(brief(posts)).toEqual([
      '2026-12-01 - [ВК; Телеграм@18:30] Анонс//Скоро открытие',
      '2026-12-02 - [ВК=Большой отзыв; Телеграм=Короткий отзыв] Отзыв',
      '2026-12-03 - [] Пусто',
    ])
  })
})

describe('one row per network', () => {
  it('joins the rows of one theme, with the texts that differ', () => {
    const { mapping, posts } = read(
      sheetOf(`
        Дата | Тема | Соцсеть | Время | Текст
        01.12.2026 | Анонс | ВК | 10:00 | Большой анонс
        | | ТГ | 12:00 | Короткий анонс
        02.12.2026 | Опрос | ВК | 10:00 | Что выбрать?
        | Опрос | ТГ | 10:00 | Что выбрать?
        03.12.2026 | Отзыв | ВК | 10:00 | Спасибо!
      `),
    )
    expect(mapping.layout).toBe('networkRows')
    expect(brief(posts)).toEqual([
      '2026-12-01 10:00 [ВК; ТГ@12:00=Анонс\n\nКороткий анонс] Анонс//Большой анонс',
      '2026-12-02 10:00 [ВК; ТГ] Опрос//Что выбрать?',
      '2026-12-03 10:00 [ВК] Отзыв//Спасибо!',
    ])
    expect(posts[0]?.rows).toEqual([2, 3])
  })
})

describe('what is no plan', () => {
  it('reads to nothing and breaks nothing', () => {
    expect(read(sheetOf('слово'))).toMatchObject({ posts: [] })
    expect(read({ name: '', cells: [], merges: [] })).toMatchObject({ posts: [], rejected: [] })
  })
})
