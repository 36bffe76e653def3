import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { fileProblem } from '#main/workspaces/atomic-file.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { problem } from '#shared/contract/problem.ts'
import { periodNamed } from '#shared/domain/reports/report-period.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Language } from '#shared/text/index.ts'
import type { Printer } from './printer.ts'
import { reportFileName } from './report-file-name.ts'

export { createPrinter, type Printer } from './printer.ts'

export type ReportRequest = {
  readonly brandId: BrandId
  /** `periodName` */
  readonly period: string
  readonly language: Language
}

export type ReportsDeps = {
  /** Draws and prints `report.html#<path>`. */
  readonly printer: Printer
  /** The brand's name, or null when it is gone. */
  readonly brandName: (brandId: BrandId) => Promise<string | null>
  /** Where PDFs go; made when missing. */
  readonly folder: string
}

export type Reports = {
  /** Draws a report ahead, so that its PDF is made quickly. Refuses with `badCall` (no such period). */
  prepare(request: ReportRequest): Promise<Outcome<{ readonly prepared: boolean }, Problem>>
  /** Prints one brand's period and answers the file's path and its number of pages. Refuses with `badCall` (no such period), `notFound`, `pdfFailed`, `diskFull`, `readOnly`. */
  pdf(request: ReportRequest): Promise<Outcome<{ readonly path: string; readonly pages: number }, Problem>>
}

/** Reports as files. */
export function createReports(deps: ReportsDeps): Reports {
  return {
    async prepare(request) {
      if (!periodNamed(request.period)) return noSuchPeriod('reports.prepare')
      await deps.printer.prepare(pathOf(request))
      return done({ prepared: true })
    },
    async pdf(request) {
      const period = periodNamed(request.period)
      if (!period) return noSuchPeriod('reports.pdf')
      const name = await deps.brandName(request.brandId)
      if (name === null) return failed(problem('notFound'))
      const file = reportFileName(name, period, request.language)
      let bytes: Uint8Array
      try {
        bytes = await deps.printer.print(pathOf(request))
      } catch (error) {
        return failed(problem('pdfFailed', { detail: error instanceof Error ? error.message : String(error) }))
      }
      const written = await writeWhole(deps.folder, file, bytes)
      return written.ok ? done({ path: written.value, pages: countPages(bytes) }) : written
    },
  }
}

/** What the report page's address names. */
function pathOf({ brandId, period, language }: ReportRequest): string {
  return `/${brandId}/${period}/${language}`
}

function noSuchPeriod(name: string): Outcome<never, Problem> {
  return failed(problem('badCall', { field: 'period', values: { name } }))
}

/** Pages of a PDF printed by Chromium, whose page objects are not compressed. */
export function countPages(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
      .toString('latin1')
      .match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0
  )
}

/** Writes beside the old file and renames, so that a full disk leaves the old report whole. */
async function writeWhole(folder: string, name: string, bytes: Uint8Array): Promise<Outcome<string, Problem>> {
  const path = join(folder, name)
  try {
    await mkdir(folder, { recursive: true })
    const file = await open(`${path}.part`, 'w')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(`${path}.part`, path)
    return done(path)
  } catch (error) {
    const why = fileProblem(error, folder)
    if (why) return failed(why)
    throw error
  }
}
