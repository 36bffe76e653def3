import { describe } from 'vitest'
import { sheetOf } from './a-sheet.ts'
import { check } from './check-plan.ts'

describe('the kind of a post', () => {
  check(
    'stands before a colon in a cell of a grid, alone or below others, and is no text',
    sheetOf(`
      Пн | Вт | Ср | Чт | Пт
      30.11 | 01.12 | 02.12 | 03.12 | 04.12
      Сторис: опрос про кофе | 12:00 Карусель — 5 ошибок | Reels: распаковка | Пост: рецепт\\nСторис: за кулисами | Видео: https://disk.test/i/1
    `),
    [
      '2026-11-30 - [] опрос про кофе (Сторис)',
      '2026-12-01 12:00 [] 5 ошибок (Карусель)',
      '2026-12-02 - [Reels] распаковка (Reels)',
      '2026-12-03 - [] рецепт (Пост)',
      '2026-12-03 - [] за кулисами (Сторис)',
      '2026-12-04 - [] Видео: https://disk.test/i/1',
    ],
  )
  check(
    'before a long text is a part of it',
    sheetOf(`
      Пн | Вт | Ср
      30.11 | 01.12 | 02.12
      Опрос: какой кофе вы пьёте по утрам?\\n\\nРасскажите в комментариях. ${'Мы читаем каждый ответ и разыграем пачку зерна. '.repeat(8)} | Скидка | Отзыв
    `),
    [
      `2026-11-30 - [] Опрос: какой кофе вы пьёте по утрам?//Расскажите в комментариях. ${'Мы читаем каждый ответ и разыграем пачку зерна. '.repeat(8).trim()}`,
      '2026-12-01 - [] Скидка',
      '2026-12-02 - [] Отзыв',
    ],
  )
  check(
    'before weeks that stand side by side',
    sheetOf(`
       | 7–13 декабря 2026 | 14–20 декабря 2026
      Понедельник | Сторис: опрос | Анонс
      Среда | Подборка | Клип: замес
      Пятница | Отзыв | Скидка
    `),
    [
      '2026-12-07 - [] опрос (Сторис)',
      '2026-12-09 - [] Подборка',
      '2026-12-11 - [] Отзыв',
      '2026-12-14 - [] Анонс',
      '2026-12-16 - [] замес (Клип)',
      '2026-12-18 - [] Скидка',
    ],
  )
  check(
    'has a column of its own beside one of tags',
    sheetOf(`
      Дата | Тип поста | Рубрика | Текст | Теги
      01.12.2026 | Карусель | Польза | Пять ошибок | бариста, дом
      02.12.2026 | сторис + рилс | Быт | Утро в цехе |
    `),
    ['2026-12-01 - [] Пять ошибок (Польза бариста,дом,Карусель)', '2026-12-02 - [] Утро в цехе (Быт сторис,рилс)'],
  )
  check(
    'has a column that no other tells a rubric beside',
    sheetOf(`
      Дата | Вид публикации | Текст | Метки
      01.12.2026 | пост | Пять ошибок | акция
      02.12.2026 | клип | Утро в цехе | быт
    `),
    ['2026-12-01 - [] Пять ошибок (акция,пост)', '2026-12-02 - [] Утро в цехе (быт,клип)'],
  )
  check(
    'is called a format, whatever the tags are',
    sheetOf(`
      Date | Format | Caption | Tags
      2026-12-01 | Carousel | Five mistakes | barista
      2026-12-02 | Reel | Morning at the bakery |
    `),
    ['2026-12-01 - [] Five mistakes (barista,Carousel)', '2026-12-02 - [] Morning at the bakery (Reel)'],
  )
  check(
    'stands under the type of its media and is no task for the designer',
    sheetOf(`
      Date | Media type | Caption
      2026-12-01 | Carousel | Five mistakes
      2026-12-02 | Single image | Morning at the bakery
      2026-12-03 | Video | Kneading
    `),
    [
      '2026-12-01 - [] Five mistakes (Carousel)',
      '2026-12-02 - [] Morning at the bakery (Single image)',
      '2026-12-03 - [] Kneading (Video)',
    ],
  )
})

describe('a line with a time below a blank line', () => {
  check(
    'is a part of the text where no cell of the plan begins with a time',
    sheetOf(`
      Пн | Вт | Ср
      30.11 | 01.12 | 02.12
      Программа дня открытых дверей\\n\\n18:00 Экскурсия | Скидка | Отзыв
    `),
    ['2026-11-30 - [] Программа дня открытых дверей//18:00 Экскурсия', '2026-12-01 - [] Скидка', '2026-12-02 - [] Отзыв'],
  )
  check(
    'is another post where others of the plan begin with theirs',
    sheetOf(`
      Пн | Вт | Ср
      30.11 | 01.12 | 02.12
      Анонс недели\\n\\n18:00 Эфир | 12:00 Скидка | Отзыв
    `),
    ['2026-11-30 - [] Анонс недели', '2026-11-30 18:00 [] Эфир', '2026-12-01 12:00 [] Скидка', '2026-12-02 - [] Отзыв'],
  )
})
