import { sheetOf } from './a-sheet.ts'
import { check } from './check-plan.ts'

check(
  'the kind of post in place of a mark, one kind for each network',
  sheetOf(`
  Дата | Тема | ВК | Инста | Телеграм | Дзен
  30 ноября | Как выбрать плитку | пост | карусель | ✔️ | статья
  1 декабря | Замер за 15 минут | клип + сторис | Reels | — |
`),
  [
    '2026-11-30 - [ВК; Инста; Телеграм; Дзен] Как выбрать плитку (пост,карусель,статья)',
    '2026-12-01 - [ВК; Инста] Замер за 15 минут (клип,сторис,Reels)',
  ],
)
check(
  'several columns of one network say different things',
  sheetOf(`
  Date | Theme | Instagram Feed | Instagram Stories | Facebook
  Nov 30 | Cyber Monday | 50% off everything | Countdown sticker | 50% off everything
`),
  [
    '2026-11-30 - [Instagram Feed=50% off everything; Facebook=50% off everything] Cyber Monday',
    '2026-11-30 - [Instagram Stories=Countdown sticker] Cyber Monday',
  ],
)
check(
  'times that a spreadsheet took for numbers, and those with a part of the day',
  sheetOf(`
  Дата | Время | Соцсеть | Пост
  01.12.2026 | 18.3 | вк | Раз
  02.12.2026 | 12,3 | вк | Два
  03.12.2026 | 6:30 вечера | вк | Три
  04.12.2026 | 12:00 noon | вк | Четыре
`),
  ['2026-12-01 18:30 [вк] Раз', '2026-12-02 12:30 [вк] Два', '2026-12-03 18:30 [вк] Три', '2026-12-04 12:00 [вк] Четыре'],
)
check(
  'a list of rubrics beside the table',
  sheetOf(
    `
  Дата | Пост | Соцсеть | | Рубрики | Кол-во
  1 | Мастер-класс | вк | | Польза | 4
  2 | Розыгрыш | вк | | Продажи | 3
  4 | Отзыв | тг | | Юмор | 2
`,
    { name: 'Декабрь 2026' },
  ),
  ['2026-12-01 - [вк] Мастер-класс', '2026-12-02 - [вк] Розыгрыш', '2026-12-04 - [тг] Отзыв'],
)
check(
  'a post with its time, stories with theirs',
  sheetOf(`
  Дата | Пост | Время поста | Сторис | Время сторис
  01.12 | Новая коллекция | 12:00 | Распаковка | 15:00
  02.12 | Уход за кожей | 19:00 | |
  03.12 | | | Вопрос-ответ | 20:30
`),
  [
    '2026-12-01 12:00 [] Новая коллекция (Пост)',
    '2026-12-01 15:00 [] Распаковка (Сторис)',
    '2026-12-02 19:00 [] Уход за кожей (Пост)',
    '2026-12-03 20:30 [] Вопрос-ответ (Сторис)',
  ],
)
check(
  'the same with a column of times before each',
  sheetOf('Дата | Время | Пост | Время | Reels\n01.12 | 12:00 | Новая коллекция | 19:00 | Примерка\n02.12 | 10:00 | Уход | |'),
  ['2026-12-01 12:00 [] Новая коллекция (Пост)', '2026-12-01 19:00 [Reels] Примерка (Reels)', '2026-12-02 10:00 [] Уход (Пост)'],
)
check(
  'stories by parts of the day',
  sheetOf(`
  Дата | Пост | Сторис утро | Сторис день | Сторис вечер
  01.12.2026 | Уход зимой | Доброе утро | Опрос | Ответы
  02.12.2026 | | Кофе | | Итоги дня
`),
  [
    '2026-12-01 - [] Уход зимой (Пост)',
    '2026-12-01 09:00 [] Доброе утро (Сторис)',
    '2026-12-01 14:00 [] Опрос (Сторис)',
    '2026-12-01 19:00 [] Ответы (Сторис)',
    '2026-12-02 09:00 [] Кофе (Сторис)',
    '2026-12-02 19:00 [] Итоги дня (Сторис)',
  ],
)
check(
  'names of networks over bands of columns, and what stands after the last of them',
  sheetOf(`
   | | INSTAGRAM | | | LINKEDIN | | |
  Date | Day | Time | Copy | Asset | Time | Copy | Asset | Status
  30/11/2026 | Mon | 12:00 | Fresh beans | beans.jpg | 09:00 | We are growing | chart.png | Approved
  01/12/2026 | Tue | | | | 09:00 | New office | office.png | Draft
`),
  [
    '2026-11-30 12:00 [INSTAGRAM] Fresh beans (approved)',
    '2026-11-30 09:00 [LINKEDIN] We are growing (approved)',
    '2026-12-01 09:00 [LINKEDIN] New office (draft)',
  ],
)
check(
  'a second table with a heading that nobody knows',
  sheetOf(`
  ПОСТЫ | | | |
  Дата | Время | Площадка | Тема | Текст
  01.12.2026 | 10:00 | ВК | Открытие | Мы открылись
  СТОРИС | | | |
  Дата | Время | Площадка | Что снять | Интерактив
  03.12.2026 | 9:00 | Инста | Тесто | вопрос
`),
  ['2026-12-01 10:00 [ВК] Открытие//Мы открылись', '2026-12-03 09:00 [Инста] Тесто'],
)
check(
  'links to pictures and to documents are not published; a sign or a mark is a status',
  sheetOf(`
  Дата | Канал | Текст (ссылка на док) | Текст поста | Картинка (ссылка) | Согл.
  1 дек | VK | https://docs.example/1 | Виды из окон | https://disk.example/1 | да
  2 дек | Дзен | https://docs.example/2 | Рассрочка | https://disk.example/2 | нет
  3 дек | VK | | Отделка | | ✅
  4 дек | VK | | Двор | | ⏳
`),
  [
    '2026-12-01 - [VK] Виды из окон (approved)',
    '2026-12-02 - [Дзен] Рассрочка',
    '2026-12-03 - [VK] Отделка (approved)',
    '2026-12-04 - [VK] Двор (inWork)',
  ],
)
check(
  'rows of another rubric, or of the same network, are posts of their own',
  sheetOf(`
  Дата | Соцсеть | Рубрика | Заголовок | Пост
  02.12 | Инста | Лайфстайл | Утро | Пью кофе
   | Инста (сторис) | Лайфстайл | | Показать завтрак
   | TikTok | Юмор | | Тренд
  03.12 | Инста | Польза | Гайд | Сохраняйте
   | TikTok | Юмор | | Танец
`),
  [
    '2026-12-02 - [Инста] Утро//Пью кофе (Лайфстайл)',
    '2026-12-02 - [Инста (сторис)] Показать завтрак (Лайфстайл)',
    '2026-12-02 - [TikTok] Тренд (Юмор)',
    '2026-12-03 - [Инста] Гайд//Сохраняйте (Польза)',
    '2026-12-03 - [TikTok] Танец (Юмор)',
  ],
)
check(
  'a year in a theme is not that of the plan, and weekdays are of the week in the title',
  sheetOf(`
  Контент-план на 30.11–06.12 | | |
  День | Время | Соцсеть | Тема
  Понедельник | 12:00 | ВК | Тренды 2027
   | 18:00 | ТГ | Какой цвет
  ср, пт | 10:00 | ВК | Подборка
`),
  [
    '2026-11-30 12:00 [ВК] Тренды 2027',
    '2026-11-30 18:00 [ТГ] Какой цвет',
    '2026-12-02 10:00 [ВК] Подборка',
    '2026-12-04 10:00 [ВК] Подборка',
  ],
)
check(
  'a table without headings has a theme before its text',
  sheetOf(`
  Пост №1 | 01.12.2026 | Как выбрать репетитора | Выбирайте по отзывам и диплому.
  Пост №2 | 03.12.2026 | Как готовиться к ЕГЭ | Составьте план на каждую неделю.
`),
  [
    '2026-12-01 - [] Как выбрать репетитора//Выбирайте по отзывам и диплому.',
    '2026-12-03 - [] Как готовиться к ЕГЭ//Составьте план на каждую неделю.',
  ],
)
check(
  'rubrics on lines of their own, and the kind of post beside the network',
  sheetOf(`
  Дата | Площадка / формат | Тема
  Рубрика «Польза» | |
  01.12.2026 | ВК / пост | Как хранить сыр
  03.12.2026 | Инста / Reels | Чем резать сыр
  Рубрика: Юмор | |
  05.12.2026 | ТГ | Сырный мем
`),
  [
    '2026-12-01 - [ВК] Как хранить сыр (Польза пост)',
    '2026-12-03 - [Инста] Чем резать сыр (Польза Reels)',
    '2026-12-05 - [ТГ] Сырный мем (Юмор)',
  ],
)
check(
  'days of many writings; 12/8 is of the month that the others are of',
  sheetOf(`
  Date | Where | Post
  Dec-02 | IG | A
  6 Dec '26 | IG | B
  Monday 7th December | IG | C
  12/8/2026 | IG | D
`),
  ['2026-12-02 - [IG] A', '2026-12-06 - [IG] B', '2026-12-07 - [IG] C', '2026-12-08 - [IG] D'],
)
check(
  'days at the left, networks across, what they say in the cells',
  sheetOf(`
   | ВКонтакте | Телеграм | Instagram
  Пн 30.11 | 10:00 Итоги | | 18:00 Reels
  Вт 01.12 | | 12:00 Анонс\\n19:00 Напоминание |
`),
  [
    '2026-11-30 10:00 [ВКонтакте@10:00; Instagram@18:00=Reels] Итоги',
    '2026-12-01 12:00 [Телеграм@12:00] Анонс',
    '2026-12-01 19:00 [Телеграм@19:00] Напоминание',
  ],
)
