import { sheetOf } from './a-sheet.ts'
import { check } from './check-plan.ts'

check(
  'a table on its side sends a post where its marks stand',
  sheetOf(`
  Дата | 01.12 | 03.12 | 05.12 | 10.12
  Тема | Уход | Мем | Отзыв | Акция
  ВК | + | + | | +
  ТГ | + | | да | –
  Время | 10:00 | 12:00 | 10:00 | 18:00
`),
  ['2026-12-01 10:00 [ВК; ТГ] Уход', '2026-12-03 12:00 [ВК] Мем', '2026-12-05 10:00 [ТГ] Отзыв', '2026-12-10 18:00 [ВК] Акция'],
)
check(
  'weeks over weekdays, where a heading is due and again over the next',
  sheetOf(`
  Неделя 30.11–06.12 | ВК | Телеграм
  Понедельник | Пост о зиме | Подборка
  Среда | | Опрос
  Неделя 07.12–13.12 | ВК | Телеграм
  Вторник | Кейс |
`),
  ['2026-11-30 - [ВК; Телеграм=Подборка] Пост о зиме', '2026-12-02 - [Телеграм] Опрос', '2026-12-08 - [ВК] Кейс'],
)
check(
  'a single week over the end of a month, networks at the left',
  sheetOf(`
   | DECEMBER 2026 | | | |
   | Mon 30 | Tue 1 | Wed 2 | Thu 3 | Fri 4
  LinkedIn | Open roles | | Team story | | Friday win
  Instagram | | Office tour | | |
`),
  [
    '2026-11-30 - [LinkedIn] Open roles',
    '2026-12-01 - [Instagram] Office tour',
    '2026-12-02 - [LinkedIn] Team story',
    '2026-12-04 - [LinkedIn] Friday win',
  ],
)
check(
  'what the client approved goes before what the team did',
  sheetOf(`
  Дата публикации | Соцсеть | Текст | Согласовано SMM | Согласовано клиентом
  01.12 | Инста: пост + сторис | Вкусный сыр | + | +
  02.12 | ВК | Белое вино | + | –
`),
  ['2026-12-01 - [Инста] Вкусный сыр (approved пост,сторис)', '2026-12-02 - [ВК] Белое вино'],
)
check(
  'the form and the aim of a text are not the text',
  sheetOf(`
  Дата | Цель контента | Формат контента | Тема | Основной тезис | Площадка
  1.12 | Охват | Reels | Ошибки новичка | Не учите слова списком | IG
`),
  ['2026-12-01 - [IG] Ошибки новичка//Не учите слова списком (Reels)'],
)
check(
  'a draft is due on another day than it is published, and its document is no text',
  sheetOf(`
  Draft due | Publish on | Channel | Working title | Copy deck link | Owner
  Nov 24 | Nov 30 | LinkedIn | Year in review | https://docs.example/a | Kim
  Nov 27 | Dec 3 | X | Ten lessons | https://docs.example/b | Lee
`),
  ['2026-11-30 - [LinkedIn] Year in review', '2026-12-03 - [X] Ten lessons'],
)
check(
  'a day that is due is the day where nothing else is, as boards of tasks export it',
  sheetOf(`
  Card Name | Card Description | Labels | List Name | Due Date
  Teaser video | Cut to 15 s | Reels | In progress | 2026-12-03T10:00:00.000Z
  Blog digest | Five articles | News | Ready | 2026-12-05T12:00:00.000Z
`),
  ['2026-12-03 10:00 [] Teaser video//Cut to 15 s (inWork Reels)', '2026-12-05 12:00 [] Blog digest//Five articles (approved News)'],
)
check(
  'a column of networks and kinds: what is a network elsewhere is a kind there',
  sheetOf(`
  Дата | Площадка / формат | Post title / hook
  1.12 | ВК / Reels | Замес теста
  2.12 | Инста, ВК / Shorts | Мука
  3.12 | Reels | Хлеб
`),
  ['2026-12-01 - [ВК] Замес теста (Reels)', '2026-12-02 - [Инста; ВК] Мука (Shorts)', '2026-12-03 - [Reels] Хлеб'],
)
check(
  'weekdays on lines of their own under the week',
  sheetOf(`
  Неделя с 30 ноября по 6 декабря | | |
  Время | Соцсеть | Пост | Фото
  ПОНЕДЕЛЬНИК | | |
  09:00 | вк | Завтраки | омлет
  18:00 | тг | Ужины | паста
  СРЕДА | | |
  12:00 | вк | Обеды | суп
  Неделя 7–13 декабря | | |
  Вторник | | |
  10:00 | вк | Десерты | торт
`),
  ['2026-11-30 09:00 [вк] Завтраки', '2026-11-30 18:00 [тг] Ужины', '2026-12-02 12:00 [вк] Обеды', '2026-12-08 10:00 [вк] Десерты'],
)
check(
  'every Tuesday is of the month, also below a post of several days',
  sheetOf('Dates | Channel | Idea\nDec 1 – Dec 3 | IG | Countdown\nEvery Tuesday | LinkedIn | Digest', { name: 'Dec 2026' }),
  ['2026-12-01 - [IG] Countdown', ...['01', '08', '15', '22', '29'].map((day) => `2026-12-${day} - [LinkedIn] Digest`)],
)
check(
  'weekdays parted from their days by any sign',
  sheetOf('Дата | Пост\n01.12/вт | Один\n02.12 - среда | Два\n3.12., чт | Три\nпятница 4 | Четыре', { name: "Декабрь'26" }),
  ['2026-12-01 - [] Один', '2026-12-02 - [] Два', '2026-12-03 - [] Три', '2026-12-04 - [] Четыре'],
)
