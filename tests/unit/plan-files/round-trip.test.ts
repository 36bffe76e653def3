import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvBytes } from '#main/plan-files/csv-bytes.ts'
import { readWorkbook } from '#main/plan-files/read-workbook.ts'
import { writeWorkbook } from '#main/plan-files/write-workbook.ts'
import { readBytes } from '#renderer/ui/table-text.ts'
import type { BrandId, ChannelId, PostId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import { type ExportWords, exportTable } from '#shared/plan-files/export-table.ts'
import { guessPlan } from '#shared/plan-files/plan-mapping.ts'
import { csvText, fileLanguages, type PlanTable } from '#shared/plan-files/plan-table.ts'
import { readPlan } from '#shared/plan-files/read-plan.ts'
import type { Sheet } from '#shared/plan-files/sheet.ts'
import type { ExportedPost } from '#shared/queries/index.ts'
import { bareCell, safeCell } from '#shared/tables/safe-cell.ts'
import { common } from '#shared/text/ru/common.ts'
import { planFiles } from '#shared/text/ru/plan-files.ts'

const { heading } = planFiles.export
const words: ExportWords = {
  ...heading,
  language: 'ru',
  networkOf: (network) => common.network[network],
  textFor: (channel) => heading.textFor.replace('{{channel}}', channel),
  statusOf: () => 'Черновик',
}
const today = '2026-11-26' as DayKey

/** Letters that plans are written in and those that break tables. */
const line = fc
  .array(fc.constantFrom(...'абвгдежзийклмнопABCdef0123456789 =+-@;,"\'\t«»—!?#…'.split(''), 'Скидка ', '🎉', "'=", "''-"), {
    minLength: 1,
    maxLength: 30,
  })
  .map((signs) => signs.join(''))
const text = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .map((lines) =>
    lines
      .join('\n')
      .replace(/[ \t]+\n/g, '\n')
      .trim(),
  )
  .filter((one) => /[а-пA-Cd-f]/.test(one))

const channels = [
  { id: 'c1' as ChannelId, channel: { network: 'telegram', title: 'Булочная' } },
  { id: 'c2' as ChannelId, channel: { network: 'vk', title: 'Булочная №1' } },
  { id: 'c3' as ChannelId, channel: { network: 'vk', title: 'Булочная №2, центр' } },
] as const

const post = fc
  .record({
    day: fc.integer({ min: 0, max: 60 }),
    minutes: fc.integer({ min: 0, max: 1439 }),
    text,
    rubric: fc.constantFrom('', 'Польза', 'Продажи и акции'),
    used: fc.subarray([...channels], { minLength: 0 }),
  })
  .map(({ day, minutes, used, ...rest }): ExportedPost => {
    const at = Date.UTC(2026, 10, 1 + day, 0, minutes) as EpochMs
    const wallTime = new Date(at).toISOString().slice(0, 16) as WallTime
    return {
      ...{
        id: `p${at}` as PostId,
        brandId: 'b' as BrandId,
        brandName: 'Булочная',
        at,
        wallTime,
        zone: 'UTC' as ZoneId,
        createdAt: 0 as EpochMs,
        changedAt: 0 as EpochMs,
      },
      ...{ status: 'draft', person: '', campaign: '', tags: [], ...rest },
      channels: used.map((one) => ({ ...one, text: null, wallTime: null })),
    }
  })

/** What a reading must give back of a post. */
const kept = (one: { text: string; rubric: string }, when: string) => `${when} [${one.rubric}] ${one.text.normalize('NFC')}`

function readBack(sheet: Sheet): readonly string[] {
  const { posts, rejected } = readPlan(sheet, guessPlan(sheet, today), today)
  expect(rejected).toEqual([])
  return posts.map((one) => `${kept(one, `${one.day}T${one.time}`)} ${one.networks.map(({ word }) => word).join('|')}`)
}

function expected(posts: readonly ExportedPost[], table: PlanTable): readonly string[] {
  const column = table.columns.findIndex(({ heading: name }) => name === heading.channels)
  return posts.map((one, at) => `${kept(one, one.wallTime)} ${(table.rows[at]?.[column] ?? '').split('; ').join('|')}`)
}

const csvSheet = (bytes: Uint8Array): Sheet => {
  const read = readBytes(bytes)
  if ('kind' in read) throw new Error(read.kind)
  return { name: '', cells: read.cells, merges: [] }
}

describe('a plan that is exported and imported', () => {
  it('is the same from CSV in UTF-8 and UTF-16', () => {
    fc.assert(
      fc.property(
        fc.array(post, { minLength: 2, maxLength: 8 }),
        fc.constantFrom('utf-8' as const, 'utf-16le' as const),
        fc.constantFrom(...fileLanguages),
        (posts, encoding, language) => {
          const table = exportTable(posts, { name: 'План', color: '#1f66d1', words: { ...words, language } })
          expect(readBack(csvSheet(csvBytes(csvText(table), encoding)))).toEqual(expected(posts, table))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('has the days and the sign between cells that its language opens', () => {
    const table = (language: ExportWords['language']): PlanTable => ({
      ...{ name: '', color: '#1f66d1', language },
      columns: [
        { heading: 'A', width: 9, kind: 'day' },
        { heading: 'B', width: 9, kind: 'text' },
      ],
      rows: [['2026-12-01', 'Хлеб, соль; вода']],
    })
    expect(csvText(table('ru'))).toBe('A;B\r\n01.12.2026;"Хлеб, соль; вода"\r\n')
    expect(csvText(table('en'))).toBe('A,B\r\n2026-12-01,"Хлеб, соль; вода"\r\n')
  })

  it('is the same from XLSX, with an apostrophe before what looks like a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(post, { minLength: 1, maxLength: 6 }), async (posts) => {
        const table = exportTable(posts, { name: 'План', color: '#1f66d1', words })
        const file = await readWorkbook(await writeWorkbook(table))
        if ('kind' in file) throw new Error(file.kind)
        expect(readBack(file.sheets[0] as Sheet)).toEqual(expected(posts, table))
      }),
      { numRuns: 60 },
    )
  })

  it('names the clock of each post where they differ, and nowhere else', () => {
    const one = fc.sample(post, 1)[0] as ExportedPost
    const headings = (posts: readonly ExportedPost[]) =>
      exportTable(posts, { name: '', color: '#1f66d1', words }).columns.map(({ heading: said }) => said)
    expect(headings([one, one])).not.toContain('Часовой пояс')
    const posts = [one, { ...one, zone: 'Asia/Yekaterinburg' as ZoneId }]
    expect(headings(posts).slice(0, 3)).toEqual(['Дата', 'Время', 'Часовой пояс'])
    expect(exportTable(posts, { name: '', color: '#1f66d1', words }).rows.map((row) => row[2])).toEqual(['UTC', 'Asia/Yekaterinburg'])
  })

  it('names the clock where whoever writes the file lives by another one', () => {
    const posts = fc.sample(post, 1).map((one) => ({ ...one, zone: 'Europe/Berlin' as ZoneId }))
    const headings = (viewer: string) =>
      exportTable(posts, { name: '', color: '#1f66d1', words, viewer: viewer as ZoneId }).columns.map(({ heading: said }) => said)
    expect(headings('Europe/Berlin')).not.toContain('Часовой пояс')
    expect(headings('Asia/Tokyo').slice(0, 3)).toEqual(['Дата', 'Время', 'Часовой пояс'])
  })

  it('keeps texts of single channels in columns of their own', () => {
    const [telegram, vk] = channels
    const own = { ...fc.sample(post, 1)[0], rubric: '' } as ExportedPost
    const posts = [
      {
        ...own,
        text: 'Общий текст',
        channels: [
          { ...telegram, text: 'Короткий', wallTime: null },
          { ...vk, text: null, wallTime: null },
        ],
      },
      { ...own, text: 'Второй', channels: [{ ...vk, text: null, wallTime: null }] },
    ]
    const table = exportTable(posts, { name: '', color: '#1f66d1', words })
    const sheet = csvSheet(csvBytes(csvText(table), 'windows-1251'))
    const read = readPlan(sheet, guessPlan(sheet, today), today)
    expect(read.posts.map(({ networks }) => networks)).toMatchObject([
      [
        { word: 'ВКонтакте', text: null, time: null },
        { word: 'telegram', text: 'Короткий', time: null },
      ],
      [{ word: 'ВКонтакте', text: null, time: null }],
    ])
  })
})

describe('cells that a spreadsheet would run', () => {
  it.each(['=1+1', '+cmd|calc', '-2+3+cmd', '@SUM(A1)', '\t=1', '=HYPERLINK("https://x")'])(
    '«%s» is made harmless and read back',
    (cell) => {
      expect(safeCell(cell)).toBe(`'${cell}`)
      expect(bareCell(safeCell(cell))).toBe(cell)
    },
  )

  it('words with such an apostrophe of their own are read back with it', () => {
    expect(["'=1+1", "''@SUM(A1)", "'-5", "'тихо'"].map(safeCell)).toEqual(["''=1+1", "'''@SUM(A1)", "''-5", "'тихо'"])
    expect(["''=1+1", "'''@SUM(A1)", "''-5", "'тихо'"].map(bareCell)).toEqual(["'=1+1", "''@SUM(A1)", "'-5", "'тихо'"])
  })

  it.each(['-5', '+7', '+7 (999) 000-00-00', '-5,5 %', '-12.5%'])('«%s» is a figure and stays', (cell) => {
    expect(safeCell(cell)).toBe(cell)
  })

  it('no cell of an exported CSV begins as a formula', () => {
    fc.assert(
      fc.property(fc.array(post, { minLength: 1, maxLength: 6 }), (posts) => {
        const { cells } = csvSheet(csvBytes(csvText(exportTable(posts, { name: '', color: '#1f66d1', words })), 'utf-8'))
        const bad = cells.flat().filter((cell) => /^[=@\t]|^[+-](?!\d[\d\s.,()-]*%?$)/.test(cell))
        expect(bad).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
