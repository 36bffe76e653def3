import { describe, expect, it } from 'vitest'
import { planSheets } from '#shared/plan-files/likeliest-sheet.ts'
import { guessPlan } from '#shared/plan-files/plan-mapping.ts'
import { readPlan } from '#shared/plan-files/read-plan.ts'
import { rejectedTable } from '#shared/plan-files/rejected-table.ts'
import type { Sheet } from '#shared/plan-files/sheet.ts'
import { fullBrief, read as readSheet, sheetOf, today } from './a-sheet.ts'

function read(sheet: Sheet) {
  const { mapping, posts, rejected } = readSheet(sheet)
  return { mapping, posts: fullBrief(posts), rejected: rejected.map(({ row, reason }) => `${row} ${reason}`) }
}

describe('headings', () => {
  it('in two rows, the upper one naming parts', () => {
    const { mapping, posts } = read(
      sheetOf(
        `
        Дата | Время | Контент | | Площадки | | Статус
        | | Тема | Текст | ВК | TG |
        05.11.2026 | 10:00 | Помол | Мелкий или крупный? | ✓ | да | готово
        06.11.2026 | 18:00 | Акция | Минус 20 % | ИСТИНА | ЛОЖЬ | идея
      `,
        { merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] },
      ),
    )
    expect(mapping).toMatchObject({ layout: 'networkColumns', headRow: 1 })
    expect(posts).toEqual([
      '2026-11-05 10:00 [ВК; TG] Помол//Мелкий или крупный? (approved)',
      '2026-11-06 18:00 [ВК] Акция//Минус 20 % (idea)',
    ])
  })

  it('again over each week, sections and months between, Sundays of another month after it', () => {
    const { posts, rejected } = read(
      sheetOf(`
        Число | Время | Соцсети | Текст
        Ноябрь 2026 | | |
        30 | 10:00 | вк | Последний ноябрьский
        Число | Время | Соцсети | Текст
        Неделя 1 (1–6 декабря) | | |
        Декабрь | | |
        1 | 12 | вк | Первый декабрьский
        31 | до 12:00 | тг | Ёлка
        Январь | | |
        4 | в течение дня | тг | После праздников
      `),
    )
    expect(posts).toEqual([
      '2026-11-30 10:00 [вк] Последний ноябрьский',
      '2026-12-01 12:00 [вк] Первый декабрьский',
      '2026-12-31 12:00 [тг] Ёлка',
      '2027-01-04 - [тг] После праздников',
    ])
    expect(rejected).toEqual([])
  })

  it('none, with days and networks that look like headings', () => {
    const { posts } = read(
      sheetOf(`
        чт, 05.11 | 10:00 | вк | Первый пост без шапки
        05.11 (чт) 18:00 | | инста | Третий пост
        06.11 | 18 ч | одноклассники | Пост с длинным текстом
      `),
    )
    expect(posts).toEqual([
      '2026-11-05 10:00 [вк] Первый пост без шапки',
      '2026-11-05 18:00 [инста] Третий пост',
      '2026-11-06 18:00 [одноклассники] Пост с длинным текстом',
    ])
  })

  it('of a strategist: the narrower column wins, what is told nowhere else is kept', () => {
    const { mapping, posts, rejected } = read(
      sheetOf(`
        Дата выхода | Социальная сеть | Формат | Тип контента | Рубрика | Идея поста | О чём пишем | Ссылка на макет | Ссылка на пост | Дата согласования | Согласовано
        05.11.2026 | ВК | Карусель | Экспертный | Зерно | Арабика и робуста | Вкус, цена | https://x.test/m | https://vk.com/1 | 01.11.2026 | TRUE
        06.11.2026 | ТГ | Пост | Личный | Люди | Утро | | | | | нет
        07.11.2026 | ТГ | Пост | Личный | Люди | Отменённое | | | | | Отменён
      `),
    )
    expect(mapping.roles).toEqual(['day', 'network', 'format', null, 'rubric', 'theme', 'text', 'visual', null, null, 'status'])
    expect(posts).toEqual([
      '2026-11-05 - [ВК] Арабика и робуста//Вкус, цена (Зерно approved Карусель)',
      '2026-11-06 - [ТГ] Утро (Люди Пост)',
    ])
    expect(rejected).toEqual(['4 cancelled'])
  })

  it('bare numbers under «Число» are of this month when nothing names one', () => {
    const { mapping, posts } = read(
      sheetOf(`
        № | Число | Пост
        1 | 27 | Пятница
        2 | 30 | Понедельник
      `),
    )
    expect(mapping.month).toBe(11)
    expect(posts).toEqual(['2026-11-27 - [] Пятница', '2026-11-30 - [] Понедельник'])
  })
})

