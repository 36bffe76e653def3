import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '#main/plan-files/read-workbook.ts'
import { withLegend } from '#shared/plan-files/color-legend.ts'
import { fullBrief, read, sheetOf } from './a-sheet.ts'

const colors = (of: Readonly<Record<string, string>>) => new Map(Object.entries(of))

describe('a legend of colours', () => {
  it('below a table names the rubric of each row by the colour of its cell', () => {
    const sheet = sheetOf(`
      Рубрика | Дата | Соцсеть | Пост
      | 14.12.26 | вк | Как выбрать ёлку
      | 15.12.26 | вк | Неделя скидок
      Своё | 16.12.26 | тг | Уход за ёлкой
      | | |
      | Полезное | |
      | Продажи | |
    `)
    const painted = colors({ '1,0': 'blue', '2,0': 'gold', '3,0': 'blue', '5,0': 'blue', '6,0': 'gold' })
    const plan = read(withLegend(sheet, painted))
    expect(fullBrief(plan.posts)).toEqual([
      '2026-12-14 - [вк] Как выбрать ёлку (Полезное)',
      '2026-12-15 - [вк] Неделя скидок (Продажи)',
      '2026-12-16 - [тг] Уход за ёлкой (Своё)',
    ])
    expect([plan.rejected, plan.blank]).toEqual([[], 0])
  })

  it('beside a table is no column of rubrics', () => {
    const sheet = sheetOf(`
      Дата | Соцсеть | Пост | | Рубрики:
      1 декабря | вк | Зерно | | Продажи
      2 декабря | вк | Скидка | | Польза
      3 декабря | вк | Опрос | |
    `)
    const painted = colors({ '1,2': 'green', '2,2': 'red', '3,2': 'red', '1,4': 'red', '2,4': 'green' })
    expect(fullBrief(read(withLegend(sheet, painted)).posts)).toEqual([
      '2026-12-01 - [вк] Зерно (Польза)',
      '2026-12-02 - [вк] Скидка (Продажи)',
      '2026-12-03 - [вк] Опрос (Продажи)',
    ])
  })

  it('under a grid is no post of Monday, and its colours are those of single cells', () => {
    const sheet = sheetOf(`
      30 ноября | 1 декабря | 2 декабря
      | Орхидеи | Розыгрыш
      | | Отзыв
      польза | |
      продажи | |
    `)
    const painted = colors({ '1,1': 'green', '1,2': 'red', '3,0': 'green', '4,0': 'red' })
    expect(fullBrief(read(withLegend(sheet, painted)).posts)).toEqual([
      '2026-12-01 - [] Орхидеи (польза)',
      '2026-12-02 - [] Розыгрыш (продажи)',
      '2026-12-02 - [] Отзыв',
    ])
  })

  it('may be of stages of work or of networks', () => {
    const sheet = (one: string, other: string) =>
      sheetOf(`
        Дата | Пост
        1 декабря | Зерно
        2 декабря | Скидка
        |
        ${one} |
        ${other} |
      `)
    const painted = colors({ '1,1': 'green', '2,1': 'red', '4,0': 'green', '5,0': 'red' })
    expect(fullBrief(read(withLegend(sheet('Готово', 'В работе'), painted)).posts)).toEqual([
      '2026-12-01 - [] Зерно (approved)',
      '2026-12-02 - [] Скидка (inWork)',
    ])
    expect(fullBrief(read(withLegend(sheet('ВК', 'Телеграм'), painted)).posts)).toEqual([
      '2026-12-01 - [ВК] Зерно',
      '2026-12-02 - [Телеграм] Скидка',
    ])
  })

  it('is not seen in a column of rubrics with colours, nor in posts that stand alone', () => {
    const table = sheetOf(`
      Дата | Рубрика | Пост
      1 декабря | Польза | Зерно
      2 декабря | Продажи | Скидка
      3 декабря | Польза | Опрос
    `)
    const rubrics = colors({ '1,1': 'green', '2,1': 'red', '3,1': 'green' })
    expect(withLegend(table, rubrics)).toBe(table)
    const grid = sheetOf(`
      30 ноября | 1 декабря | 2 декабря
      Зерно | Скидка | Опрос
      7 декабря | 8 декабря | 9 декабря
      Отзыв | |
      Анонс | |
    `)
    const painted = colors({ '1,0': 'green', '1,1': 'red', '3,0': 'blue', '4,0': 'gold' })
    expect(withLegend(grid, painted)).toBe(grid)
  })

  it('comes out of a workbook', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('План')
    sheet.addRows([['Дата', 'Пост'], ['1 декабря', 'Зерно'], ['2 декабря', 'Скидка'], [], ['Польза'], ['Продажи']])
    const paint = (cell: string, argb: string) => {
      sheet.getCell(cell).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } }
    }
    for (const cell of ['B2', 'A5']) paint(cell, 'FF92D050')
    for (const cell of ['B3', 'A6']) paint(cell, 'FFFF0000')
    paint('A2', 'FFFFFFFF')
    const file = await readWorkbook(new Uint8Array(await book.xlsx.writeBuffer()))
    expect('kind' in file ? file : file.sheets[0]?.meanings).toEqual({
      role: 'rubric',
      cells: [
        { row: 1, column: 1, name: 'Польза' },
        { row: 2, column: 1, name: 'Продажи' },
      ],
    })
  })
})
