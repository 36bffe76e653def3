import { sheetOf } from './a-sheet.ts'
import { check } from './check-plan.ts'

check(
  'Trello export: the due day is the only day, lists are stages',
  sheetOf(`
  Card ID | Card Name | Card URL | Card Description | Labels | Members | Due Date | Attachment Count | List ID | List Name | Board Name | Archived
  64ab | Пост про кофе | https://trello.com/c/1 | Рассказываем, как обжариваем зерно. | Польза (green) | anna | 2026-12-01T15:00:00.000Z | 0 | 11 | В работе | Контент | false
  64ac | Конкурс | https://trello.com/c/2 | Дарим набор чая. | Вовлечение (blue) | olga | 2026-12-03T09:00:00.000Z | 1 | 12 | Готово | Контент | false
  64ad | Идея на потом | https://trello.com/c/3 | | | | | 0 | 13 | Идеи | Контент | false
  `),
  [
    '2026-12-01 15:00 [] Пост про кофе//Рассказываем, как обжариваем зерно. (inWork Польза (green))',
    '2026-12-03 09:00 [] Конкурс//Дарим набор чая. (approved Вовлечение (blue))',
  ],
  ['4:6 noDay'],
)
check(
  'Asana export',
  sheetOf(`
  Task ID | Created At | Completed At | Last Modified | Name | Section/Column | Assignee | Assignee Email | Start Date | Due Date | Tags | Notes | Projects | Parent task
  1201 | 2026-11-20 | | 2026-11-24 | Behind the scenes reel | In progress | Kate | k@a.example | | 2026-12-02 | reels | Show how we pack orders. | Social |
  1202 | 2026-11-20 | | 2026-11-24 | Customer story | Ready | Kate | k@a.example | | 2026-12-04 | | | Social |
  `),
  ['2026-12-02 - [] Behind the scenes reel (inWork reels)', '2026-12-04 - [] Customer story (approved)'],
)
check(
  'Buffer bulk upload',
  sheetOf(`
  Text | Image URL | Tags | Posting Time
  New menu is here! | https://img.example/1.jpg | menu | 2026-12-01 10:00
  Weekend brunch | | brunch,weekend | 2026-12-05 11:30
  `),
  ['2026-12-01 10:00 [] New menu is here! (menu)', '2026-12-05 11:30 [] Weekend brunch (brunch,weekend)'],
)
check(
  'SMMplanner-like table',
  sheetOf(`
  Дата и время публикации | Аккаунты | Текст поста | Ссылка на изображение | Первый комментарий | Статус
  01.12.2026 09:00 | ВКонтакте: Цветы у дома; Telegram: Цветы | Новый завоз тюльпанов | https://img.example/t.jpg | Спрашивайте цену | Запланирован
  02.12.2026 19:15 | Одноклассники: Цветы у дома | Акция на розы | | | Черновик
  `),
  [
    '2026-12-01 09:00 [ВКонтакте: Цветы у дома; Telegram: Цветы] Новый завоз тюльпанов (approved)',
    '2026-12-02 19:15 [Одноклассники: Цветы у дома] Акция на розы (draft)',
  ],
)
check(
  'Planable export',
  sheetOf(`
  Post ID | Page | Platform | Content | Scheduled at | Status | Labels | Type | Approved by | URL
  a1 | Bean Co | Instagram | Morning brew ☕ | 2026-12-01 08:30:00 | Approved | evergreen | Feed post | Ann |
  a2 | Bean Co | Facebook | Friday deal | 2026-12-04 17:00:00 | Draft | promo | Post | |
  `),
  [
    '2026-12-01 08:30 [Instagram] Morning brew ☕ (approved evergreen,Feed post)',
    '2026-12-04 17:00 [Facebook] Friday deal (draft promo,Post)',
  ],
)
check(
  'Hootsuite bulk: no headings, month first',
  sheetOf(`
  12/01/2026 10:00 | Doors open at nine | https://shop.example/a
  12/03/2026 14:30 | Meet the team | https://shop.example/b
  12/15/2026 18:00 | Last orders before the holidays | https://shop.example/c
  `),
  [
    '2026-12-01 10:00 [] Doors open at nine//https://shop.example/a',
    '2026-12-03 14:30 [] Meet the team//https://shop.example/b',
    '2026-12-15 18:00 [] Last orders before the holidays//https://shop.example/c',
  ],
)
check(
  'Metricool: networks marked TRUE and FALSE, pictures in columns',
  sheetOf(`
  Text | Date | Time | Draft | Facebook | Twitter | LinkedIn | GBP | Instagram | Pinterest | TikTok | Youtube | Threads | Picture Url 1 | Picture Url 2
  Winter sale starts | 2026-12-01 | 10:00:00 | FALSE | TRUE | TRUE | FALSE | FALSE | TRUE | FALSE | FALSE | FALSE | FALSE | https://i.example/1.png |
  How we work | 2026-12-02 | 18:00:00 | TRUE | FALSE | FALSE | TRUE | FALSE | FALSE | FALSE | FALSE | FALSE | FALSE | |
  `),
  ['2026-12-01 10:00 [Facebook; Twitter; Instagram] Winter sale starts', '2026-12-02 18:00 [LinkedIn] How we work'],
)
check(
  'Sprout-like: Scheduled Time with a zone, Message, Network',
  sheetOf(`
  Scheduled Time | Network | Profile | Message | Sent by
  Tue 12/1/2026 9:00 am EST | Instagram | beanco | Cold brew kit is back | Kate
  Wed 12/2/2026 5:30 pm EST | Facebook | Bean Co | Ask us anything | Kate
  `),
  ['2026-12-01 09:00 [Instagram] Cold brew kit is back', '2026-12-02 17:30 [Facebook] Ask us anything'],
)
check(
  'Notion: a table of a database, dates in words with a time and a range',
  sheetOf(`
  Name | Date | Platform | Content Type | Status | Assign | Files & media | Created time
  Winter drop | December 1, 2026 10:00 AM | Instagram, TikTok | Reel | In progress | Kate | drop.mp4 | November 20, 2026 9:12 AM
  Gift cards | December 3, 2026 | Facebook | Post | Not started | | | November 20, 2026 9:15 AM
  Sale week | December 7, 2026 → December 9, 2026 | Instagram | Story | Done | Ann | | November 21, 2026 8:00 AM
  `),
  [
    '2026-12-01 10:00 [Instagram; TikTok] Winter drop (inWork Reel)',
    '2026-12-03 - [Facebook] Gift cards (draft Post)',
    '2026-12-07 - [Instagram] Sale week (approved Story)',
  ],
)
check(
  'Notion in Russian',
  sheetOf(`
  Название | Дата публикации | Соцсети | Рубрика | Статус | Текст поста
  Рецепт пирога | 1 декабря 2026 г. 10:00 | VK, Telegram | Рецепты | Не начато | Берём яблоки…
  Отзыв Марины | 3 декабря 2026 г. | VK | Отзывы | Готово | «Очень вкусно!»
  `),
  [
    '2026-12-01 10:00 [VK; Telegram] Рецепт пирога//Берём яблоки… (Рецепты draft)',
    '2026-12-03 - [VK] Отзыв Марины//«Очень вкусно!» (Отзывы approved)',
  ],
)
check(
  'Airtable export with a checkbox and attachments',
  sheetOf(`
  Post Title | Publish Date | Platforms | Content Format | Caption | Attachments | Published? | Last Modified
  Holiday hours | 12/21/2026 8:00am | Facebook,Instagram | Static | We are open till 8 | hours.png (https://dl.example/1) | | 11/20/2026 9:00am
  New Year | 12/31/2026 6:00pm | Instagram | Reel | Happy New Year! | | checked | 11/20/2026 9:00am
  `),
  [
    '2026-12-21 08:00 [Facebook; Instagram] Holiday hours//We are open till 8 (Static)',
    '2026-12-31 18:00 [Instagram] New Year//Happy New Year! (approved Reel)',
  ],
)
check(
  'time in the column of the day, second line; text headed «Пост (готовый)»',
  sheetOf(`
  Дата и время | Соцсеть | Пост (готовый) | Картинка
  01.12\\n18:00 | вк | Готовый текст раз | 1.jpg
  02.12\\n10:30 | тг | Готовый текст два | 2.jpg
  `),
  ['2026-12-01 18:00 [вк] Готовый текст раз', '2026-12-02 10:30 [тг] Готовый текст два'],
)
check(
  'serials and fractions of a day',
  sheetOf(`
  Date | Time | Platform | Post
  46357 | 0.7708333333333334 | Instagram | One
  46358.4375 | | Facebook | Two
  `),
  ['2026-12-01 18:30 [Instagram] One', '2026-12-02 10:30 [Facebook] Two'],
)
check(
  'English days written in every way',
  sheetOf(`
  Publish date | Channel | Caption
  Dec 5, 2026 | IG | One
  6-Dec-26 | FB | Two
  2026-12-07T18:30 | LinkedIn | Three
  Tuesday, December 8, 2026 | X | Four
  9th December | TikTok | Five
  12/15/2026 6:30 PM | YT | Six
  Dec. 16 @ 9am | Threads | Seven
  `),
  [
    '2026-12-05 - [IG] One',
    '2026-12-06 - [FB] Two',
    '2026-12-07 18:30 [LinkedIn] Three',
    '2026-12-08 - [X] Four',
    '2026-12-09 - [TikTok] Five',
    '2026-12-15 18:30 [YT] Six',
    '2026-12-16 09:00 [Threads] Seven',
  ],
)
check(
  "a client's plan with approvals and remarks",
  sheetOf(`
  № п/п | Дата | Текст (до 500 знаков) | Кол-во знаков | Фото/видео | Площадки размещения | Согласовано (да/нет) | Комментарии заказчика
  1 | 01.12.2026 | Коллектив больницы поздравляет с праздником | 44 | фото | ВК, ОК, ТГ, MAX | да | добавить имя
  2 | 02.12.2026 | Выездная вакцинация | 20 | видео | ВК, ОК | нет | 
  `),
  ['2026-12-01 - [ВК; ОК; ТГ; MAX] Коллектив больницы поздравляет с праздником (approved)', '2026-12-02 - [ВК; ОК] Выездная вакцинация'],
)
check(
  'every day but some of them',
  sheetOf(`
  Дата | Соцсеть | Тема
  с 1 по 10 декабря ежедневно, кроме вс | сторис | Адвент
  `),
  [1, 2, 3, 4, 5, 7, 8, 9, 10].map((d) => `2026-12-${String(d).padStart(2, '0')} - [сторис] Адвент`),
)

