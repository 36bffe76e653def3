import type { Rows, TableName } from '#shared/domain/rows.ts'
import type { ReadTx } from './read-tx.ts'

/** The living rows with these ids, by id; each id is read once. */
export async function livingById<Table extends TableName>(
  tx: ReadTx,
  table: Table,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Rows[Table]>> {
  const distinct = [...new Set(ids)]
  const rows = distinct.length === 0 ? [] : await tx.getMany(table, distinct)
  return new Map(rows.flatMap((row) => (row && isLiving(row) ? [[row.id as string, row] as const] : [])))
}

/** Whether a row is no tombstone; jobs have none. */
export function isLiving(row: { readonly id: string; readonly deletedAt?: unknown }): boolean {
  return row.deletedAt === null || row.deletedAt === undefined
}
