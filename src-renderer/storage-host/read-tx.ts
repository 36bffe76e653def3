import type { Collection } from 'dexie'
import type { IndexKey } from '#shared/commands/command.ts'
import type { Rows, TableName } from '#shared/domain/rows.ts'
import type { RangeOptions, ReadTx } from '#shared/queries/read-tx.ts'
import { lastWrittenAt, type StoredRow, visibleRow } from '#shared/sync/row-clocks.ts'
import type { Database } from './database.ts'
import type { PostSearch } from './post-search.ts'

/**
 * Read access for queries, inside whatever transaction is under way. Rows come without their clocks: taking them off
 * costs well under a microsecond a row, and a query's result must not carry them to the page.
 */
export function createReadTx(database: Database, search: PostSearch): ReadTx {
  return {
    async get<Table extends TableName>(table: Table, id: string) {
      return seen<Table>(await database.rows(table).get(id))
    },
    async getMany<Table extends TableName>(table: Table, ids: readonly string[]) {
      const rows = await database.rows(table).bulkGet([...ids])
      return rows.map((row) => seen<Table>(row))
    },
    async range<Table extends TableName>(table: Table, index: string, ...bounds: Bounds) {
      const [lower, upper, options = {}] = bounds
      const all = () =>
        limited(between(database, table, index, bounds), options)
          .toArray()
          .then((rows) => rows.map(visibleRow))
      const isKept = options.limit === undefined && index !== 'id' && database.kept.holds(table)
      const touch = () => between(database, table, index, bounds).limit(1).primaryKeys()
      const named = [index, lower, upper, options.upperOpen ?? false, options.reverse ?? false].join(' ')
      const rows = await (isKept ? database.kept.read(table, named, { touch, all }) : all())
      return rows as readonly unknown[] as readonly Rows[Table][]
    },
    async changedAt(table, ids) {
      const rows = await database.rows(table).bulkGet([...ids])
      return rows.map((row) => (row ? lastWrittenAt(row) : null))
    },
    search: (typed, limit) => search.linesOf(database, typed, limit),
    searchNext: (typed, limit) => search.linesAfter(database, { typed, limit }),
    count: (table, index, lower, upper) => between(database, table, index, [lower, upper]).count(),
  }
}

type Bounds = readonly [lower: IndexKey, upper: IndexKey, options?: RangeOptions]

/** The rows whose key in an index lies between two bounds. */
export function between(database: Database, table: TableName, index: string, bounds: Bounds): Collection<StoredRow, string> {
  const [lower, upper, options] = bounds
  return database
    .rows(table)
    .where(index)
    .between(lower, upper, true, options?.upperOpen !== true)
}

function limited(rows: Collection<StoredRow, string>, options: RangeOptions): Collection<StoredRow, string> {
  const ordered = options.reverse ? rows.reverse() : rows
  return options.limit === undefined ? ordered : ordered.limit(options.limit)
}

function seen<Table extends TableName>(row: StoredRow | undefined): Rows[Table] | undefined {
  return row && (visibleRow(row) as unknown as Rows[Table])
}
