import { Dexie, type Table } from 'dexie'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { TableName } from '#shared/domain/rows.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { StoredRow } from '#shared/sync/row-clocks.ts'
import { bringForward } from './bring-forward.ts'
import { type CountedWrites, countWrites } from './counted-writes.ts'
import { type KeptRanges, keepRanges, keptTables } from './kept-ranges.ts'
import { observeRanges } from './observed-ranges.ts'
import { type OperationLog, operationLog } from './operation-log.ts'
import { addPlainly } from './plain-adds.ts'
import { type RememberedReads, rememberedTables, rememberReads } from './remembered-reads.ts'
import { newestVersion, schemaVersions } from './schema-versions.ts'
import type { AppliedRequest, UndoStep } from './stored-rows.ts'

/** The database as the storage host sees it. Nothing else in the program opens IndexedDB. */
export type Database = {
  readonly dexie: Dexie
  rows(table: TableName): Table<StoredRow, string>
  readonly kept: KeptRanges
  readonly remembered: RememberedReads
  /** Counted for the log and the tables whose ranges are kept or whose reads are remembered. */
  readonly writes: CountedWrites
  readonly log: OperationLog
  readonly undoSteps: Table<UndoStep, number>
  readonly appliedRequests: Table<AppliedRequest, string>
}

/** Native IndexedDB versions are Dexie's times ten. */
const nativePerVersion = 10

/**
 * Opens the database, making it or bringing it to this program's form.
 *
 * Refused with `newerDatabase` when a newer program wrote it: Dexie by itself would open it and go on, so the version is
 * looked up before anything is touched.
 *
 * @param version the form to open it in; only tests that make an old database ask for another than the newest
 */
export async function openDatabase(name: string, version: number = newestVersion): Promise<Outcome<Database, Problem>> {
  const found = await storedVersion(name)
  if (found > version) return failed(problem('newerDatabase', { values: { found, known: version } }))
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
  addPlainly(dexie)
  observeRanges(dexie)
  const writes = countWrites(dexie, new Set([...keptTables, ...rememberedTables, 'operations']))
  for (const schema of schemaVersions.filter((one) => one.version <= version)) {
    dexie
      .version(schema.version)
      .stores({ ...schema.tables })
      .upgrade((upgrade) => bringForward((table) => upgrade.table(table), schema.version - 1))
  }
  await dexie.open()
  return done(databaseOver(dexie, writes))
}

/** The form a database on disk has; 0 when there is none. */
async function storedVersion(name: string): Promise<number> {
  const databases = await indexedDB.databases()
  const native = databases.find((one) => one.name === name)?.version ?? 0
  return Math.floor(native / nativePerVersion)
}

function databaseOver(dexie: Dexie, writes: CountedWrites): Database {
  return {
    dexie,
    kept: keepRanges(writes),
    remembered: rememberReads(writes),
    writes,
    rows: (table) => dexie.table(table),
    log: operationLog(dexie.table('operations')),
    undoSteps: dexie.table('undoSteps'),
    appliedRequests: dexie.table('appliedRequests'),
  }
}
