import { expect, it } from 'vitest'
import type { ChannelId } from '#shared/kernel/ids.ts'
import { planFates } from '#shared/plan-files/plan-fates.ts'
import { rejectedTable } from '#shared/plan-files/rejected-table.ts'
import type { PlanAround } from '#shared/queries/plan-around.ts'
import { brief, read, sheetOf } from './a-sheet.ts'

const around = {
  posts: [],
  people: [],
  campaigns: [],
  setup: { brand: { zone: 'Europe/Moscow' }, rubrics: [], channels: [{ id: 'c1', network: 'vk', title: 'Булочная' }] },
} as unknown as PlanAround
const choices = { time: '12:00', channels: {}, withoutRubrics: [], otherwise: [] as readonly ChannelId[] }
const names = { day: 'Дата', time: 'Время', network: 'Площадки', text: 'Текст' } as Readonly<Record<string, string>>
const words = { why: 'Почему', reason: () => 'площадка не выбрана', column: String, role: (role: string) => names[role] ?? role }

it('posts of a grid whose network is unknown come back whole, each with its day, time and text, and are read again as they were', () => {
  const sheet = sheetOf(`
    Пн 7.12 | Вт 8.12 | Ср 9.12
    10:00 LI: Итоги года\\n18:00 LI: Вакансия | ВК: Опрос | FB: Отзыв
  `)
  const { mapping, ...reading } = read(sheet)
  const { posts, rejected } = planFates(reading, around, choices)
  expect(posts).toHaveLength(1)
  const table = rejectedTable(sheet, mapping, rejected, { name: 'План', color: '#000000', language: 'ru', words, sections: [] })
  expect(table.columns.map(({ heading }) => heading)).toEqual(['Дата', 'Время', 'Площадки', 'Текст', 'Почему'])
  expect(table.rows).toEqual([
    ['07.12.2026', '10:00', 'LI', 'Итоги года', 'площадка не выбрана'],
    ['07.12.2026', '18:00', 'LI', 'Вакансия', 'площадка не выбрана'],
    ['09.12.2026', '', 'FB', 'Отзыв', 'площадка не выбрана'],
  ])
  const again = { name: '', merges: [], cells: [table.columns.map(({ heading }) => heading), ...table.rows] }
  expect(brief(read(again).posts)).toEqual([
    '2026-12-07 10:00 [LI] Итоги года',
    '2026-12-07 18:00 [LI] Вакансия',
    '2026-12-09 - [FB] Отзыв',
  ])
})
