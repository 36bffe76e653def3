import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLog } from '#main/app/log.ts'
import { systemClock } from '#main/app/system-clock.ts'
import { createPlanFiles, type PlanFiles } from '#main/plan-files/index.ts'
import type { FileRefusal, PlanFile } from '#shared/plan-files/sheet.ts'
import { planWorker } from '#tests/support/running-program.ts'

let folder: string
let files: PlanFiles

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rubrika-plan-'))
  const clock = systemClock()
  files = createPlanFiles({
    workerPath: planWorker,
    clock,
    log: createLog({ write: () => undefined, clean: (text) => text, now: clock.now }),
  })
})
afterAll(async () => {
  await files.stop()
  await rm(folder, { recursive: true, force: true })
})

async function read(bytes: Uint8Array): Promise<PlanFile | FileRefusal> {
  const path = join(folder, 'upload')
  await writeFile(path, bytes)
  const outcome = await files.read(path)
  if (!outcome.ok) throw new Error(`refused: ${outcome.problem.kind} ${outcome.problem.detail}`)
  return outcome.value.file
}

/** A workbook of another library: what its cells hold, by address. */
async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  fill(book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

describe('reading a workbook', () => {
  it('takes days, times, formulas and formatted words as text, joined cells as they are joined', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('Ноябрь')
      sheet.addRow(['Дата', 'Время', 'Текст', 'Число'])
      sheet.getCell('A2').value = new Date(Date.UTC(2026, 10, 5))
      sheet.getCell('A2').numFmt = 'dd.mm.yyyy'
      sheet.getCell('B2').value = 0.7708333333
      sheet.getCell('B2').numFmt = 'hh:mm'
      sheet.getCell('C2').value = { richText: [{ text: 'Мы ' }, { text: 'открылись', font: { bold: true } }] }
      sheet.getCell('D2').value = { formula: '40+2', result: 42 }
      sheet.getCell('A3').value = { formula: 'A2+1', result: new Date(Date.UTC(2026, 10, 6, 18, 30)) }
      sheet.getCell('A3').numFmt = 'dd.mm.yyyy hh:mm'
      sheet.getCell('C3').value = { text: 'ссылка', hyperlink: 'https://x.test' }
      sheet.getCell('D3').value = -5
      sheet.getCell('B4').value = { text: 'ВК', hyperlink: 'https://vk.test/club' }
      sheet.getCell('C4').value = { text: '07.11', hyperlink: 'https://x.test' }
      sheet.mergeCells('A3:A4')
      book.addWorksheet('Скрытый', { state: 'hidden' }).addRow(['a', 'b'])
    })
    expect(await read(bytes)).toEqual({
      active: 0,
      sheets: [
        {
          name: 'Ноябрь',
          from1904: false,
          merges: [{ top: 2, left: 0, bottom: 3, right: 0 }],
          cells: [
            ['Дата', 'Время', 'Текст', 'Число'],
            ['2026-11-05', '18:30', 'Мы открылись', '42'],
            ['2026-11-06T18:30', '', 'ссылка https://x.test', '-5'],
            ['', 'ВК', '07.11', ''],
          ],
        },
      ],
    })
  })

  it('refuses in words what is no plan: empty, locked, old, cut off, another archive, a text', async () => {
    expect(await read(new Uint8Array())).toEqual({ kind: 'empty' })
    expect(await read(await workbook((book) => void book.addWorksheet('Пусто')))).toEqual({ kind: 'empty' })
    const locked = await writeXlsx({ sheets: [{ name: 'S', rows: [['a', 'b']] }], encryption: { password: 'x', spinCount: 1000 } })
    expect(await read(locked)).toEqual({ kind: 'encrypted' })
    expect(await read(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]))).toEqual({
      kind: 'oldExcel',
    })
    const whole = await workbook((book) => void book.addWorksheet('S').addRow(['a', 'b']))
    expect(await read(whole.slice(0, whole.length - 400))).toEqual({ kind: 'broken' })
    expect(await read(zipSync({ 'readme.txt': Buffer.from('hello') }))).toEqual({ kind: 'notWorkbook' })
    expect(await read(Buffer.from('just a text, no workbook'))).toEqual({ kind: 'notWorkbook' })
  })

  it('refuses a bomb by its directory, and one that lies about its size while it unpacks', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': Buffer.from('<x/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(200_000_000) })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await read(bomb)).toEqual({ kind: 'bomb', limitMb: 150 })
    const liar = Buffer.from(zipSync({ 'xl/workbook.xml': Buffer.from('<x/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(2_000_000) }))
    for (const mark of [Buffer.from('PK\x03\x04'), Buffer.from('PK\x01\x02')]) {
      const at = liar.lastIndexOf(mark)
      liar.writeUInt32LE(1000, at + (mark[2] === 3 ? 22 : 24))
    }
    expect(await read(liar)).toEqual({ kind: 'broken' })
  })

  it('tells which rows and columns with something in them are hidden', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('План')
      sheet.addRows([
        ['Старая дата', 'Дата', 'Пост', ''],
        ['01.11', '05.11', 'Раз'],
        ['02.11', '06.11', 'Два'],
        [],
        ['03.11', '07.11', 'Три'],
      ])
      for (const column of [1, 4]) sheet.getColumn(column).hidden = true
      for (const row of [3, 4]) sheet.getRow(row).hidden = true
    })
    expect(await read(bytes)).toMatchObject({ sheets: [{ hidden: { rows: [2], columns: [0] } }] })
  })

  it('says how many rows are too many', async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => ['05.11.2026', `Пост ${i}`])
    expect(await read(await writeXlsx({ sheets: [{ name: 'S', rows }] }))).toEqual({ kind: 'tooManyRows', count: 30_000, limit: 20_000 })
  })
})

