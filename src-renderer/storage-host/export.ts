import { type Problem, problem } from '#shared/contract/problem.ts'
import type { ExportChunk } from '#shared/contract/storage-contract.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Session } from './open-session.ts'
import { wholeRecord } from './operation-log.ts'
import { exportedTables, keyOf } from './tables.ts'

export type Exported = { readonly seq: number; readonly chunks: readonly ExportChunk[]; readonly cursor: string | null }

/** Most text one reply carries, UTF-16 units of its JSON; a single larger row still goes whole. */
const maxReplyUnits = 4_000_000

/** Where an export stands: which run of the host and state of the database it belongs to, and the last row it gave. */
type Cursor = { readonly run: string; readonly writes: number; readonly table: number; readonly after: string | number | null }

/**
 * One chunk of a consistent export, rows with their clocks, tables in order. Refused with `backupFailed` when something
 * was written (or the host restarted) since the export began; the caller starts again.
 *
 * @param run names this run of the host, so that a cursor from another is refused
 */
export function exportChunk(
  session: Session,
  run: string,
  ask: { readonly cursor: string | null; readonly maxRows: number },
): Promise<Outcome<Exported, Problem>> {
  return session.database.dexie.transaction('r', session.database.dexie.tables, async () => {
    const seq = await session.database.log.lastSeq()
    const from: Cursor = ask.cursor === null ? { run, writes: session.writes, table: 0, after: null } : JSON.parse(ask.cursor)
    if (from.run !== run || from.writes !== session.writes) return failed(problem('backupFailed', { detail: 'written meanwhile' }))
    const { chunks, next } = await fill(session, from, ask.maxRows)
    return done({ seq, chunks, cursor: next && JSON.stringify(next) })
  })
}

async function fill(session: Session, from: Cursor, maxRows: number): Promise<{ chunks: readonly ExportChunk[]; next: Cursor | null }> {
  const chunks: ExportChunk[] = []
  let at: Cursor | null = from
  let room = { rows: maxRows, units: maxReplyUnits }
  while (at && room.rows > 0 && room.units > 0) {
    const table = exportedTables[at.table] ?? ''
    const found = await rowsAfter(session, { table, after: at.after, limit: room.rows })
    const { rows, units } = fitting(found, room.units, chunks.length === 0)
    if (rows.length === 0 && found.length > 0) break
    if (rows.length > 0) chunks.push({ table, rows })
    room = { rows: room.rows - rows.length, units: room.units - units }
    at = nextCursor(at, { table, rows, ended: rows.length === found.length && found.length < room.rows + rows.length })
  }
  return { chunks, next: at }
}

type Row = Readonly<Record<string, unknown>>

function rowsAfter(
  session: Session,
  ask: { readonly table: string; readonly after: Cursor['after']; readonly limit: number },
): PromiseLike<Row[]> {
  const table = session.database.dexie.table<Row>(ask.table)
  const rows = ask.after === null ? table.orderBy(':id') : table.where(':id').above(ask.after)
  return rows.limit(ask.limit).toArray((found) => found.map((row) => (ask.table === 'operations' ? wholeRecord(row as never) : row)))
}

/** The first rows that fit; of an empty reply the first row is part in any case. */
function fitting(rows: readonly Row[], room: number, first: boolean): { readonly rows: readonly Row[]; readonly units: number } {
  let units = 0
  for (const [i, row] of rows.entries()) {
    const more = JSON.stringify(row).length
    if (units + more > room && !(first && i === 0)) return { rows: rows.slice(0, i), units }
    units += more
  }
  return { rows, units }
}

function nextCursor(at: Cursor, done: { readonly table: string; readonly rows: readonly Row[]; readonly ended: boolean }): Cursor | null {
  if (!done.ended) return { ...at, after: done.rows.at(-1)?.[keyOf(done.table)] as string | number }
  return at.table + 1 < exportedTables.length ? { ...at, table: at.table + 1, after: null } : null
}
