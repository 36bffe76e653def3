import { sheetOf } from './a-sheet.ts'
import { check } from './check-plan.ts'

check(
  'a line that tells a day that is not there keeps its rows out',
  sheetOf(`
  Время | Площадка | Тема | Статус
  5 ноября, четверг | | |
  10:00 | ВК | Итоги недели | готово
  45 ноября | | |
  12:00 | ВК | Нет такого дня |
  13:00 | ТГ | И этого тоже |
  6 ноября, пятница | | |
  12:00 | Инстаграм | Рецепт | черновик
`),
  ['2026-11-05 10:00 [ВК] Итоги недели (approved)', '2026-11-06 12:00 [Инстаграм] Рецепт (draft)'],
  ['5:0 noSuchDay', '6:0 noSuchDay'],
)
check(
  'titles in a cell of a month with a blank line between them are posts of their own',
  sheetOf(`
  Ноябрь 2026 | | | | | |
  Понедельник | Вторник | Среда | Четверг | Пятница | Суббота | Воскресенье
  2 | 3 | 4 | 5 | 6 | 7 | 8
  Пост о кофе\\n\\nСторис с опросом | Рецепт | | Отзыв клиента\\n\\nМем | | Анонс\\n\\nИтоги |
  9 | 10\\nЧто в чашке?\\n\\nРозыгрыш 🎁\\n\\nПрямой эфир | 11 | 12 | 13 | 14 | 15
`),
  [
    '2026-11-02 - [] Пост о кофе',
    '2026-11-02 - [] Сторис с опросом',
    '2026-11-03 - [] Рецепт',
    '2026-11-05 - [] Отзыв клиента',
    '2026-11-05 - [] Мем',
    '2026-11-07 - [] Анонс',
    '2026-11-07 - [] Итоги',
    '2026-11-10 - [] Что в чашке?',
    '2026-11-10 - [] Розыгрыш 🎁',
    '2026-11-10 - [] Прямой эфир',
  ],
)
check(
  'a text of a cell keeps its paragraphs: a sentence, a title in every cell, the kind of post over it',
  sheetOf(`
  Пн 02.11 | Вт 03.11 | Ср 04.11 | Чт 05.11 | Пт 06.11
  Мы открылись!\\n\\nЖдём вас на Ленина, 5 | | Скидка\\n\\n#акция #осень | Опрос | Мем
  Пн 09.11 | Вт 10.11 | Ср 11.11 | Чт 12.11 | Пт 13.11
  Рилс\\n\\nКак варить кофе | Кофе\\n\\nдля тех, кто не спит | Карусель\\n\\nВиды кофе | Статья\\n\\nПро зерно |
`),
  [
    '2026-11-02 - [] Мы открылись!//Ждём вас на Ленина, 5',
    '2026-11-04 - [] Скидка//#акция #осень',
    '2026-11-05 - [] Опрос',
    '2026-11-06 - [] Мем',
    '2026-11-09 - [Рилс] Как варить кофе (Рилс)',
    '2026-11-10 - [] Кофе//для тех, кто не спит',
    '2026-11-11 - [] Карусель//Виды кофе',
    '2026-11-12 - [] Статья//Про зерно',
  ],
)
check(
  'two lines in each cell are a title and what belongs to it',
  sheetOf('Mon 02.11 | Tue 03.11 | Wed 04.11\nLatte art\\n\\nPhoto of a cup | Our team\\n\\nPhoto of Anna | New beans\\n\\nPhoto of a bag'),
  ['2026-11-02 - [] Latte art//Photo of a cup', '2026-11-03 - [] Our team//Photo of Anna', '2026-11-04 - [] New beans//Photo of a bag'],
)
check(
  'networks with what each of them gets on one line of a cell; a slash in a text is none',
  sheetOf(`
  Week | Mon | Tue | Wed | Thu | Fri
  Nov 2–6 | IG: Latte art | | ВК: Опрос; ТГ: Новости | | LI: Hiring / remote
  Nov 9–13 | | X: Poll | | IG: Reel / FB: Event in Kazan |
`),
  [
    '2026-11-02 - [IG] Latte art',
    '2026-11-04 - [ВК] Опрос',
    '2026-11-04 - [ТГ] Новости',
    '2026-11-06 - [LI] Hiring / remote',
    '2026-11-10 - [X] Poll',
    '2026-11-12 - [IG] Reel',
    '2026-11-12 - [FB] Event in Kazan',
  ],
)
check(
  'notes and a legend below the weeks of a month are no posts, however wide they are',
  sheetOf(`
  NOVEMBER 2026 | | | | | |
  Sunday | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday
  1 | 2 | 3 | 4 | 5 | 6 | 7
   | Blog post | | | | |
  8 | 9 | 10 | 11 | 12 | 13 | 14
   | Newsletter | | | | | Sale
  Notes: | check with legal | | | | |
   | call the designer | | | | |
  Legend | | | | | |
  Green | approved | | | | |
`),
  ['2026-11-02 - [] Blog post', '2026-11-09 - [] Newsletter', '2026-11-14 - [] Sale'],
)
check(
  'the text that networks share is the same below a theme that is written once',
  sheetOf(`
  Дата | Тема | Соцсеть | Время | Текст
  5 ноября | Опрос | ВК | 10:00 | Какой сорт?
   | | ТГ | 11:00 | Какой сорт?
   | | Инста | 10:00 | Выбирайте сорт
`),
  ['2026-11-05 10:00 [ВК; ТГ@11:00; Инста=Опрос//Выбирайте сорт] Опрос//Какой сорт?'],
)
check(
  'what is made for a network that stands before its row goes there, whatever else it is the name of',
  sheetOf(`
  Соцсеть | 2 ноября | 3 ноября | 4 ноября | 5 ноября
  ВК | Пост о команде | | Shorts | 12:00 ТГ: Анонс
  Инста | Рилс | | | 18:00 Reels: примерка
`),
  [
    '2026-11-02 - [ВК] Пост о команде',
    '2026-11-02 - [Инста] Рилс',
    '2026-11-04 - [ВК] Shorts',
    '2026-11-05 12:00 [ТГ] Анонс',
    '2026-11-05 18:00 [Инста] примерка (Reels)',
  ],
)
check(
  'networks before the words of a table that has no column of them',
  sheetOf(`
  Day | Time | Content | Ready?
  Monday, November 2 | 9:00 | LinkedIn: hiring post | yes
   | 12:00 | Instagram: team photo | no
  Tuesday, November 3 | 9:00 | X: poll | yes
   | 18:00 | No network here |
`),
  [
    '2026-11-02 09:00 [LinkedIn] hiring post (approved)',
    '2026-11-02 12:00 [Instagram] team photo',
    '2026-11-03 09:00 [X] poll (approved)',
    '2026-11-03 18:00 [] No network here',
  ],
)
check(
  'a theme about a network is no place to go',
  sheetOf(`
  Дата | Время | Тема
  05.11.2026 | 10:00 | Instagram: что нового
  06.11.2026 | 10:00 | Как писать заголовки
  07.11.2026 | 10:00 | Пять сервисов
`),
  ['2026-11-05 10:00 [] Instagram: что нового', '2026-11-06 10:00 [] Как писать заголовки', '2026-11-07 10:00 [] Пять сервисов'],
)
