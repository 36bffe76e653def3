import { open, rm, stat } from 'node:fs/promises'
import type { Log } from '#main/app/log.ts'
import { createWorkerDesk } from '#main/workers/worker-desk.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock } from '#shared/kernel/time.ts'
import type { PlanTable } from '#shared/plan-files/plan-table.ts'
import type { FileRefusal, PlanFile } from '#shared/plan-files/sheet.ts'
import type { PlanJob, PlanReply } from './plan-jobs.ts'

/** Largest workbook that is looked at, as it lies on disk; pictures make them heavy. */
export const mostFileMb = 50
/** What reading may take; a plan of 20,000 rows takes some 150. */
const memoryMb = 512

/** Plans as workbooks. */
export type PlanFiles = {
  /** Reads an uploaded file and removes it. What is no workbook, or a bad one, is answered as such; refused with `workbookFailed` when its reader breaks. */
  read(path: string): Promise<Outcome<{ readonly file: PlanFile | FileRefusal }, Problem>>
  /** The bytes of a table as an XLSX workbook. */
  workbook(table: PlanTable): Promise<Outcome<Uint8Array, Problem>>
  stop(): Promise<void>
}

/** `workerPath` is the built worker, or its source where the runtime strips types. */
export function createPlanFiles(deps: { readonly workerPath: string; readonly clock: Clock; readonly log: Log }): PlanFiles {
  const desk = createWorkerDesk<PlanJob, PlanReply>({ ...deps, name: 'plan files', memoryMb })
  const broken = (why: string) => failed(problem('workbookFailed', { detail: why }))
  return {
    async read(path) {
      try {
        const refusal = await refusalByHead(path)
        if (refusal) return done({ file: refusal })
        const reply = await desk.ask({ kind: 'read', path })
        return reply.ok && reply.kind === 'read' ? done({ file: reply.file }) : broken(reply.ok ? '' : reply.why)
      } finally {
        await rm(path, { force: true })
      }
    },
    async workbook(table) {
      const reply = await desk.ask({ kind: 'write', table })
      return reply.ok && reply.kind === 'write' ? done(reply.bytes) : broken(reply.ok ? '' : reply.why)
    },
    stop: desk.stop,
  }
}

/** What a file's first bytes and its size say: Excel before 2007 and locked workbooks share a container. */
async function refusalByHead(path: string): Promise<FileRefusal | null> {
  const { size } = await stat(path)
  if (size === 0) return { kind: 'empty' }
  if (size > mostFileMb * 1_000_000) return { kind: 'tooBig', limitMb: mostFileMb }
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0)
    const head = buffer.subarray(0, bytesRead)
    if (bytesRead < 8) return { kind: 'notWorkbook' }
    if (head.readUInt32BE(0) === 0x504b0304) return null
    if (head.readUInt32BE(0) !== 0xd0cf11e0) return { kind: 'notWorkbook' }
    return (await holdsLockedPackage(file, size)) ? { kind: 'encrypted' } : { kind: 'oldExcel' }
  } finally {
    await file.close()
  }
}

/** A workbook with a password is a stream of this name in the old container; its directory may lie anywhere. */
async function holdsLockedPackage(file: Awaited<ReturnType<typeof open>>, size: number): Promise<boolean> {
  const wanted = Buffer.from('EncryptedPackage', 'utf16le')
  const { buffer } = await file.read(Buffer.alloc(size), 0, size, 0)
  return buffer.includes(wanted)
}
