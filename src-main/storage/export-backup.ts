import { type Problem, problem } from '#shared/contract/problem.ts'
import { failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { StorageClient } from './storage-client.ts'
import { type BackupSize, type BackupWriter, writeBackup } from './write-backup.ts'

const rowsPerChunk = 2_000
/** The last try takes the largest chunks the host gives, to be through between two writes. */
const rowsPerChunkAtLast = 5_000
const tries = 5

export type Exported = BackupSize & { readonly seq: number }

export type ExportTo = {
  /** Temporary file, in the folder of the final one. */
  readonly draft: string
  readonly nameFor: (exported: Exported) => string
  readonly takenAt: EpochMs
  readonly workspace: 'own' | 'demo'
}

/**
 * Writes the whole database as it stands at one log position into a backup file. A write in between starts it anew, five
 * times at most; then, and on a failing disk, it is refused (`backupFailed`, or what the host said) and no file is left.
 */
export async function exportBackup(storage: Pick<StorageClient, 'ask' | 'facts'>, to: ExportTo): Promise<Outcome<Exported, Problem>> {
  let last: Problem = problem('backupFailed')
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const outcome = await exportOnce(storage, to, attempt === tries ? rowsPerChunkAtLast : rowsPerChunk)
    if (outcome.ok || outcome.problem.kind !== 'backupFailed') return outcome
    last = outcome.problem
  }
  return failed(last)
}

async function exportOnce(
  storage: Pick<StorageClient, 'ask' | 'facts'>,
  to: ExportTo,
  maxRows: number,
): Promise<Outcome<Exported, Problem>> {
  const facts = await storage.facts()
  if (!facts.ok) return facts
  const first = await storage.ask('exportChunk', { cursor: null, maxRows })
  if (!first.ok) return first
  const { seq } = first.value
  const writer = await writeBackup(to.draft, { schema: facts.value.schema, seq, takenAt: to.takenAt, workspace: to.workspace })
  try {
    const refused = await copyChunks(storage, writer, { first: first.value, maxRows })
    if (!refused) return { ok: true, value: { seq, ...(await writer.finish((size) => to.nameFor({ seq, ...size }))) } }
    await writer.abandon()
    return failed(refused)
  } catch (error) {
    await writer.abandon()
    throw error
  }
}

type Chunk = { readonly seq: number; readonly chunks: Parameters<BackupWriter['add']>[0]; readonly cursor: string | null }

async function copyChunks(
  storage: Pick<StorageClient, 'ask'>,
  writer: BackupWriter,
  from: { readonly first: Chunk; readonly maxRows: number },
): Promise<Problem | null> {
  let chunk = from.first
  for (;;) {
    await writer.add(chunk.chunks)
    if (chunk.cursor === null) return null
    const next = await storage.ask('exportChunk', { cursor: chunk.cursor, maxRows: from.maxRows })
    if (!next.ok) return next.problem
    if (next.value.seq !== from.first.seq) return problem('backupFailed', { detail: 'written meanwhile' })
    chunk = next.value
  }
}
