import { describe, expect, it } from 'vitest'
import { brief, fullBrief, read, sheetOf } from './a-sheet.ts'

describe('a cell of posts that tells more than words', () => {
  it('names its networks under columns of times', () => {
    const { posts } = read(
      sheetOf(`
        Дата | День | 9:00 | 13:00 | 19:00
        07.12 | Пн | ВК: Совет | | 19:30 ТГ: Мем
        08.12 | Вт | | Инста: Карусель |
      `),
    )
    expect(brief(posts)).toEqual(['2026-12-07 09:00 [ВК] Совет', '2026-12-07 19:30 [ТГ] Мем', '2026-12-08 13:00 [Инста] Карусель'])
  })

  it('has a post on each line with a time of its own', () => {
    const { posts } = read(
      sheetOf(`
        Дата | Посты | Сторис
        7 дек | 10:00 ВК Совет\\n18:00 ТГ Мем | 3 шт: утро, обед, вечер
        8 дек | 12:00 Инста Карусель |
      `),
    )
    expect(fullBrief(posts)).toEqual([
      '2026-12-07 10:00 [ВК] Совет (Посты)',
      '2026-12-07 18:00 [ТГ] Мем (Посты)',
      '2026-12-07 - [] 3 шт: утро, обед, вечер (Сторис)',
      '2026-12-08 12:00 [Инста] Карусель (Посты)',
    ])
  })

  it('so also in the only column of texts, where no column tells times', () => {
    const { posts } = read(
      sheetOf('Дата | Посты | Статус\n7 декабря | 10:00 Совет\\n18:00 Мем | готово\n8 декабря | 12:00 ВК: Карусель | '),
    )
    expect(fullBrief(posts)).toEqual([
      '2026-12-07 10:00 [] Совет (approved)',
      '2026-12-07 18:00 [] Мем (approved)',
      '2026-12-08 12:00 [ВК] Карусель',
    ])
  })

  it('is a text where the time stands elsewhere, and where it speaks of an hour', () => {
    const { posts } = read(sheetOf('Дата | Время | Текст\n7 декабря | 9:00 | 10:00 лепка\\n12:00 роспись'))
    expect(brief(posts)).toEqual(['2026-12-07 09:00 [] 10:00 лепка/12:00 роспись'])
    expect(brief(read(sheetOf('Дата | Текст\n7 декабря | 12:00 — время обеда')).posts)).toEqual(['2026-12-07 - [] 12:00 — время обеда'])
  })
})

describe('a cell of a network’s column', () => {
  it('may begin with its time', () => {
    const { posts } = read(sheetOf('Дата | ВК | Телеграм\n07.12 | Карусель | 10:00 Анонс'))
    expect(brief(posts)).toEqual(['2026-12-07 - [ВК; Телеграм@10:00=Анонс] Карусель'])
  })

  it('is a text whole where its heading says so, or the time stands elsewhere', () => {
    const { posts } = read(sheetOf('Дата | Время | Текст для ВК | Телеграм\n07.12 | 9:00 | 10:00 Подъём | 11:00 Анонс'))
    expect(brief(posts)).toEqual(['2026-12-07 09:00 [вк; Телеграм=11:00 Анонс] 10:00 Подъём'])
    expect(brief(read(sheetOf('Дата | Тема | Текст для ВК\n07.12 | День | 10:00 Подъём')).posts)).toEqual([
      '2026-12-07 - [вк=10:00 Подъём] День',
    ])
  })

  it('that names a part of the day is what is published where the row says nothing else', () => {
    const { posts } = read(sheetOf('Дата | Тема | ВК | Instagram Stories\n08.12 | | | Утро\n09.12 | Совет | утро | вечер'))
    expect(brief(posts)).toEqual(['2026-12-08 - [Instagram Stories] Утро', '2026-12-09 09:00 [ВК@09:00; Instagram Stories@19:00] Совет'])
  })
})

describe('texts of several channels of one network', () => {
  it('stand under their names, as an export writes them', () => {
    const { posts } = read(
      sheetOf('Дата | Площадки | Текст | Текст для VK (Булочная №1)\n07.12.2026 | VK (Булочная №1); VK (Кухня) | Общий | Свой'),
    )
    expect(brief(posts)).toEqual(['2026-12-07 - [VK (Кухня); vk (булочная №1)=Свой] Общий'])
  })
})
