import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '#main/plan-files/read-workbook.ts'
import type { Sheet } from '#shared/plan-files/sheet.ts'

/** The sheets of a workbook that another library wrote. */
async function sheetsOf(fill: (book: ExcelJS.Workbook) => void): Promise<readonly Sheet[]> {
  const book = new ExcelJS.Workbook()
  fill(book)
  const read = await readWorkbook(new Uint8Array(await book.xlsx.writeBuffer()))
  if ('kind' in read) throw new Error(`refused: ${read.kind}`)
  return read.sheets
}

describe('a workbook of somebody else', () => {
  it('keeps where its words lead, bold words and values of formulas, and leaves hidden sheets out', async () => {
    const sheets = await sheetsOf((book) => {
      const sheet = book.addWorksheet('План')
      sheet.addRow(['Дата', 'Время', 'Текст', 'Фото'])
      sheet.addRow([
        new Date(Date.UTC(2026, 10, 5)),
        0.75,
        { richText: [{ font: { bold: true }, text: 'Скидка' }, { text: ' на раф' }] },
        { text: 'фото', hyperlink: 'https://disk.test/i/1' },
      ])
      sheet.addRow([{ formula: 'A2+1', result: new Date(Date.UTC(2026, 10, 6)) }, '', 'https://x.test/', ''])
      sheet.getCell('C3').value = { text: 'https://x.test', hyperlink: 'https://x.test/' }
      for (const cell of ['A2', 'A3']) sheet.getCell(cell).numFmt = 'dd.mm.yyyy'
      sheet.getCell('B2').numFmt = 'hh:mm'
      book.addWorksheet('Архив', { state: 'hidden' }).addRow(['Дата', 'Текст'])
    })
    expect(sheets.map(({ name }) => name)).toEqual(['План'])
    expect(sheets[0]?.cells).toEqual([
      ['Дата', 'Время', 'Текст', 'Фото'],
      ['2026-11-05', '18:00', 'Скидка на раф', 'фото https://disk.test/i/1'],
      ['2026-11-06', '', 'https://x.test', ''],
    ])
  })

  it('is read all the same when a stray cell stands at the far end of a sheet', async () => {
    const [sheet] = await sheetsOf((book) => {
      const plan = book.addWorksheet('План')
      plan.addRow(['Дата', 'Текст'])
      plan.addRow(['05.11.2026', 'Пост'])
      plan.getCell('XFD1048576').value = 'x'
    })
    expect(sheet?.cells).toEqual([
      ['Дата', 'Текст'],
      ['05.11.2026', 'Пост'],
    ])
  })
})
