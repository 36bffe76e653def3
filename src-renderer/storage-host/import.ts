import { type Problem, problem } from '#shared/contract/problem.ts'
import type { ExportChunk } from '#shared/contract/storage-contract.ts'
import type { RequestId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type Session, settle } from './open-session.ts'
import { exportedTables, keyOf } from './tables.ts'

/** Empties the staging area for a new import. What is in the database stays until the import is committed. */
export async function beginImport(session: Session): Promise<void> {
  await session.database.staged.clear()
}

/** Stages one chunk; the same number again replaces it. Refused with `brokenBackup` for an unknown table or a row without a key. */
export async function stageChunk(
  session: Session,
  chunk: { readonly importId: string; readonly n: number; readonly chunks: readonly ExportChunk[] },
): Promise<Outcome<void, Problem>> {
  const broken = chunk.chunks.map(whyBroken).find((why) => why !== null)
  if (broken) return failed(problem('brokenBackup', { detail: broken }))
  return done(void (await session.database.staged.put(chunk)))
}

/**
 * Puts the staged rows in the place of everything there was, in one transaction: it happens whole or not at all, however
 * many rows there are. The import's id is kept among the applied requests, so that asking twice does it once. Refused
 * with `brokenBackup` when a chunk is missing.
 */
export async function commitImport(session: Session, importId: string, now: EpochMs): Promise<Outcome<void, Problem>> {
  const { dexie, staged, appliedRequests } = session.database
  const outcome = await dexie.transaction('rw', dexie.tables, async () => {
    const id = importId as RequestId
    if (await appliedRequests.get(id)) return done(undefined)
    const chunksOfImport = staged.where('[importId+n]').between([importId, 0], [importId, Number.MAX_SAFE_INTEGER])
    const keys = await chunksOfImport.primaryKeys()
    if (keys.length === 0 || keys.some(([, n], i) => n !== i)) return failed(problem('brokenBackup', { detail: 'chunks are missing' }))
    session.writes += 1
    for (const table of [...exportedTables, 'undoSteps']) await dexie.table(table).clear()
    for (const key of keys) {
      const chunk = await staged.get(key)
      for (const { table, rows } of chunk?.chunks ?? []) await dexie.table(table).bulkPut(rows)
    }
    await appliedRequests.put({ id, at: now, answer: null })
    return done(void (await staged.clear()))
  })
  if (outcome.ok) await settle(session)
  return outcome
}

function whyBroken({ table, rows }: ExportChunk): string | null {
  if (!exportedTables.includes(table)) return `unknown table ${table.slice(0, 40)}`
  const key = keyOf(table)
  const wanted = key === 'seq' ? 'number' : 'string'
  const bad = rows.findIndex((row) => typeof row !== 'object' || row === null || typeof (row as Record<string, unknown>)[key] !== wanted)
  return bad === -1 ? null : `row ${bad} of ${table} has no ${key}`
}
