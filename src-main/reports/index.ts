import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '#shared/contract/problem.ts'
import { problem } from '#shared/contract/problem.ts'
import { periodNamed } from '#shared/domain/reports/report-period.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Language } from '#shared/text/index.ts'
import { reportFileName } from './report-file-name.ts'

export type ReportRequest = {
  readonly brandId: BrandId
  /** `periodName` */
  readonly period: string
  readonly language: Language
}

export type ReportsDeps = {
  /** Prints `report.html#<path>` and answers the PDF's bytes. */
  readonly print: (options: { readonly path: string; readonly title: string }) => Promise<Uint8Array>
  /** The brand's name, or null when it is gone. */
  readonly brandName: (brandId: BrandId) => Promise<string | null>
  /** Where PDFs go; made when missing. */
  readonly folder: string
}

export type Reports = {
  /** Prints one brand's period and answers the file's path and its number of pages. Refuses with `badCall` (no such period), `notFound`, `pdfFailed`, `diskFull`, `readOnly`. */
  pdf(request: ReportRequest): Promise<Outcome<{ readonly path: string; readonly pages: number }, Problem>>
}

/** Reports as files. */
export function createReports(deps: ReportsDeps): Reports {
  return {
    async pdf(request) {
      const period = periodNamed(request.period)
      if (!period) return failed(problem('badCall', { field: 'period', values: { name: 'reports.pdf' } }))
      const name = await deps.brandName(request.brandId)
      if (name === null) return failed(problem('notFound'))
      const file = reportFileName(name, period, request.language)
      let bytes: Uint8Array
      try {
        bytes = await deps.print({ path: `/${request.brandId}/${request.period}/${request.language}`, title: file.replace(/\.pdf$/, '') })
      } catch (error) {
        return failed(problem('pdfFailed', { detail: error instanceof Error ? error.message : String(error) }))
      }
      const written = await writeWhole(deps.folder, file, bytes)
      return written.ok ? done({ path: written.value, pages: countPages(bytes) }) : written
    },
  }
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
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOSPC' || code === 'EDQUOT') return failed(problem('diskFull', { values: { path: folder } }))
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return failed(problem('readOnly', { values: { path: folder } }))
    throw error
  }
}
