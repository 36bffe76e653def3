import { sheetOf } from './a-sheet.ts'
import { check } from './check-plan.ts'

check(
  'month grid with numbers over the posts',
  sheetOf(`
  КОНТЕНТ-ПЛАН | ДЕКАБРЬ 2026 | | | | |
  ПН | ВТ | СР | ЧТ | ПТ | СБ | ВС
  | 1 | 2 | 3 | 4 | 5 | 6
  | Анонс недели (вк) | | 18:00 ТГ Отзыв клиента | | Закулисье |
  7 | 8 | 9 | 10 | 11 | 12 | 13
  Розыгрыш | | ВК, ОК: Рецепт | | | | выходной
  `),
  [
    '2026-12-01 - [вк] Анонс недели',
    '2026-12-03 18:00 [ТГ] Отзыв клиента',
    '2026-12-05 - [] Закулисье',
    '2026-12-07 - [] Розыгрыш',
    '2026-12-09 - [ВК; ОК] Рецепт',
  ],
)
check(
  'English month grid, Sunday first, number and post in one cell',
  sheetOf(`
  December 2026 | | | | | |
  Sun | Mon | Tue | Wed | Thu | Fri | Sat
  | | 1\\nIG: New arrivals | 2 | 3\\nFB + IG: Live Q&A 6pm | 4 | 5
  6 | 7\\nTikTok: Day in the life | 8 | 9 | 10\\nBlog recap | 11 | 12
  `),
  [
    '2026-12-01 - [IG] New arrivals',
    '2026-12-03 18:00 [FB; IG] Live Q&A',
    '2026-12-07 - [TikTok] Day in the life',
    '2026-12-10 - [] Blog recap',
  ],
)
check(
  'networks down the side, days across',
  sheetOf(`
  Площадка | пн 30.11 | вт 01.12 | ср 02.12 | чт 03.12
  ВКонтакте | Мем | | Статья о доставке |
  Телега | | 10:00 Новости | | Опрос
  Инста | Reels: распаковка | | |
  `),
  [
    '2026-11-30 - [ВКонтакте] Мем',
    '2026-11-30 - [Инста] распаковка (Reels)',
    '2026-12-01 10:00 [Телега] Новости',
    '2026-12-02 - [ВКонтакте] Статья о доставке',
    '2026-12-03 - [Телега] Опрос',
  ],
)
check(
  'English weeks by days, a network before each post, several in a cell',
  sheetOf(`
  Week | Mon 11/30 | Tue 12/1 | Wed 12/2 | Thu 12/3 | Fri 12/4
  Post | IG: Gift guide\\nFB: Store hours | | LI: Case study | | TikTok: Friday dance
  | | X: Poll | | |
  `),
  [
    '2026-11-30 - [IG] Gift guide',
    '2026-11-30 - [FB] Store hours',
    '2026-12-01 - [X] Poll',
    '2026-12-02 - [LI] Case study',
    '2026-12-04 - [TikTok] Friday dance',
  ],
)
check(
  'times down the side, days across',
  sheetOf(`
  Время | 30 ноября | 1 декабря | 2 декабря
  9:00 | ВК: Доброе утро | | ТГ: Цитата
  13:00 | | Инста: Обед | 
  19:00 | ТГ: Итоги | ВК: Фильм | 
  `),
  [
    '2026-11-30 09:00 [ВК] Доброе утро',
    '2026-11-30 19:00 [ТГ] Итоги',
    '2026-12-01 13:00 [Инста] Обед',
    '2026-12-01 19:00 [ВК] Фильм',
    '2026-12-02 09:00 [ТГ] Цитата',
  ],
)
check(
  'numbered posts in a cell of a grid',
  sheetOf(`
  Декабрь 2026 | | | | | |
  Понедельник | Вторник | Среда | Четверг | Пятница | Суббота | Воскресенье
  30 ноября | 1 декабря | 2 декабря | 3 декабря | 4 декабря | 5 декабря | 6 декабря
  1. Анонс\\n2. Опрос | 18:00 ВК: Статья\\n20:00 ТГ: Подборка | | | | |
  `),
  ['2026-11-30 - [] Анонс', '2026-11-30 - [] Опрос', '2026-12-01 18:00 [ВК] Статья', '2026-12-01 20:00 [ТГ] Подборка'],
)
check(
  'a time after a blank line in a cell of a grid',
  sheetOf(`
  Пн 30.11 | Вт 01.12 | Ср 02.12
  Анонс недели\\n\\n18:00 Эфир | Цитата | ВК: Опрос\\n\\n20:00 ТГ: Итоги
  `),
  [
    '2026-11-30 - [] Анонс недели',
    '2026-11-30 18:00 [] Эфир',
    '2026-12-01 - [] Цитата',
    '2026-12-02 - [ВК] Опрос',
    '2026-12-02 20:00 [ТГ] Итоги',
  ],
)
check(
  'grid with a list of rubrics under it, no colon',
  sheetOf(`
  Пн 30.11 | Вт 01.12 | Ср 02.12 | Чт 03.12
  Опрос | | Статья | 
  | Кейс | | 
  Рубрики | Польза | Вовлечение | Продажи
  `),
  ['2026-11-30 - [] Опрос', '2026-12-01 - [] Кейс', '2026-12-02 - [] Статья'],
)
check(
  'content matrix by weekdays without days, month in the title, posts by weeks',
  sheetOf(`
  Декабрь 2026 | | | | |
  | Пн | Вт | Ср | Чт | Пт
  1 неделя (1–4) | | Экспертный пост | | Кейс | Мем
  2 неделя (7–11) | Польза | | Опрос | | Итоги
  `),
  [
    '2026-12-01 - [] Экспертный пост',
    '2026-12-03 - [] Кейс',
    '2026-12-04 - [] Мем',
    '2026-12-07 - [] Польза',
    '2026-12-09 - [] Опрос',
    '2026-12-11 - [] Итоги',
  ],
)
check(
  'US grid all slashes, no month said',
  sheetOf(`
  Sun 12/6 | Mon 12/7 | Tue 12/8 | Wed 12/9 | Thu 12/10 | Fri 12/11 | Sat 12/12
  | Tip (IG) | | Poll (X) | | Recap (LinkedIn) |
  `),
  ['2026-12-07 - [IG] Tip', '2026-12-09 - [X] Poll', '2026-12-11 - [LinkedIn] Recap'],
)
check(
  'Russian grid, slashes, day first',
  sheetOf(`
  Пн 07/12 | Вт 08/12 | Ср 09/12 | Чт 10/12
  Совет (вк) | | Мем (тг) |
  `),
  ['2026-12-07 - [вк] Совет', '2026-12-09 - [тг] Мем'],
)
check(
  'day and time headings of an English freelancer',
  sheetOf(`
  # | Go-live date | Go-live time | Channel | Pillar | Hook | Caption | CTA | Asset link | Status
  1 | 2 Dec 2026 | 7:45pm | IG Reel | Educate | You are storing coffee wrong | Save this for later | Shop link in bio | https://drive.example/1 | To do
  2 | 4 Dec 2026 | noon | LinkedIn | Inspire | From 0 to 100 orders | What we learned | Comment | https://drive.example/2 | Scheduled
  `),
  [
    '2026-12-02 19:45 [IG Reel] You are storing coffee wrong//Save this for later (Educate draft)',
    '2026-12-04 12:00 [LinkedIn] From 0 to 100 orders//What we learned (Inspire approved)',
  ],
)
check(
  'contract plan of a museum: half of the columns for the report',
  sheetOf(`
  Контент-план МБУК «Музей» на IV квартал 2026 г. | | | | | | |
  № | Дата размещения | Наименование материала | Ответственное лицо | Госпаблик ВК | Одноклассники | Телеграм | Охват
  1 | 01.12.2026 | Анонс выставки «Зима» | Иванова И. И. | + | + | + | 
  2 | 03.12.2026 | Лекция о кружеве | Петрова А. А. | + | - | + | 
  `),
  ['2026-12-01 - [Госпаблик ВК; Одноклассники; Телеграм] Анонс выставки «Зима»', '2026-12-03 - [Госпаблик ВК; Телеграм] Лекция о кружеве'],
)
check(
  'a table of a marketer with the weekday before the day and a year apart',
  sheetOf(`
  2026 год | | | |
  День недели | Дата | Что публикуем | Куда | Комментарий
  вторник | 1 дек | Гайд по размерам | Инстаграм, ВК | согласовать цены
  четверг | 3 дек | Розыгрыш сертификата | ВКонтакте | 
  суббота | 5 дек | Лайфхаки | Тг-канал | фото от Лены
  `),
  ['2026-12-01 - [Инстаграм; ВК] Гайд по размерам', '2026-12-03 - [ВКонтакте] Розыгрыш сертификата', '2026-12-05 - [Тг-канал] Лайфхаки'],
)
check(
  'a text that belongs to several networks with a different link for each',
  sheetOf(`
  Дата публикации | Время МСК | Площадки | Заголовок | Текст | Хештеги | Ссылка на материал на сайте | Ссылка на обложку
  2 декабря 2026 | 11.00 | Дзен, ВК | Как выбрать коляску | Разбираем 5 моделей | #дети | https://site.example/k | https://disk.example/o
  `),
  ['2026-12-02 11:00 [Дзен; ВК] Как выбрать коляску//Разбираем 5 моделей//#дети//https://site.example/k'],
)
check(
  'rows that are greeting of holidays, occasions column beside',
  sheetOf(`
  Дата | Инфоповод / праздник | Рубрика | Тема поста | Формат | Где
  1 декабря | Первый день зимы | Развлекательный | Встречаем зиму | пост | ВК, ОК
  3 декабря | День юриста | Поздравление | С Днём юриста! | сторис | ВК
  12 декабря | День Конституции | | | |
  `),
  ['2026-12-01 - [ВК; ОК] Встречаем зиму (Развлекательный пост)', '2026-12-03 - [ВК] С Днём юриста! (Поздравление сторис)'],
)
check(
  'a totals row in the middle and «Выходной»',
  sheetOf(`
  Дата | Соцсеть | Тема
  01.12 | вк | Раз
  Итого за неделю: 1 | |
  07.12 | | Выходной
  08.12 | вк | Два
  `),
  ['2026-12-01 - [вк] Раз', '2026-12-08 - [вк] Два'],
  ['3:0 totals'],
)
