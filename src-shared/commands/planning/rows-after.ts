import type { Rows, TableName } from '#shared/domain/rows.ts'
import type { RowChange, RowSet } from '../command.ts'

/** Rows as a plan sees them after the changes of earlier plans of the same transaction. */
export type RowsAfter = RowSet & { apply(changes: readonly RowChange[]): void }

type Row = { readonly id: string }

/** Begins with what was read; `apply` adds what has been planned since. */
export function rowsAfter(read: RowSet): RowsAfter {
  const tables = new Map<TableName, Map<string, Row>>()
  const rowsOf = (table: TableName): Map<string, Row> => {
    const known = tables.get(table) ?? new Map(read.all(table).map((row): [string, Row] => [row.id, row]))
    tables.set(table, known)
    return known
  }
  return {
    get: <Table extends TableName>(table: Table, id: string) => rowsOf(table).get(id) as Rows[Table] | undefined,
    all: <Table extends TableName>(table: Table) => [...rowsOf(table).values()] as unknown as readonly Rows[Table][],
    apply(changes) {
      for (const change of changes) {
        const rows = rowsOf(change.table)
        if (change.kind === 'insert') rows.set(change.row.id, change.row)
        else rows.set(change.id, { ...rows.get(change.id), ...change.set, id: change.id })
      }
    },
  }
}
