import { expect, it } from 'vitest'
import type { Sheet } from '#shared/plan-files/sheet.ts'
import { fullBrief, read, reasons, sheetOf } from './a-sheet.ts'

function check(name: string, sheet: Sheet, posts: readonly string[], rejected: readonly string[] = []): void {
  it(name, () => {
    const reading = read(sheet)
    expect(fullBrief(reading.posts).map((one) => one.replaceAll('\n', '/'))).toEqual(posts)
    expect(reasons(reading)).toEqual(rejected)
  })
}

check(
  'days that are listed, weekdays of the month, a period',
  sheetOf(
    `
  Когда | Площадка | Пост
  1, 8 и 15 декабря | ВК | Рецепт недели
  каждую пятницу, 18:00 | ТГ | Пятничный мем
  24 декабря | ВК, ТГ | С Рождеством
  25–27 декабря | ВК | Распродажа
`,
    { name: 'Декабрь' },
  ),
  [
    '2026-12-01 - [ВК] Рецепт недели',
    '2026-12-08 - [ВК] Рецепт недели',
    '2026-12-15 - [ВК] Рецепт недели',
    '2026-12-04 18:00 [ТГ] Пятничный мем',
    '2026-12-11 18:00 [ТГ] Пятничный мем',
    '2026-12-18 18:00 [ТГ] Пятничный мем',
    '2026-12-25 18:00 [ТГ] Пятничный мем',
    '2026-12-24 - [ВК; ТГ] С Рождеством',
    '2026-12-25 - [ВК] Распродажа',
  ],
)

check(
  'one row per network leaves the text blank where it is that of the row above',
  {
    ...sheetOf(`
  Дата | Тема | Соцсеть | Текст
  02.12.2026 | Черная пятница закончилась | ВК | Длинный текст про итоги
   | | Телеграм | Короткий текст
   | | ОК |
  04.12.2026 | День рождения | ВК | Нам 5 лет
   | | Телеграм | Нам 5!
`),
    merges: [
      { top: 1, left: 0, bottom: 3, right: 0 },
      { top: 1, left: 1, bottom: 3, right: 1 },
      { top: 4, left: 0, bottom: 5, right: 0 },
      { top: 4, left: 1, bottom: 5, right: 1 },
    ],
  },
  [
    '2026-12-02 - [ВК; Телеграм=Черная пятница закончилась//Короткий текст; ОК] Черная пятница закончилась//Длинный текст про итоги',
    '2026-12-04 - [ВК; Телеграм=День рождения//Нам 5!] День рождения//Нам 5 лет',
  ],
)

check(
  'statuses of many kinds',
  sheetOf(`
  Дата | Текст | Статус
  20.11.2026 | А | опубликовано
  01.12.2026 | Б | в работе у дизайнера
  02.12.2026 | В | ждём клиента
  03.12.2026 | Г | отменён
  04.12.2026 | Д | в отложке
  05.12.2026 | Е | черновик
  06.12.2026 | Ж | на доработке
  07.12.2026 | З | ок
`),
  [
    '2026-11-20 - [] А (approved)',
    '2026-12-01 - [] Б (inWork)',
    '2026-12-02 - [] В (review)',
    '2026-12-04 - [] Д (approved)',
    '2026-12-05 - [] Е (draft)',
    '2026-12-06 - [] Ж (inWork)',
    '2026-12-07 - [] З (approved)',
  ],
  ['5:2 cancelled'],
)

check(
  'none under a heading is nothing',
  sheetOf(`
  Date | Platform | Copy | Hashtags | Creative
  1 Dec 2026 | IG | Line one\\nLine two | #coffee #winter | flat lay photo
  2 Dec 2026 | IG | Line three | none | n/a
`),
  ['2026-12-01 - [IG] Line one/Line two//#coffee #winter', '2026-12-02 - [IG] Line three'],
)

check(
  'what the client approved',
  sheetOf(`
  Go-live date | Channel | Post copy | Client approved? | Design done?
  7 December | IG | Countdown begins | Yes | Yes
  9 December | IG | Unboxing | No | Yes
`),
  ['2026-12-07 - [IG] Countdown begins (approved)', '2026-12-09 - [IG] Unboxing'],
)

check(
  'a day and its time in one cell, parted in many ways',
  sheetOf(`
  Дата и время | Соцсеть | Текст
  01.12.2026 в 10:00 | ВК | А
  1 декабря, 18:30 | ТГ | Б
  02.12 / 09:15 | ВК | В
  вт 8.12 19-00 | ВК | Г
  2026-12-09T12:00 | ТГ | Д
  10 дек 7 вечера | ТГ | Е
`),
  [
    '2026-12-01 10:00 [ВК] А',
    '2026-12-01 18:30 [ТГ] Б',
    '2026-12-02 09:15 [ВК] В',
    '2026-12-08 19:00 [ВК] Г',
    '2026-12-09 12:00 [ТГ] Д',
    '2026-12-10 19:00 [ТГ] Е',
  ],
)