describe('several posts in a row', () => {
  it('by the part of the day', () => {
    const { mapping, posts } = read(
      sheetOf(`
        Дата | День | Утро (9:30) | День (13:00) | Вечер
        5 ноября | чт | Рецепт рафа | | Итоги дня
        6 ноября | пт | | Обед | -
      `),
    )
    expect(mapping.layout).toBe('postColumns')
    expect(posts).toEqual(['2026-11-05 09:30 [] Рецепт рафа', '2026-11-05 19:00 [] Итоги дня', '2026-11-06 13:00 [] Обед'])
  })

  it('by what the post is, on a sheet called after its network', () => {
    const { posts } = read(
      sheetOf(
        `
        Дата | Пост в ленту | Stories | Reels
        05.11 | Карусель о помоле | Опрос | Три ошибки
        06.11 | | Закулисье |
      `,
        { name: 'Инстаграм ноябрь' },
      ),
    )
    expect(posts).toEqual([
      '2026-11-05 - [Инстаграм] Карусель о помоле (Пост в ленту)',
      '2026-11-05 - [Инстаграм] Опрос (Stories)',
      '2026-11-05 - [Reels] Три ошибки (Reels)',
      '2026-11-06 - [Инстаграм] Закулисье (Stories)',
    ])
  })

  const groups = `
    Дата | ВКонтакте | | | Telegram | |
    | Время | Рубрика | Текст | Время | Рубрика | Текст
    05.11.2026 | 10:00 | Польза | Про зерно | 11:00 | Юмор | Мем
    06.11.2026 | | | | скоро | Польза | Совет
  `

  it('by networks with columns of their own', () => {
    const { posts, rejected } = read(sheetOf(groups))
    expect(posts).toEqual(['2026-11-05 10:00 [ВКонтакте] Про зерно (Польза)', '2026-11-05 11:00 [Telegram] Мем (Юмор)'])
    expect(rejected).toEqual(['4 badTime'])
  })

  it('and the rejected ones come back a row each, to be corrected and read again', () => {
    const sheet = sheetOf(groups)
    const mapping = guessPlan(sheet, today)
    const { rejected } = readPlan(sheet, mapping, today)
    const names = { day: 'Дата', time: 'Время', network: 'Площадки', rubric: 'Рубрика', text: 'Текст' } as Readonly<Record<string, string>>
    const words = { why: 'Почему', reason: () => 'время не распознано', column: String, role: (role: string) => names[role] ?? role }
    const table = rejectedTable(sheet, mapping, rejected, { name: 'План', color: '#000000', language: 'ru', words, sections: [] })
    expect(table.columns.map(({ heading }) => heading)).toEqual(['Дата', 'Время', 'Площадки', 'Рубрика', 'Текст', 'Почему'])
    expect(table.rows).toEqual([['06.11.2026', 'скоро', 'Telegram', 'Польза', 'Совет', 'время не распознано']])
  })
})

describe('weeks × days', () => {
  it('with rubrics on lines of their own, a time after a network, and a legend below', () => {
    const { posts } = read(
      sheetOf(`
        НОЯБРЬ 2026 | | | | |
        ПН | ВТ | СР | ЧТ | ПТ | СБ | ВС
        2 | 3 | 4 | 5 | 6 | 7 | 8
        10:00 Польза\\nКак выбрать помол | | 9:00 AM LinkedIn: We hire | Telegram 15:00 подкаст | 18:00 Продажи\\nРаф\\nДо вечера | |
        9 | 10 | 11 | 12 | 13 | 14 | 15
        10:00 Польза\\nЧистим машину | | 📷 IG Story: опрос | | 12:00 Итоги месяца | |
        Рубрики: Польза, Продажи | | | | | |
      `),
    )
    expect(posts).toEqual([
      '2026-11-02 10:00 [] Как выбрать помол (Польза)',
      '2026-11-04 09:00 [LinkedIn] We hire',
      '2026-11-05 15:00 [Telegram] подкаст',
      '2026-11-06 18:00 [] Раф/До вечера (Продажи)',
      '2026-11-09 10:00 [] Чистим машину (Польза)',
      '2026-11-11 - [IG Story] опрос',
      '2026-11-13 12:00 [] Итоги месяца',
    ])
  })

  it('keeps a first line that is no rubric', () => {
    const { posts } = read(
      sheetOf(`
        2.11 | 3.11 | 4.11
        Открылись\\nЖдём вас | Раф недели\\nС тыквой |
      `),
    )
    expect(posts).toEqual(['2026-11-02 - [] Открылись/Ждём вас', '2026-11-03 - [] Раф недели/С тыквой'])
  })
})

describe('the sheet that is meant', () => {
  const notes = sheetOf('Как пользоваться |\n1. Заполните даты | ДД.ММ', { name: 'Инструкция' })
  const rubrics = sheetOf('Рубрика | Доля\nПольза | 40 %', { name: 'Рубрикатор' })
  const plan = sheetOf('Дата | Пост\n05.11.2026 | Раз\n06.11.2026 | Два', { name: 'Ноябрь' })
  const short = sheetOf('Дата | Пост\n05.12.2026 | Три', { name: 'Декабрь' })

  it('is the one the file opens on, unless that is no plan', () => {
    expect(planSheets({ sheets: [notes, rubrics, short, plan], active: 0 }, today).likeliest).toBe(3)
    expect(planSheets({ sheets: [notes, rubrics, short, plan], active: 2 }, today).likeliest).toBe(2)
    expect(planSheets({ sheets: [notes, rubrics], active: 1 }, today).likeliest).toBe(1)
  })
})
