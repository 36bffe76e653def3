import type { TableName } from '#shared/domain/rows.ts'
import type { ReadTx } from '#shared/queries/read-tx.ts'
import type { CountedWrites } from './counted-writes.ts'

/** What queries have read lately, true as long as nobody writes into its table. */
export type RememberedReads = {
  /** The same reads; what they bring is remembered. It is shared: nobody changes it. */
  through(tx: ReadTx): ReadTx
  /** Answers from memory alone; what it does not know (any more) is rejected with `NotRemembered`. */
  readonly tx: ReadTx
}

/** A read that only the database can answer. */
class NotRemembered extends Error {
  override readonly name = 'NotRemembered'
}

/** Their writes must be counted: reads of other tables are not remembered. */
export const rememberedTables: ReadonlySet<string> = new Set<TableName>([
  ...(['brands', 'channels', 'rubrics', 'goals', 'posts', 'variants', 'channelDays', 'postDays'] as const),
])

/** A year of twelve channels against the year before is some 10,000 rows; what was asked for longest ago goes first. */
const mostRows = 40_000

type Read = { readonly table: TableName; readonly writes: number; readonly answer: unknown; readonly rows: number }

/**
 * Remembers the reads of a database. A read is known to be out of date by the writes to its table counted since it began, so all that
 * is still true is of one state: that of now.
 */
export function rememberReads(writes: CountedWrites): RememberedReads {
  const reads = new Map<string, Read>()
  let held = 0

  function forget(name: string): void {
    held -= reads.get(name)?.rows ?? 0
    reads.delete(name)
  }
  function put(name: string, read: Read): void {
    forget(name)
    reads.set(name, read)
    held += read.rows
    for (const oldest of reads.keys()) {
      if (held <= mostRows) return
      forget(oldest)
    }
  }
  function learn<Answer>(table: TableName, named: readonly unknown[], read: () => Promise<Answer>): Promise<Answer> {
    const before = writes.to(table)
    return read().then((answer) => {
      if (rememberedTables.has(table) && before === writes.to(table)) {
        put(nameOf(table, named), { table, writes: before, answer, rows: Array.isArray(answer) ? answer.length : 1 })
      }
      return answer
    })
  }
  function recall<Answer>(table: TableName, named: readonly unknown[]): Answer {
    const name = nameOf(table, named)
    const known = reads.get(name)
    if (known === undefined || known.writes !== writes.to(table)) throw new NotRemembered(name)
    return known.answer as Answer
  }
  const unknown = async (): Promise<never> => {
    throw new NotRemembered('never remembered')
  }
  return {
    through: (tx) => ({
      ...tx,
      get: (table, id) => learn(table, ['get', id], () => tx.get(table, id)),
      getMany: (table, ids) => learn(table, ['getMany', ids], () => tx.getMany(table, ids)),
      range: (table, ...asked) => learn(table, ['range', asked], () => tx.range(table, ...asked)),
    }),
    tx: {
      get: async (table, id) => recall(table, ['get', id]),
      getMany: async (table, ids) => recall(table, ['getMany', ids]),
      range: async (table, ...asked) => recall(table, ['range', asked]),
      ...{ changedAt: unknown, count: unknown, search: unknown, searchNext: unknown },
    },
  }
}

function nameOf(table: TableName, named: readonly unknown[]): string {
  return `${table} ${JSON.stringify(named)}`
}
