import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { lookThroughZip } from './look-through-zip.ts'
import type { PlanJob, PlanReply } from './plan-jobs.ts'
import { readWorkbook } from './read-workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

/** Workbooks in a thread of their own with a limit of memory: a file that is worse than it looked ends the thread and nothing else. */
function serve(port: NonNullable<typeof parentPort>): void {
  port.on('message', (job: PlanJob & { readonly n: number }) => {
    void perform(job).then(
      (reply) => port.postMessage({ n: job.n, ...reply }),
      (error: unknown) => port.postMessage({ n: job.n, ok: false, why: error instanceof Error ? error.message : String(error) }),
    )
  })
}

async function perform(job: PlanJob): Promise<PlanReply> {
  if (job.kind === 'write') return { ok: true, kind: 'write', bytes: await writeWorkbook(job.table) }
  const refusal = await lookThroughZip(job.path)
  return { ok: true, kind: 'read', file: refusal ?? (await readWorkbook(await readFile(job.path))) }
}

if (parentPort) serve(parentPort)
