import { sheetOf } from './a-sheet.ts'
import { check } from './check-plan.ts'
import { listOf } from './list-of.ts'

check(
  'agency: theme, goal, insight, text, and approval columns',
  sheetOf(`
Клиент: ООО «Ромашка» | | | | | | | |
Период: 01.12.2026 – 31.12.2026 | | | | | | | |
№ | Дата публикации | Время публикации | Соц. сеть | Цель | Тематика | Копирайт | Визуал | Комментарий клиента | Согласование
1 | 01.12 | 11:00 | ВК | охват | Экологичность | Мы перешли на биоразлагаемую упаковку. | https://disk.yandex.ru/d/1 | | ок
2 | 05.12 | 15:00 | ВК, ОК | продажи | Крем для рук | Зимой коже нужна защита. | https://disk.yandex.ru/d/2 | поменять фото | правки
`),
  [
    '2026-12-01 11:00 [ВК] Экологичность//Мы перешли на биоразлагаемую упаковку. (approved)',
    '2026-12-05 15:00 [ВК; ОК] Крем для рук//Зимой коже нужна защита. (inWork)',
  ],
)
check(
  'monthly grid with time line in the cell and hashtags',
  sheetOf(`
Пн | Вт | Ср | Чт | Пт | Сб | Вс
30.11.2026 | 01.12.2026 | 02.12.2026 | 03.12.2026 | 04.12.2026 | 05.12.2026 | 06.12.2026
 | 10:00\\nВК\\nАнонс акции | | 18:00\\nТГ\\nПодкаст | | | 
07.12.2026 | 08.12.2026 | 09.12.2026 | 10.12.2026 | 11.12.2026 | 12.12.2026 | 13.12.2026
12:00\\nВК, ОК\\nЛайфхак | | | | 19:00\\nИнста\\nРилс с кухни | | 
`),
  [
    '2026-12-01 10:00 [ВК] Анонс акции',
    '2026-12-03 18:00 [ТГ] Подкаст',
    '2026-12-07 12:00 [ВК; ОК] Лайфхак',
    '2026-12-11 19:00 [Инста] Рилс с кухни',
  ],
)
check(
  'English list by day headers',
  listOf(`
CONTENT PLAN – DECEMBER 2026

Tuesday, December 1
- LinkedIn: Hiring a designer
- X: thread on onboarding

Thursday, December 3
- LinkedIn: Case study with Nord
`),
  ['2026-12-01 - [LinkedIn] Hiring a designer', '2026-12-01 - [X] thread on onboarding', '2026-12-03 - [LinkedIn] Case study with Nord'],
)
check(
  'Google Sheets HTML style with weekday separate lines',
  sheetOf(`
1–6 декабря | | | 
Дата | Рубрика | Тема | Формат
1 | Знакомство | Обо мне | Пост
3 | Экспертность | 3 ошибки при выборе крема | Карусель
7–13 декабря | | | 
Дата | Рубрика | Тема | Формат
8 | Личное | Мой завтрак | Reels
12 | Продажи | Запись открыта | Stories
`),
  [
    '2026-12-01 - [] Обо мне (Знакомство Пост)',
    '2026-12-03 - [] 3 ошибки при выборе крема (Экспертность Карусель)',
    '2026-12-08 - [] Мой завтрак (Личное Reels)',
    '2026-12-12 - [] Запись открыта (Продажи Stories)',
  ],
)
check(
  'municipal: time as «в течение дня», text with links',
  sheetOf(`
Дата, время | Заголовок новости | Ссылка на новость | Где публикуется | Хештег
01.12.2026 09:00 | Открыт каток | https://city.example/news/1 | ВК/ОК/ТГ | #город
02.12.2026, в течение дня | График уборки снега | https://city.example/news/2 | ВК/ОК | #жкх
`),
  [
    '2026-12-01 09:00 [ВК; ОК; ТГ] Открыт каток//#город//https://city.example/news/1',
    '2026-12-02 - [ВК; ОК] График уборки снега//#жкх//https://city.example/news/2',
  ],
)
check(
  'table with week column, day as weekday only',
  sheetOf(
    `
Неделя | День | Соцсеть | Пост
30.11 – 06.12 | Пн | ВК | Анонс
 | Чт | ТГ | Опрос
07.12 – 13.12 | Вт | ВК | Кейс
 | Пт | ВК | Итоги
`,
    {
      merges: [
        { top: 1, left: 0, bottom: 2, right: 0 },
        { top: 3, left: 0, bottom: 4, right: 0 },
      ],
    },
  ),
  ['2026-11-30 - [ВК] Анонс', '2026-12-03 - [ТГ] Опрос', '2026-12-08 - [ВК] Кейс', '2026-12-11 - [ВК] Итоги'],
)
check(
  'podcast and newsletter columns beside networks',
  sheetOf(`
Дата | ВКонтакте | Телеграм | Рассылка | Комментарий
01.12 | Анонс выпуска | Анонс выпуска | Дайджест №12 | 
03.12 | | Цитаты гостя | | взять из расшифровки
`),
  ['2026-12-01 - [ВКонтакте; Телеграм] Анонс выпуска', '2026-12-03 - [Телеграм] Цитаты гостя'],
)
check(
  'messages with numbers and times at the end',
  listOf(`
Декабрь, план сторис
7 декабря: доброе утро + опрос (9:00)
8 декабря: бэкстейдж (12:00)
9 декабря: отзыв (18:30)
`),
  ['2026-12-07 09:00 [] доброе утро + опрос', '2026-12-08 12:00 [] бэкстейдж', '2026-12-09 18:30 [] отзыв'],
)
check(
  'publication journal of a factory: shift, responsible',
  sheetOf(`
Дата | Рубрика «__» | Анонс публикации | Телеграм | ВК | MAX | Отв.
1 декабря 2026 г. | Наши люди | Интервью с мастером цеха | 10.00 | 11.00 | 11.00 | Петров
4 декабря 2026 г. | Производство | Запуск линии | 10.00 | — | 12.30 | Сидорова
`),
  [
    '2026-12-01 10:00 [Телеграм@10:00; ВК@11:00; MAX@11:00] Интервью с мастером цеха (Наши люди)',
    '2026-12-04 10:00 [Телеграм@10:00; MAX@12:30] Запуск линии (Производство)',
  ],
)
check(
  'real-estate with region and object links',
  sheetOf(`
Date | Property | Platform | Post copy | Listing URL | Agent | Post status
2026-12-01 | 12 Elm St | Facebook | Just listed: 3-bed with garden | https://homes.example/12elm | Dana | Scheduled
2026-12-04 | 7 Oak Ave | Instagram | Open house Saturday 10–12 | https://homes.example/7oak | Rob | Draft
`),
  [
    '2026-12-01 - [Facebook] Just listed: 3-bed with garden//https://homes.example/12elm (approved)',
    '2026-12-04 - [Instagram] Open house Saturday 10–12//https://homes.example/7oak (draft)',
  ],
)
check(
  'ad agency flight table',
  sheetOf(`
Start | End | Channel | Creative concept | Copy (headline) | Copy (body) | CTA | Budget
Dec 1, 2026 | Dec 7, 2026 | Facebook | Family table | Together again | Book your table for the holidays. | Book now | $300
Dec 8, 2026 | Dec 14, 2026 | Instagram | Chef close-up | Made by hand | Fresh pasta every day. | See menu | $200
`),
  [
    '2026-12-01 - [Facebook] Together again//Book your table for the holidays.',
    '2026-12-08 - [Instagram] Made by hand//Fresh pasta every day.',
  ],
)
check(
  'table: status as checkbox, paid flag',
  sheetOf(`
✔ | Дата | Пост | Площадка | Реклама
TRUE | 01.12.2026 | Знакомство с командой | ВК | нет
FALSE | 03.12.2026 | Интеграция «Банк» | ТГ | да
`),
  ['2026-12-01 - [ВК] Знакомство с командой', '2026-12-03 - [ТГ] Интеграция «Банк»'],
)
check(
  'list with a network as section',
  listOf(`
ВКОНТАКТЕ
01.12 10:00 — Новая коллекция
04.12 10:00 — Отзыв

ТЕЛЕГРАМ
02.12 18:00 — Закулисье
05.12 18:00 — Опрос
`),
  [
    '2026-12-01 10:00 [ВКОНТАКТЕ] Новая коллекция',
    '2026-12-04 10:00 [ВКОНТАКТЕ] Отзыв',
    '2026-12-02 18:00 [ТЕЛЕГРАМ] Закулисье',
    '2026-12-05 18:00 [ТЕЛЕГРАМ] Опрос',
  ],
)
check(
  'hotel chain: property sections and totals per section',
  sheetOf(`
Дата | Канал | Тема | Ответственный
Неделя 1 | | | 
01.12.2026 | ВК | Новогодний тариф | Инна
03.12.2026 | ТГ | Завтраки с видом | Инна
Итого за неделю 1: 2 публикации | | | 
Неделя 2 | | | 
08.12.2026 | ВК | Спа-пакет | Пётр
Итого за неделю 2: 1 публикация | | | 
`),
  ['2026-12-01 - [ВК] Новогодний тариф', '2026-12-03 - [ТГ] Завтраки с видом', '2026-12-08 - [ВК] Спа-пакет'],
  ['5:0 totals', '8:0 totals'],
)
check(
  'fields of English cards',
  listOf(`
Date: Dec 1, 2026
Time: 9:00 AM
Platform: Instagram
Caption: Winter menu is here.
Hashtags: #winter #menu

Date: Dec 5, 2026
Time: 6:00 PM
Platform: Facebook, Instagram
Caption: Live music tonight.
Hashtags: #live
`),
  ['2026-12-01 09:00 [Instagram] Winter menu is here.//#winter #menu', '2026-12-05 18:00 [Facebook; Instagram] Live music tonight.//#live'],
)
