import type { Problem } from '#shared/contract/problem.ts'
import { done, type Outcome } from '#shared/kernel/outcome.ts'
import type { PlanFileRequest } from '#shared/plan-files/file-request.ts'
import { csvText } from '#shared/plan-files/plan-table.ts'
import { calendarFile } from './calendar-file.ts'
import { csvBytes } from './csv-bytes.ts'
import type { PlanFiles } from './index.ts'

/** The bytes a request becomes, and how the file's name ends. */
export async function writtenFile(
  planFiles: Pick<PlanFiles, 'workbook'>,
  request: PlanFileRequest,
): Promise<Outcome<{ readonly bytes: Uint8Array; readonly ending: string }, Problem>> {
  switch (request.format) {
    case 'csv':
      return done({ bytes: csvBytes(csvText(request.table), request.encoding), ending: 'csv' })
    case 'ics':
      return done({ bytes: Buffer.from(calendarFile(request.calendar), 'utf8'), ending: 'ics' })
    case 'xlsx': {
      const bytes = await planFiles.workbook(request.table)
      return bytes.ok ? done({ bytes: bytes.value, ending: 'xlsx' }) : bytes
    }
  }
}
