import type { TableName } from '#shared/domain/rows.ts'
import type { StoredRow } from '#shared/sync/row-clocks.ts'
import type { CountedWrites } from './counted-writes.ts'

/** Ranges that were read lately, kept as long as nobody writes into their table. */
export type KeptRanges = {
  /** Whether a table's ranges are worth keeping: those of which one view reads thousands of small rows. */
  holds(table: TableName): boolean
  /**
   * The rows of a range, kept ones or read anew. They are shared: nobody changes them.
   *
   * @param named what tells the range from others of the table
   * @param touch reads as little of the range as the database allows: a live query must know that it depends on all of it
   */
  read(
    table: TableName,
    named: string,
    reads: { touch(): PromiseLike<unknown>; all(): PromiseLike<readonly StoredRow[]> },
  ): Promise<readonly StoredRow[]>
}

type Kept = { readonly table: TableName; readonly rows: readonly StoredRow[]; readonly writes: number }

/** Their writes must be counted. */
export const keptTables: ReadonlySet<string> = new Set<TableName>(['channelDays', 'postDays'])
/** Two years of twelve channels are 9,000 rows; a few such ranges may be kept, the oldest goes first. */
const mostRows = 40_000

/** Keeps the ranges of a database; what a read brought is known to be out of date by the writes counted since. */
export function keepRanges(writes: CountedWrites): KeptRanges {
  const kept = new Map<string, Kept>()

  function keep(name: string, one: Kept): void {
    kept.delete(name)
    kept.set(name, one)
    let rows = [...kept.values()].reduce((sum, { rows }) => sum + rows.length, 0)
    for (const [oldest, { rows: freed }] of [...kept]) {
      if (rows <= mostRows) return
      kept.delete(oldest)
      rows -= freed.length
    }
  }

  return {
    holds: (table) => keptTables.has(table),
    async read(table, named, { touch, all }) {
      const name = `${table} ${named}`
      if (kept.has(name)) {
        await touch()
        const known = kept.get(name)
        if (known?.writes === writes.to(table)) return known.rows
      }
      const before = writes.to(table)
      const rows = await all()
      if (before === writes.to(table)) keep(name, { table, rows, writes: before })
      return rows
    },
  }
}
