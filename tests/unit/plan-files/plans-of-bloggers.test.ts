import { sheetOf } from './a-sheet.ts'
import { check } from './check-plan.ts'
import { listOf } from './list-of.ts'

check(
  'zoo shop, day/weekday col, emoji headings',
  sheetOf(`
🐾 Контент-план зоомагазина 🐾 | | | | | |
📅 Дата | ⏰ Время | 📱 Соцсеть | 🏷 Рубрика | ✍️ Текст поста | 🎨 Что на картинке | ✅ Статус
01.12 | 11:00 | ВК | 🐶 Советы | Чем кормить щенка зимой | Щенок у миски | ✅
02.12 | 19:00 | ТГ | 😹 Юмор | Мем с котом | Мем | 🟡
04.12 | 11:00 | ВК | 🛒 Продажи | Скидка на лежанки | Лежанка | ❌
`),
  [
    '2026-12-01 11:00 [ВК] Чем кормить щенка зимой (🐶 Советы approved)',
    '2026-12-02 19:00 [ТГ] Мем с котом (😹 Юмор inWork)',
    '2026-12-04 11:00 [ВК] Скидка на лежанки (🛒 Продажи)',
  ],
)
check(
  'English: network per row, days across with times',
  sheetOf(`
Channel | Mon 12/7 | Tue 12/8 | Wed 12/9 | Thu 12/10 | Fri 12/11
Instagram (11am) | Carousel: 5 plants that survive anything | | Reel: repotting | | Story poll
Facebook (1pm) | | Blog share | | Event reminder |
`),
  [
    '2026-12-07 11:00 [Instagram] 5 plants that survive anything (Carousel)',
    '2026-12-08 13:00 [Facebook] Blog share',
    '2026-12-09 11:00 [Instagram] repotting (Reel)',
    '2026-12-10 13:00 [Facebook] Event reminder',
    '2026-12-11 11:00 [Instagram] Story poll',
  ],
)
check(
  'telegram list with emoji and bold days',
  listOf(`
🗓 **План публикаций, неделя 7–13 декабря**

**Понедельник**
🔹 09:00 — ТГ: утренний дайджест
🔹 18:00 — ВК: история бренда

**Среда**
🔹 12:00 — ВК, ТГ: розыгрыш

**Пятница**
🔹 17:00 — ТГ: мем недели
`),
  [
    '2026-12-07 09:00 [ТГ] утренний дайджест',
    '2026-12-07 18:00 [ВК] история бренда',
    '2026-12-09 12:00 [ВК; ТГ] розыгрыш',
    '2026-12-11 17:00 [ТГ] мем недели',
  ],
)
check(
  'table of a shop on marketplaces',
  sheetOf(`
Неделя | Дата выхода | Канал | Тип публикации | Товар / артикул | Посыл | Текст | Промокод | Ссылка
49 | 2026-12-01 | ВКонтакте | продающая | Плед 130×170, 8841 | Тепло дома | Завернитесь в плед этой зимой | ЗИМА10 | https://wb.example/8841
49 | 2026-12-03 | Telegram | полезная | — | Уход | Как стирать шерсть | | 
`),
  [
    '2026-12-01 - [ВКонтакте] Завернитесь в плед этой зимой//https://wb.example/8841 (продающая)',
    '2026-12-03 - [Telegram] Как стирать шерсть (полезная)',
  ],
)
check(
  'Planner with "Scheduled" text date and AM/PM',
  sheetOf(`
Post title | Scheduled | Channels | Author | Labels | Workflow
Why we went 4-day | Wed, Dec 2, 2026, 9:30 AM | LinkedIn; X | Mia | culture | Ready to publish
Office dogs | Fri, Dec 4, 2026, 4:00 PM | Instagram | Leo | fun, dogs | Needs review
`),
  ['2026-12-02 09:30 [LinkedIn; X] Why we went 4-day (approved culture)', '2026-12-04 16:00 [Instagram] Office dogs (review fun,dogs)'],
)
check(
  'list with fields in brackets at the end',
  listOf(`
01.12 — Анонс ярмарки (ВК, ОК)
03.12 — Мастера ярмарки: керамика (ВК)
05.12, 10:00 — Прямой эфир с ярмарки (ТГ)
`),
  ['2026-12-01 - [ВК; ОК] Анонс ярмарки', '2026-12-03 - [ВК] Мастера ярмарки: керамика', '2026-12-05 10:00 [ТГ] Прямой эфир с ярмарки'],
)
check(
  'csv semicolon with date range and unknown columns',
  sheetOf(`Период | Проект | Задача | Площадка публикации | Формат контента | Ответственный за выход | Трекер времени
01.12.2026 - 03.12.2026 | Весна | Серия сторис о команде | Instagram | Stories | Лена | 1:30
04.12.2026 | Весна | Пост о новой услуге | VK | Пост | Лена | 0:45
`),
  ['2026-12-01 - [Instagram] Серия сторис о команде (Stories)', '2026-12-04 - [VK] Пост о новой услуге (Пост)'],
)
check(
  'English editorial: slot names and writer',
  sheetOf(`
Publish Day | Slot | Working headline | Angle | Writer | Editor | Platform(s) | Word count | Status
Mon 30 Nov | AM | The quiet rise of paper planners | Trend | Noor | Ben | Blog, LinkedIn | 900 | Commissioned
Wed 2 Dec | PM | Ask a binder | Q&A | Ivy | Ben | Instagram | 300 | Edited
`),
  ['2026-11-30 09:00 [Blog; LinkedIn] The quiet rise of paper planners', '2026-12-02 14:00 [Instagram] Ask a binder'],
)
check(
  'plan of clips with script',
  sheetOf(`
№ ролика | Дата съёмки | Дата выхода | Хук | Сценарий | Музыка | Площадки | Обложка
1 | 28.11 | 01.12 | «Не покупайте ёлку, пока не…» | Кадр 1: ёлка. Кадр 2: цена | trend 1 | Reels, Клипы, Shorts | ёлка крупно
2 | 28.11 | 04.12 | «3 признака свежей хвои» | Кадр 1: ветка | trend 2 | Reels, TikTok | ветка
`),
  ['2026-12-01 - [Reels; Клипы; Shorts] «Не покупайте ёлку, пока не…»', '2026-12-04 - [Reels; TikTok] «3 признака свежей хвои»'],
)
check(
  'English weekly planner with a column per weekday and rows of slots',
  sheetOf(`
Week of November 30, 2026 | | | | |
 | Monday | Tuesday | Wednesday | Thursday | Friday
Morning | IG: quote | | IG: carousel | | FB: weekend hours
Evening | | X: poll | | IG: live | 
`),
  [
    '2026-11-30 09:00 [IG] quote',
    '2026-12-01 19:00 [X] poll',
    '2026-12-02 09:00 [IG] carousel',
    '2026-12-03 19:00 [IG] live',
    '2026-12-04 09:00 [FB] weekend hours',
  ],
)
check(
  'date with time range and "до/после"',
  sheetOf(`
Дата/время | Площадка | Пост
01.12 10:00-11:00 | ВК | Анонс
02.12 утро | ТГ | Дайджест
03.12 вечер | ТГ | Итоги дня
04.12 (пт) 12:00 | ВК | Опрос
`),
  ['2026-12-01 10:00 [ВК] Анонс', '2026-12-02 09:00 [ТГ] Дайджест', '2026-12-03 19:00 [ТГ] Итоги дня', '2026-12-04 12:00 [ВК] Опрос'],
)
check(
  'client brand lines between and channel names',
  sheetOf(`
Дата | Канал | Заголовок | Лид | Автор | Дедлайн | Статус текста | Статус публикации
1 дек. 2026 | Telegram-канал «Финансы просто» | Кэшбэк: как не терять | Пять правил | А. Ким | 28.11 | сдан | запланирован
3 дек. 2026 | VC.ru | Почему дорожают кредиты | Разбор | О. Ли | 30.11 | пишется | 
`),
  [
    '2026-12-01 - [Telegram-канал «Финансы просто»] Кэшбэк: как не терять//Пять правил (approved)',
    '2026-12-03 - [VC.ru] Почему дорожают кредиты//Разбор',
  ],
)
check(
  'list in English with numbers and parentheses',
  listOf(`
December posts:
1) Dec 1, 9am (Instagram) – Gift guide is out
2) Dec 3, 12pm (Facebook, Instagram) – Meet the bakers
3) Dec 8, 5pm (TikTok) – Croissant ASMR
`),
  [
    '2026-12-01 09:00 [Instagram] Gift guide is out',
    '2026-12-03 12:00 [Facebook; Instagram] Meet the bakers',
    '2026-12-08 17:00 [TikTok] Croissant ASMR',
  ],
)
check(
  'museum, text with quotes per network columns named accounts',
  sheetOf(`
Дата публикации | Тема | vk.com/museum | t.me/museum | ok.ru/museum
1 декабря | Экспонат месяца | Самовар 1870 года | Самовар: 3 факта | —
5 декабря | Лекция | Приходите на лекцию | | Лекция в субботу
`),
  [
    '2026-12-01 - [vk.com/museum=Самовар 1870 года; t.me/museum=Самовар: 3 факта] Экспонат месяца',
    '2026-12-05 - [vk.com/museum=Приходите на лекцию; ok.ru/museum=Лекция в субботу] Лекция',
  ],
)
check(
  'time slot rows under day merged, network in header of a column, colour',
  sheetOf(
    `
Дата | Слот | Instagram | Telegram | ВКонтакте
07.12, пн | Утро | Сторис: доброе утро | Дайджест | 
 | День | Рилс «Как это сделано» | | Статья о материалах
 | Вечер | | Опрос | Итоги дня
`,
    { merges: [{ top: 1, left: 0, bottom: 3, right: 0 }] },
  ),
  [
    '2026-12-07 09:00 [Instagram; Telegram=Дайджест] Сторис: доброе утро',
    '2026-12-07 14:00 [Instagram; ВКонтакте=Статья о материалах] Рилс «Как это сделано»',
    '2026-12-07 19:00 [Telegram; ВКонтакте=Итоги дня] Опрос',
  ],
)
check(
  'messenger list with text paragraphs',
  listOf(`
1 декабря, 10:00 (ВК + ТГ)
Дорогие друзья! Мы открываем запись.
Первые 10 человек получат скидку.
#запись #скидка

4 декабря, 18:00 (ТГ)
Сегодня отвечаем на вопросы.

Спрашивайте в комментариях!
`),
  [
    '2026-12-01 10:00 [ВК; ТГ] Дорогие друзья! Мы открываем запись./Первые 10 человек получат скидку./#запись #скидка',
    '2026-12-04 18:00 [ТГ] Сегодня отвечаем на вопросы.//Спрашивайте в комментариях!',
  ],
)
