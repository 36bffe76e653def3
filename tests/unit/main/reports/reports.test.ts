import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countPages, createReports, type Printer } from '#main/reports/index.ts'
import { reportFileName } from '#main/reports/report-file-name.ts'
import type { PeriodChoice } from '#shared/domain/metrics/metrics-period.ts'
import { periodNamed } from '#shared/domain/reports/report-period.ts'
import type { BrandId } from '#shared/kernel/ids.ts'

const brandId = '01990000-0000-7000-8000-000000000001' as BrandId
const period = '2026-11'
const twoPages = new TextEncoder().encode('%PDF-1.4 <</Type /Pages /Count 2>> <</Type /Page>> <</Type/Page >> %%EOF')

/** A printer that answers these bytes, or breaks; notes what it was asked for. */
function printing(bytes: Uint8Array | Error, asked: string[] = []): Printer {
  return {
    prepare: async (path) => void asked.push(`prepare ${path}`),
    async print(path) {
      asked.push(path)
      if (bytes instanceof Error) throw bytes
      return bytes
    },
    rest: async () => undefined,
  }
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rubrika-reports-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('createReports', () => {
  it('writes the PDF under the brand and the month in words', async () => {
    const asked: string[] = []
    const reports = createReports({
      printer: printing(twoPages, asked),
      brandName: async () => 'Булочная №1',
      folder: join(folder, 'reports'),
    })
    const outcome = await reports.pdf({ brandId, period, language: 'ru' })
    const path = join(folder, 'reports', 'Булочная №1, ноябрь 2026.pdf')
    expect(outcome).toEqual({ ok: true, value: { path, pages: 2 } })
    expect(asked).toEqual([`/${brandId}/2026-11/ru`])
    expect(new Uint8Array(await readFile(path))).toEqual(twoPages)
    expect(await readdir(join(folder, 'reports'))).toEqual(['Булочная №1, ноябрь 2026.pdf'])
  })

  it('refuses a brand that is gone and a page that did not print', async () => {
    const gone = createReports({ printer: printing(twoPages), brandName: async () => null, folder })
    expect(await gone.pdf({ brandId, period, language: 'ru' })).toMatchObject({ ok: false, problem: { kind: 'notFound' } })
    const broken = createReports({
      printer: printing(new Error('the report page was not drawn in time')),
      brandName: async () => 'Brand',
      folder,
    })
    expect(await broken.pdf({ brandId, period, language: 'en' })).toEqual({
      ok: false,
      problem: { kind: 'pdfFailed', detail: 'the report page was not drawn in time' },
    })
  })
})

describe('preparing', () => {
  it('draws the same page that is printed, and refuses a period that is none', async () => {
    const asked: string[] = []
    const reports = createReports({ printer: printing(twoPages, asked), brandName: async () => 'Дом', folder })
    expect(await reports.prepare({ brandId, period, language: 'en' })).toEqual({ ok: true, value: { prepared: true } })
    expect(await reports.prepare({ brandId, period: '2026-13', language: 'en' })).toMatchObject({ ok: false, problem: { kind: 'badCall' } })
    await reports.pdf({ brandId, period, language: 'en' })
    expect(asked).toEqual([`prepare /${brandId}/2026-11/en`, `/${brandId}/2026-11/en`])
  })
})

function named(name: string): PeriodChoice {
  const choice = periodNamed(name)
  if (!choice) throw new Error(`${name} names no period`)
  return choice
}

describe('reportFileName', () => {
  it('names quarters, years and days of one’s own', () => {
    expect(reportFileName('Дом', named('2026-Q4'), 'ru')).toBe('Дом, 2026-Q4.pdf')
    expect(reportFileName('Дом', named('2026'), 'ru')).toBe('Дом, 2026.pdf')
    expect(reportFileName('Дом', named('2026-11-03..2026-11-17'), 'ru')).toBe('Дом, 2026-11-03 – 2026-11-17.pdf')
  })

  it('leaves out what file systems refuse', () => {
    expect(reportFileName('Дом: «А/Б»?', named('2026-11'), 'en')).toBe('Дом «А Б», November 2026.pdf')
    expect(reportFileName('...', named('2026-11'), 'en')).toBe('Rubrika, November 2026.pdf')
  })
})

describe('a period that is none', () => {
  it.each(['', '2026-13', '2026-Q5', '2026-11-31..2026-12-01', '2026-11-20..2026-11-01', '../../etc'])('%j is refused', async (wrong) => {
    const reports = createReports({ printer: printing(twoPages), brandName: async () => 'Brand', folder })
    expect(await reports.pdf({ brandId, period: wrong, language: 'ru' })).toMatchObject({
      ok: false,
      problem: { kind: 'badCall', field: 'period' },
    })
  })
})

describe('countPages', () => {
  it('counts page objects and not the tree of them', () => {
    expect(countPages(twoPages)).toBe(2)
  })
})
