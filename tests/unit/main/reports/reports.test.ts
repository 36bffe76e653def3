import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countPages, createReports } from '#main/reports/index.ts'
import { reportFileName } from '#main/reports/report-file-name.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { MonthKey } from '#shared/kernel/time.ts'

const brandId = '01990000-0000-7000-8000-000000000001' as BrandId
const month = '2026-11' as MonthKey
const twoPages = new TextEncoder().encode('%PDF-1.4 <</Type /Pages /Count 2>> <</Type /Page>> <</Type/Page >> %%EOF')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rubrika-reports-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('createReports', () => {
  it('writes the PDF under the brand and the month in words', async () => {
    const asked: string[] = []
    const reports = createReports({
      print: async (options) => {
        asked.push(options.path)
        return twoPages
      },
      brandName: async () => 'Булочная №1',
      folder: join(folder, 'reports'),
    })
    const outcome = await reports.pdf({ brandId, month, language: 'ru' })
    const path = join(folder, 'reports', 'Булочная №1, ноябрь 2026.pdf')
    expect(outcome).toEqual({ ok: true, value: { path, pages: 2 } })
    expect(asked).toEqual([`/${brandId}/2026-11/ru`])
    expect(new Uint8Array(await readFile(path))).toEqual(twoPages)
    expect(await readdir(join(folder, 'reports'))).toEqual(['Булочная №1, ноябрь 2026.pdf'])
  })

  it('refuses a brand that is gone and a page that did not print', async () => {
    const gone = createReports({ print: async () => twoPages, brandName: async () => null, folder })
    expect(await gone.pdf({ brandId, month, language: 'ru' })).toMatchObject({ ok: false, problem: { kind: 'notFound' } })
    const broken = createReports({
      print: async () => {
        throw new Error('the report page was not drawn in time')
      },
      brandName: async () => 'Brand',
      folder,
    })
    expect(await broken.pdf({ brandId, month, language: 'en' })).toEqual({
      ok: false,
      problem: { kind: 'pdfFailed', detail: 'the report page was not drawn in time' },
    })
  })
})

describe('reportFileName', () => {
  it('leaves out what file systems refuse', () => {
    expect(reportFileName('Дом: «А/Б»?', month, 'en')).toBe('Дом «А Б», November 2026.pdf')
    expect(reportFileName('...', month, 'en')).toBe('Rubrika, November 2026.pdf')
  })
})

describe('countPages', () => {
  it('counts page objects and not the tree of them', () => {
    expect(countPages(twoPages)).toBe(2)
  })
})
