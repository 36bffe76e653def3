import { Dexie } from 'dexie'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { ExportChunk } from '#shared/contract/storage-contract.ts'
import type { RequestId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { bringForward } from './bring-forward.ts'
import { openDatabase } from './database.ts'
import { type Session, settle } from './open-session.ts'
import { placeFor, turnTo } from './places.ts'
import { exportedTables, keyOf } from './tables.ts'

/**
 * Makes a fresh database for a new import; an unfinished one is given up. What is in the open database stays until the
 * import is committed.
 */
export async function beginImport(
  session: Session,
  { importId, schema }: { readonly importId: string; readonly schema: number },
): Promise<Outcome<void, Problem>> {
  session.incoming?.database.dexie.close()
  session.incoming = null
  const place = placeFor(session.name, importId)
  await Dexie.delete(place)
  const opened = await openDatabase(place)
  if (!opened.ok) return opened
  session.incoming = { importId, place, database: opened.value, schema, taken: new Set() }
  return done(undefined)
}

/**
 * Takes one chunk; the same number again replaces it. Refused with `brokenBackup` for an unknown table, a row without a
 * key, or when no such import is under way.
 */
export async function stageChunk(
  session: Session,
  chunk: { readonly importId: string; readonly n: number; readonly chunks: readonly ExportChunk[] },
): Promise<Outcome<void, Problem>> {
  const broken = chunk.chunks.map(whyBroken).find((why) => why !== null)
  if (broken) return failed(problem('brokenBackup', { detail: broken }))
  const { incoming } = session
  if (incoming?.importId !== chunk.importId) return failed(problem('brokenBackup', { detail: 'no such import is under way' }))
  const { dexie } = incoming.database
  const tables = chunk.chunks.map(({ table }) => table)
  await dexie.transaction('rw', tables, async () => {
    for (const { table, rows } of chunk.chunks) await dexie.table(table).bulkPut(rows)
  })
  incoming.taken.add(chunk.n)
  return done(undefined)
}

/**
 * Puts the imported rows in the place of everything there was, by one small write: it happens whole or not at all, however
 * many rows there are. The import's id is kept among the applied requests, so that asking twice does it once. Refused
 * with `brokenBackup` when a chunk is missing.
 */
export async function commitImport(session: Session, importId: string, now: EpochMs): Promise<Outcome<void, Problem>> {
  const id = importId as RequestId
  if (await session.database.appliedRequests.get(id)) return done(undefined)
  const { incoming } = session
  if (incoming?.importId !== importId || !isWhole(incoming.taken)) {
    return failed(problem('brokenBackup', { detail: 'chunks are missing' }))
  }
  const { database, place, schema } = incoming
  const { dexie } = database
  await dexie.transaction('rw', dexie.tables, () => bringForward((table) => dexie.table(table), schema))
  await database.appliedRequests.put({ id, at: now, answer: null })
  const lastHlc = await settle(database)
  await turnTo(session.name, place)
  // The replaced database is deleted when the workspace is opened next.
  session.database.dexie.close()
  session.database = database
  session.lastHlc = lastHlc
  session.incoming = null
  session.writes += 1
  return done(undefined)
}

/** Numbers from 0 on without a gap. */
function isWhole(taken: ReadonlySet<number>): boolean {
  return taken.size > 0 && Math.max(...taken) === taken.size - 1
}

function whyBroken({ table, rows }: ExportChunk): string | null {
  if (!exportedTables.includes(table)) return `unknown table ${table.slice(0, 40)}`
  const key = keyOf(table)
  const wanted = key === 'seq' ? 'number' : 'string'
  const bad = rows.findIndex((row) => typeof row !== 'object' || row === null || typeof (row as Record<string, unknown>)[key] !== wanted)
  return bad === -1 ? null : `row ${bad} of ${table} has no ${key}`
}