check(
  'a grid with AM and PM before its rows, and several networks in a cell',
  sheetOf(`
  | Mon | Tue | Wed | Thu | Fri | Sat | Sun
  Date | 7 Dec | 8 Dec | 9 Dec | 10 Dec | 11 Dec | 12 Dec | 13 Dec
  AM | IG: Reel | | LI: Article | | | |
  PM | FB: Poll\\nX: Poll | | | | IG: Live Q&A | |
`),
  [
    '2026-12-07 09:00 [IG] Reel',
    '2026-12-07 14:00 [FB] Poll',
    '2026-12-07 14:00 [X] Poll',
    '2026-12-09 09:00 [LI] Article',
    '2026-12-11 14:00 [IG] Live Q&A',
  ],
)

check(
  'how many stories there are stands in the heading',
  sheetOf(`
  Дата | Этап прогрева | Пост | Сторис (3–5 шт)
  1.12 | Прогрев | Почему мы начали | 1. Кто я 2. Что делаю 3. Опрос
  2.12 | Прогрев | | Ответы
  3.12 | Продажа | Открыли запись | Таймер
`),
  [
    '2026-12-01 - [] Почему мы начали (Пост)',
    '2026-12-01 - [] 1. Кто я 2. Что делаю 3. Опрос (Сторис)',
    '2026-12-02 - [] Ответы (Сторис)',
    '2026-12-03 - [] Открыли запись (Пост)',
    '2026-12-03 - [] Таймер (Сторис)',
  ],
)

check(
  'a column that is called the plan',
  sheetOf(`
  Дата | План
  1 декабря | 10:00 ВК — Доброе утро\\n19:00 ТГ — Итоги дня
  2 декабря | 12:00 ОК — Рецепт
`),
  ['2026-12-01 10:00 [ВК] Доброе утро', '2026-12-01 19:00 [ТГ] Итоги дня', '2026-12-02 12:00 [ОК] Рецепт'],
)

check(
  'months side by side, each with its days',
  sheetOf(`
  Ноябрь | | Декабрь |
  Дата | Пост | Дата | Пост
  30 | Последний ноябрьский | 1 | Первый декабрьский
  | | 2 | Второй декабрьский
`),
  ['2026-11-30 - [] Последний ноябрьский', '2026-12-01 - [] Первый декабрьский', '2026-12-02 - [] Второй декабрьский'],
)

check(
  'a second table in another order, longer than the first',
  sheetOf(`
  Дата | Соцсеть | Текст
  01.12.2026 | ВК | Пост
  СТОРИС | |
  Тема | Дата | Площадка
  Опрос | 02.12.2026 | Инста
  Викторина | 32.12.2026 | Инста
`),
  ['2026-12-01 - [ВК] Пост', '2026-12-02 - [Инста] Опрос'],
  ['6:1 noSuchDay'],
)

check(
  'two networks side by side, each with its days',
  sheetOf(`
  ВКонтакте | | | Telegram | |
  Дата | Время | Тема | Дата | Время | Тема
  01.12.2026 | 10:00 | Вк один | 02.12.2026 | 12:00 | Тг один
  03.12.2026 | 10:00 | Вк два | | |
   | | | 05.12.2026 | 12:00 | Тг два
`),
  [
    '2026-12-01 10:00 [ВКонтакте] Вк один',
    '2026-12-02 12:00 [Telegram] Тг один',
    '2026-12-03 10:00 [ВКонтакте] Вк два',
    '2026-12-05 12:00 [Telegram] Тг два',
  ],
)
check(
  'lines of a cell that begin with networks, and contacts that are no posts',
  sheetOf(`
  Пн 7 декабря | Вт 8 декабря | Ср 9 декабря
  ВК: Опрос\\nТГ: Подкаст | • ВК – Мем\\n• ОК – Рецепт | Подписывайтесь!\\nВК: vk.com/cafe\\nТГ: @cafe
`),
  [
    '2026-12-07 - [ВК] Опрос',
    '2026-12-07 - [ТГ] Подкаст',
    '2026-12-08 - [ВК] Мем',
    '2026-12-08 - [ОК] Рецепт',
    '2026-12-09 - [] Подписывайтесь!/ВК: vk.com/cafe/ТГ: @cafe',
  ],
)
check(
  'posts with a moment under Posting Time',
  sheetOf(`
  Text | Image URL | Tags | Posting Time
  Hello world | https://img.example/1.jpg | launch | 2026-12-01 09:00
  Second one | | | 2026-12-02 17:45
`),
  ['2026-12-01 09:00 [] Hello world (launch)', '2026-12-02 17:45 [] Second one'],
)
check(
  'numbered weeks between weekdays with numbers, and dashes where there is no post',
  sheetOf(`
  1-я неделя декабря | | | |
  Пн 30 | Вт 1 | Ср 2 | Чт 3 | Пт 4
  — | Пост-знакомство | — | Отзыв | —
  2-я неделя декабря | | | |
  Пн 7 | Вт 8 | Ср 9 | Чт 10 | Пт 11
  Мем | — | Кейс | — | Розыгрыш
`),
  ['2026-12-01 - [] Пост-знакомство', '2026-12-03 - [] Отзыв', '2026-12-07 - [] Мем', '2026-12-09 - [] Кейс', '2026-12-11 - [] Розыгрыш'],
)
