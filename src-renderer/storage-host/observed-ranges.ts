import {
  type DBCore,
  type DBCoreCountRequest,
  type DBCoreIndex,
  type DBCoreMutateRequest,
  type DBCoreQueryRequest,
  type DBCoreTable,
  Dexie,
  mergeRanges,
  RangeSet,
} from 'dexie'

/**
 * Makes live queries remember ranges of an index instead of every row they read.
 *
 * For a query over an index Dexie notes the range and also the primary key of each row found, which for a month of posts costs
 * as much as reading them. It needs the keys because a write does not tell which index keys its rows had before, so that a
 * row leaving the range would go unnoticed. Here a write tells them too, beside the keys that are new to an index, which Dexie
 * notes by itself. Then the range suffices for rows that enter it, leave it or change inside it. Reads by primary key stay as Dexie has them.
 *
 * One half stands above Dexie's own bookkeeping (which is at level 0), one below it.
 */
export function observeRanges(dexie: Dexie): void {
  const asked: Asked = new WeakMap()
  const halves = [
    { name: 'RangesAsked', level: 0.5, around: (table: DBCoreTable) => askingRanges(table, asked) },
    { name: 'RangesAnswered', level: -0.5, around: (table: DBCoreTable, core: DBCore) => answeringRanges(table, asked, core) },
  ]
  for (const { name, level, around } of halves) {
    const create = (core: DBCore) => ({ ...core, table: (table: string) => around(core.table(table), core) })
    dexie.use({ stack: 'dbcore', name, level, create })
  }
}

/**
 * What was truly asked, under the request that goes through Dexie's bookkeeping in its place: a query that finds nothing, so
 * that the range is noted and no keys. The answer waits here.
 */
type Asked = WeakMap<DBCoreQueryRequest, { readonly read: (table: DBCoreTable) => Promise<unknown>; answer?: unknown }>

function askingRanges(table: DBCoreTable, asked: Asked): DBCoreTable {
  function ask<Answer>({ trans, query }: Pick<DBCoreQueryRequest, 'trans' | 'query'>, read: (table: DBCoreTable) => Promise<Answer>) {
    const request: DBCoreQueryRequest = { trans, query, values: true }
    const one: { read: typeof read; answer?: Answer } = { read }
    asked.set(request, one)
    return table.query(request).then(() => one.answer as Answer)
  }
  return {
    ...table,
    query: (request) => (request.query.index.isPrimaryKey ? table.query(request) : ask(request, (below) => below.query(request))),
    count: (request: DBCoreCountRequest) =>
      request.query.index.isPrimaryKey ? table.count(request) : ask(request, (below) => below.count(request)),
  }
}

function answeringRanges(table: DBCoreTable, asked: Asked, core: DBCore): DBCoreTable {
  return {
    ...table,
    query(request) {
      const one = asked.get(request)
      if (!one) return table.query(request)
      return one.read(table).then((answer) => {
        one.answer = answer
        return { result: [] }
      })
    },
    mutate(request) {
      const { indexes } = table.schema
      const note = notesOf(request, core, table.name)
      const keys = keysBefore(request, table)
      if (keys === 'many') {
        for (const index of indexes) note(index, new RangeSet(core.MIN_KEY, core.MAX_KEY))
        return table.mutate(request)
      }
      // Both are asked at once: within a transaction the database keeps their order.
      const before = keys.length === 0 ? Dexie.Promise.resolve([]) : table.getMany({ trans: request.trans, keys })
      return Dexie.Promise.all([before, table.mutate(request)] as const).then(([rows, answer]) => {
        for (const index of indexes) note(index, keysIn(index, rows))
        return answer
      })
    },
  }
}

/** From so many rows on a write says of every index that anything in it may have changed, as Dexie's own bookkeeping does. */
const manyRows = 50

/** The primary keys whose rows a write may replace or remove; `many` where reading them all would cost more than it saves. */
function keysBefore(request: DBCoreMutateRequest, { schema }: DBCoreTable): unknown[] | 'many' {
  if (schema.indexes.length === 0) return []
  if (request.type === 'deleteRange') return 'many'
  if (request.type === 'add') return request.values.length < manyRows ? [] : 'many'
  const keys: unknown[] = request.keys ?? ('values' in request ? request.values.map((row) => schema.primaryKey.extractKey?.(row)) : [])
  return keys.length < manyRows ? keys.filter((key) => key !== undefined && key !== null) : 'many'
}

/** Notes what a write changed in an index, under the name Dexie documents for it. */
function notesOf(request: DBCoreMutateRequest, core: DBCore, table: string): (index: DBCoreIndex, changed: RangeSet) => void {
  request.mutatedParts ??= {}
  const parts = request.mutatedParts
  return (index, changed) => {
    const part = `idb://${core.schema.name}/${table}/${index.name ?? ''}`
    const noted = parts[part] ?? new RangeSet()
    mergeRanges(noted, changed)
    parts[part] = noted
  }
}

function keysIn(index: DBCoreIndex, rows: readonly unknown[]): RangeSet {
  const keys = rows.flatMap((row) => {
    const key: unknown = row && index.extractKey?.(row)
    if (key === undefined || key === null) return []
    return index.multiEntry && Array.isArray(key) ? key : [key]
  })
  return new RangeSet().addKeys(keys)
}
