import type { IndexKey } from '#shared/commands/command.ts'
import type { Rows, TableName } from '#shared/domain/rows.ts'
import type { FoundLines, FoundNext } from '#shared/domain/search/found.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

export type RangeOptions = {
  readonly limit?: number
  readonly reverse?: boolean
  /** Bounds are inclusive unless said otherwise. */
  readonly upperOpen?: boolean
}

/** Read access to one consistent state of the database; implemented over Dexie in the storage host. */
export type ReadTx = {
  get<Table extends TableName>(table: Table, id: string): Promise<Rows[Table] | undefined>
  getMany<Table extends TableName>(table: Table, ids: readonly string[]): Promise<readonly (Rows[Table] | undefined)[]>
  range<Table extends TableName>(
    table: Table,
    index: string,
    lower: IndexKey,
    upper: IndexKey,
    options?: RangeOptions,
  ): Promise<readonly Rows[Table][]>
  /** When each row was last written, whatever its field; null for a row that is not there. */
  changedAt(table: TableName, ids: readonly string[]): Promise<readonly (EpochMs | null)[]>
  count(table: TableName, index: string, lower: IndexKey, upper: IndexKey): Promise<number>
  /** Looks through every text of every post and the titles of briefs, as they are in this state. Watched, it is heard of every write. */
  search(typed: string, limit: number): Promise<FoundLines>
  /** The same for each letter that may be typed next, as far as memory knows it without the database. */
  searchNext(typed: string, limit: number): Promise<readonly FoundNext[]>
}

/** Sorts after every string and number in a compound index bound. */
export const lastKey = '\uffff'
