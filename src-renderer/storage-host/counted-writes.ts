import type { DBCore, DBCoreTable, Dexie } from 'dexie'

/** How many writes to a table were carried out since the database was opened; nobody else opens it, so every write passes here. */
export type CountedWrites = { to(table: string): number }

/**
 * Counts the writes to some tables, each when it was carried out. Transactions over one table run one after the other: a read that saw
 * the rows before a write was answered before that count, one that begins after the write is answered after it.
 */
export function countWrites(dexie: Dexie, tables: ReadonlySet<string>): CountedWrites {
  const writes = new Map<string, number>()
  const to = (table: string): number => writes.get(table) ?? 0
  const counting = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate: (request) => table.mutate(request).finally(() => writes.set(table.name, to(table.name) + 1)),
  })
  const create = (core: DBCore) => ({
    ...core,
    table: (name: string) => (tables.has(name) ? counting(core.table(name)) : core.table(name)),
  })
  dexie.use({ stack: 'dbcore', name: 'CountedWrites', level: -0.6, create })
  return { to }
}