check(
  'every kind of Mon-Fri posting with except',
  sheetOf(`
  Дата | Соцсеть | Тема
  1–5 декабря, кроме ср | вк | А
  ежедневно с 7 по 9 декабря, кроме вторника, в 10:00 | тг | Б
  Dec 12–15 daily except weekends | FB | В
  `),
  [
    '2026-12-01 - [вк] А',
    '2026-12-03 - [вк] А',
    '2026-12-04 - [вк] А',
    '2026-12-05 - [вк] А',
    '2026-12-07 10:00 [тг] Б',
    '2026-12-09 10:00 [тг] Б',
    '2026-12-14 - [FB] В',
    '2026-12-15 - [FB] В',
  ],
)
check(
  'English table day once, merged cells',
  sheetOf(
    `
  Date | Time | Platform | Copy
  Tue, Dec 1 | 9 AM | X | Good morning
  | 5 PM | X | See you tomorrow
  Wed, Dec 2 | 9 AM | Bluesky | Hello sky
  `,
    { merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] },
  ),
  ['2026-12-01 09:00 [X] Good morning', '2026-12-01 17:00 [X] See you tomorrow', '2026-12-02 09:00 [Bluesky] Hello sky'],
)
check(
  'bare days under lines of months, a wrong one among them',
  sheetOf(`
  День | Соцсеть | Тема
  Ноябрь 2026 | |
  30 | вк | Раз
  31 | вк | Два
  Декабрь 2026 | |
  1 | вк | Три
  `),
  ['2026-11-30 - [вк] Раз', '2026-12-01 - [вк] Три'],
  ['4:0 noSuchDay'],
)