describe('writing a workbook', () => {
  it('is read by another library as a client expects it', async () => {
    const made = await files.workbook({
      name: 'План: ноябрь/декабрь',
      color: '#1f66d1',
      language: 'ru',
      columns: [
        { heading: 'Дата', width: 12, kind: 'day' },
        { heading: 'Время', width: 8, kind: 'time' },
        { heading: 'Текст', width: 60, kind: 'text' },
      ],
      rows: [
        ['2026-11-05', '18:30', '=1+1'],
        ['2026-11-06', '', `+7 999 000-00-00\n\n${'слово '.repeat(20)}`],
      ],
    })
    if (!made.ok) throw new Error(made.problem.kind)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(made.value.buffer.slice(made.value.byteOffset, made.value.byteOffset + made.value.byteLength) as ArrayBuffer)
    const [sheet] = book.worksheets
    expect(sheet?.name).toBe('План ноябрь декабрь')
    expect(sheet?.getCell('A2').value).toEqual(new Date(Date.UTC(2026, 10, 5)))
    expect(sheet?.getCell('C2').value).toBe('=1+1')
    expect(sheet?.getCell('C2').formula).toBeUndefined()
    expect(sheet?.getCell('C2').alignment).toMatchObject({ wrapText: true, vertical: 'top' })
    // A program that does not measure rows would show only their first lines: two, and three of 120 letters.
    expect([1, 2, 3].map((row) => sheet?.getRow(row).height)).toEqual([15, 15, 75])
    expect(sheet?.getCell('A1').font).toMatchObject({ bold: true, color: { argb: 'FFFFFFFF' } })
    expect(sheet?.getCell('A1').fill).toMatchObject({ type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F66D1' } })
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet?.autoFilter).toBe('A1:C3')
    expect(sheet?.getColumn(3).width).toBe(60)
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' })
    expect(sheet?.getCell('A1').font).toMatchObject({ name: 'Calibri', size: 11 })
    // Excel calls a file broken that names a sheet with a space without quotes; other readers do not mind.
    const parts = unzipSync(made.value)
    expect(new TextDecoder().decode(parts['xl/workbook.xml'])).toContain(">'План ноябрь декабрь'!$1:$1<")
  })
})
