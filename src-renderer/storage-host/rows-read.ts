import type { Read, RowSet } from '#shared/commands/command.ts'
import type { Rows, TableName } from '#shared/domain/rows.ts'
import { type StoredRow, visibleRow } from '#shared/sync/row-clocks.ts'
import type { Database } from './database.ts'
import { between } from './read-tx.ts'

/** The rows one transaction has read so far; what was asked for by key and does not exist is remembered as absent. */
export type RowsRead = {
  /** What a plan sees: the same rows without their clocks. */
  readonly seen: RowSet
  stored(table: TableName, id: string): StoredRow | undefined
  /** Carries out reads, all at once. */
  read(reads: readonly Read[]): Promise<void>
  /** Reads these rows unless they were read already. */
  want(table: TableName, ids: Iterable<string>): Promise<void>
}

export function createRowsRead(database: Database): RowsRead {
  const tables = new Map<TableName, Map<string, StoredRow | undefined>>()
  const seenRows = new WeakMap<StoredRow, StoredRow>()

  function rowsOf(table: TableName): Map<string, StoredRow | undefined> {
    const rows = tables.get(table) ?? new Map<string, StoredRow | undefined>()
    tables.set(table, rows)
    return rows
  }

  function see<Table extends TableName>(row: StoredRow): Rows[Table] {
    const known = seenRows.get(row) ?? visibleRow(row)
    seenRows.set(row, known)
    return known as unknown as Rows[Table]
  }

  async function readOne(read: Read): Promise<void> {
    if ('keys' in read) return want(read.table, read.keys)
    const found = await between(database, read.table, read.index, [read.lower, read.upper]).toArray()
    const rows = rowsOf(read.table)
    for (const row of found) if (!rows.get(row.id)) rows.set(row.id, row)
  }

  async function want(table: TableName, ids: Iterable<string>): Promise<void> {
    const rows = rowsOf(table)
    const missing = [...new Set(ids)].filter((id) => !rows.has(id))
    if (missing.length === 0) return
    const found = await database.rows(table).bulkGet(missing)
    for (const [i, id] of missing.entries()) rows.set(id, found[i])
  }

  return {
    seen: {
      get(table, id) {
        const row = tables.get(table)?.get(id)
        return row && see(row)
      },
      all: (table) => [...(tables.get(table)?.values() ?? [])].flatMap((row) => (row ? [see<typeof table>(row)] : [])),
    },
    stored: (table, id) => tables.get(table)?.get(id),
    read: async (reads) => void (await Promise.all(reads.map(readOne))),
    want,
  }
}
