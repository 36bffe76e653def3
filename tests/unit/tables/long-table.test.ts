import { describe, expect, it } from 'vitest'
import type { DayKey } from '#shared/kernel/time.ts'
import { inLinesOf, type LongTable, longTable } from '#shared/tables/long-table.ts'
import { type Cells, readTable } from '#shared/tables/read-table.ts'

const cut = (text: string): Cells => text.split('\n').map((line) => line.split(';'))

function long(text: string): LongTable {
  const table = longTable(cut(text))
  if (!table) throw new Error('not taken for a long table')
  return table
}

function read(text: string) {
  const table = long(text)
  return inLinesOf(table, readTable(table.cells, table.mapping, '2026-11-22' as DayKey))
}

const head = 'Дата;Критерий;Параметр 1;Параметр 2;Значение'

describe('a table of one figure a row', () => {
  it('is read day by day, the wider of two figures of one kind', () => {
    const { rows, rejected } = read(`${head}
20.11.2026;Посетители;Уникальные посетители;;310
20.11.2026;Посетители;Просмотры;;820
20.11.2026;Охват;Охват подписчиков;;1200
20.11.2026;Охват;Полный охват;;2400
20.11.2026;Участники;Вступившие;;14
20.11.2026;Участники;Вышедшие;;3
21.11.2026;Охват;Полный охват;;2 100
21.11.2026;Посетители;Просмотры;;700`)
    expect(rows).toEqual([
      { row: 2, day: '2026-11-20', link: null, figures: { views: 820, reach: 2400, joined: 14, left: 3 } },
      { row: 8, day: '2026-11-21', link: null, figures: { views: 700, reach: 2100 } },
    ])
    expect(rejected).toEqual([])
  })

  it('takes no part of a figure for the figure', () => {
    const { rows } = read(`${head}
20.11.2026;Охват;Пол;Мужской;900
20.11.2026;Возраст;18–21;Охват;300
20.11.2026;Города;Москва;;800
20.11.2026;Источники переходов;Прямые переходы;;55
20.11.2026;Охват;Всего;;2400`)
    expect(rows).toEqual([{ row: 2, day: '2026-11-20', link: null, figures: { reach: 2400 } }])
  })

  it('offers every name as a column, in the file’s order, cities only up to forty', () => {
    const cities = Array.from({ length: 100 }, (_, n) => `20.11.2026;Города;Город ${n};;1`).join('\n')
    const { cells, mapping } = long(`${head}\n${cities}\n20.11.2026;Охват;Полный охват;;2400`)
    expect(cells[0]?.slice(0, 2)).toEqual(['Дата', 'Города · Город 0'])
    expect(cells[0]?.at(-1)).toBe('Охват · Полный охват')
    expect(mapping.roles).toHaveLength(42)
    expect(mapping.roles.at(-1)).toBe('reach')
  })

  it('rejects lines by their number in the file: a day twice, no day, a day to come, a word for a number, a total', () => {
    const { rows, rejected } = read(`Сообщество;Булочная;;;
${head}
20.11.2026;Охват;Полный охват;;2400
20.11.2026;Охват;Полный охват;;2500
;Охват;Полный охват;;1
01.12.2026;Охват;Полный охват;;5
19.11.2026;Охват;Полный охват;;много
Итого;Охват;Полный охват;;4900`)
    expect(rows.map(({ row }) => row)).toEqual([3])
    expect(rejected.map(({ row, reason }) => [row, reason])).toEqual([
      [5, 'noDay'],
      [6, 'dayAhead'],
      [7, 'badNumber'],
      [8, 'totals'],
      [4, 'sameDay'],
    ])
  })

  it('may be in English, with one name', () => {
    const { rows } = read('Date;Metric;Value\n2026-11-20;Reach;2400\n2026-11-20;Comments;12')
    expect(rows).toEqual([{ row: 2, day: '2026-11-20', link: null, figures: { reach: 2400, replies: 12 } }])
  })

  it('is told from a wide one', () => {
    expect(longTable(cut('Дата;Охват;Просмотры\n20.11.2026;1;2'))).toBeNull()
    expect(longTable(cut('Критерий;Значение\nОхват;2400'))).toBeNull()
  })
})
