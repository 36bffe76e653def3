import { describe, expect, it } from 'vitest'
import { planRolesOf } from '#shared/plan-files/plan-headings.ts'
import { brief, fullBrief, read, reasons, sheetOf } from './a-sheet.ts'

describe('what agencies call their columns', () => {
  it('takes a day with its time for the day, whichever is named first', () => {
    expect(planRolesOf(['Дата и время выхода', 'Пост'])).toEqual(['day', 'text'])
    expect(planRolesOf(['Время и дата публикации', 'Пост'])).toEqual(['day', 'text'])
    expect(planRolesOf(['Date/Time', 'Post'])).toEqual(['day', 'text'])
    expect(planRolesOf(['Дата', 'Время публикации'])).toEqual(['day', 'time'])
  })

  it('gives the designer what is written for them', () => {
    expect(planRolesOf(['Дата', 'Текст', 'ТЗ дизайнеру'])).toEqual(['day', 'text', 'visual'])
    expect(planRolesOf(['Дата', 'Текст', 'Задача для дизайнера'])).toEqual(['day', 'text', 'visual'])
    expect(planRolesOf(['Дата', 'Текст', 'Дизайнер'])).toEqual(['day', 'text', null])
  })

  it('knows a topic of a post beside its caption, so the networks of one topic are one post', () => {
    const { mapping, posts } = read(
      sheetOf(`
        Date | Time | Post topic | Platform | Caption
        Dec 1, 2026 | 9:00 AM | Gift guide | IG | Our gift guide is here
         | 11:30 AM | | FB | Looking for gifts?
        Dec 3, 2026 | noon | Behind the scenes | IG Stories | BTS
      `),
    )
    expect(mapping.layout).toBe('networkRows')
    expect(brief(posts)).toEqual([
      '2026-12-01 09:00 [IG; FB@11:30=Gift guide\n\nLooking for gifts?] Gift guide//Our gift guide is here',
      '2026-12-03 12:00 [IG Stories] Behind the scenes//BTS',
    ])
  })
})

describe('a list without headings', () => {
  it('with its days on lines of their own is no table of networks', () => {
    const { posts, rejected } = read(
      sheetOf(`
        Понедельник 30.11 | |
        Инстаграм | Рилс про утро | 09:00
        Телеграм | Опрос | 12:00
        Вторник 01.12 | |
        ВК | Кейс клиента | 18:00
      `),
    )
    expect(brief(posts)).toEqual([
      '2026-11-30 09:00 [Инстаграм] Рилс про утро',
      '2026-11-30 12:00 [Телеграм] Опрос',
      '2026-12-01 18:00 [ВК] Кейс клиента',
    ])
    expect(rejected).toEqual([])
  })
})

describe('days', () => {
  it('that two orders would read are of the month the plan is for', () => {
    const { posts } = read(sheetOf('Content Calendar – December 2026 | |\nDate | Copy | Platform\nTue, Dec 1 | One | IG\n12/4 | Two | IG'))
    expect(brief(posts)).toEqual(['2026-12-01 - [IG] One', '2026-12-04 - [IG] Two'])
  })

  it('still ask where the plan is for no month', () => {
    expect(reasons(read(sheetOf('Date | Copy\n12/4 | Two')))).toEqual(['2:0 twoWays'])
  })

  it('in quotes, as papers write them', () => {
    expect(brief(read(sheetOf('Дата | Пост\n«13» декабря 2026 г. | Отчёт')).posts)).toEqual(['2026-12-13 - [] Отчёт'])
  })
})

describe('a grid', () => {
  it('keeps the word of a cell that says only what is to be made', () => {
    const { posts } = read(
      sheetOf(`
         | 30 ноября | 1 декабря | 2 декабря
        Утро (9:00) | Пост: мотивация | | Статья
        Вечер (19:00) | Reels | |
      `),
    )
    expect(fullBrief(posts)).toEqual([
      '2026-11-30 09:00 [] мотивация (Пост)',
      '2026-11-30 19:00 [Reels] Reels',
      '2026-12-02 09:00 [] Статья',
    ])
  })
})
