import { describe, expect, it } from 'vitest'
import { csvBytes } from '#main/plan-files/csv-bytes.ts'
import { readBytes } from '#renderer/ui/table-text.ts'
import { headOver, headsIn } from '#shared/plan-files/heads-below.ts'
import { csvText } from '#shared/plan-files/plan-table.ts'
import { rejectedTable } from '#shared/plan-files/rejected-table.ts'
import { brief, read, reasons, sheetOf } from './a-sheet.ts'

const words = { why: 'Почему', reason: () => 'такого дня нет', column: (n: number) => `Столбец ${n}`, role: String }
const about = { name: 'План', color: '#000000', language: 'ru', words, sections: [] } as const

const sheet = sheetOf(`
  Дата | Соцсеть | Текст | Рубрика
  45 ноября | ВК | Первый | Польза
  02.12.2026 | ВК | Второй | Польза
  Тема | Ответственный | Дата | Площадка
  Третий | Анна | 46 ноября | ТГ
  Четвёртый | Анна | 04.12.2026 | ТГ
`)

describe('rejected rows of a second table of a sheet', () => {
  const { mapping, ...reading } = read(sheet)

  it('are put under the headings of the first, and what it has not in columns of their own', () => {
    expect(reasons(reading)).toEqual(['2:0 noSuchDay', '5:2 noSuchDay'])
    const table = rejectedTable(sheet, mapping, reading.rejected, about)
    expect(table.columns.map(({ heading }) => heading)).toEqual(['Дата', 'Соцсеть', 'Текст', 'Рубрика', 'Тема', 'Ответственный', 'Почему'])
    expect(table.rows).toEqual([
      ['45 ноября', 'ВК', 'Первый', 'Польза', '', '', 'такого дня нет'],
      ['46 ноября', 'ТГ', '', '', 'Третий', 'Анна', 'такого дня нет'],
    ])
  })

  it('are named in the preview by the headings over them', () => {
    expect(headOver(headsIn(sheet.cells, mapping), 5).head[2]).toBe('Дата')
    expect(headOver(headsIn(sheet.cells, mapping), 2).head[0]).toBe('Дата')
  })

  it('are read again where they stood once they are corrected', () => {
    const table = rejectedTable(sheet, mapping, reading.rejected, about)
    const cells = [
      table.columns.map(({ heading }) => heading),
      ...table.rows.map((row) => row.map((cell) => cell.replace(/4\d ноября/, '3 декабря'))),
    ]
    expect(brief(read({ name: '', merges: [], cells }).posts)).toEqual(['2026-12-03 - [ВК] Первый', '2026-12-03 - [ТГ] Третий'])
  })
})

it('a rejected text that was made safe for a spreadsheet comes back as it was meant, and a real date as people write it', () => {
  const from = sheetOf("Дата | Время | Текст\n2026-12-01 | 99:99 | '=1+1 — акция\n2026-12-02 | 10:00 | Второй")
  const { mapping, rejected } = read(from)
  const table = rejectedTable(from, mapping, rejected, about)
  expect(table.rows).toEqual([['01.12.2026', '99:99', '=1+1 — акция', 'такого дня нет']])
  const again = readBytes(csvBytes(csvText(table).replace('99:99', '11:00'), 'utf-8'))
  const cells = 'kind' in again ? [] : again.cells
  expect(brief(read({ name: '', merges: [], cells }).posts)).toEqual(['2026-12-01 11:00 [] =1+1 — акция'])
})
