import type { Table } from 'dexie'
import type { LoggedChange, LogRecord } from '#shared/sync/log-record.ts'

/** Changes of one stretch of a large write: as they are, or as their JSON in UTF-8. */
export type PackedPart = readonly LoggedChange[] | Uint8Array

/** A record to be written. `packed`: its changes once more, in the form in which they are stored; null: they are stored as they are. */
export type NewRecord = Omit<LogRecord, 'seq'> & { readonly packed: readonly PackedPart[] | null }

/** A record as the database holds it. */
type StoredRecord = Omit<LogRecord, 'changes'> & {
  readonly changes: readonly LoggedChange[] | { readonly parts: readonly PackedPart[] }
}

/** What is known of a record without unpacking what it did. */
export type RecordHead = Pick<LogRecord, 'seq' | 'hlc' | 'at'>

/** The operation log. Whoever reads sees whole records, however they lie there. */
export type OperationLog = {
  /** Answers the record's position. */
  add(record: NewRecord): PromiseLike<number>
  get(seq: number): PromiseLike<LogRecord | undefined>
  /** Records behind a position, oldest first. */
  after(seq: number): PromiseLike<readonly LogRecord[]>
  /** The last one by position (`:id`) or by its time. */
  last(by: ':id' | 'hlc'): PromiseLike<RecordHead | undefined>
  /** The last position; 0 when the log is empty. */
  lastSeq(): PromiseLike<number>
  delete(seq: number): PromiseLike<void>
}

/** The log over its table, which holds records in two forms: those of large writes came packed (from version 4 on), all others are as they are. */
export function operationLog(table: Table<StoredRecord, number>): OperationLog {
  return {
    add: ({ packed, ...record }) => table.add((packed ? { ...record, changes: { parts: packed } } : record) as StoredRecord),
    get: (seq) => table.get(seq).then((found) => found && wholeRecord(found)),
    after: (seq) =>
      table
        .where(':id')
        .above(seq)
        .toArray((found) => found.map(wholeRecord)),
    last: (by) => table.orderBy(by).last(),
    lastSeq: () =>
      table
        .orderBy(':id')
        .lastKey()
        .then((key) => (key as number | undefined) ?? 0),
    delete: (seq) => table.delete(seq),
  }
}

/** A stored record with its changes as they were logged. */
export function wholeRecord(stored: StoredRecord): LogRecord {
  return { ...stored, changes: 'parts' in stored.changes ? stored.changes.parts.flatMap(unpacked) : stored.changes }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * A stretch of changes in the form in which a large write stores it. Copying 30,000 changes into the database as objects takes as long as
 * writing a third of their rows; as JSON, made of each stretch while the database writes its rows, it takes next to nothing. Only new rows
 * are packed: a field that a changed row did not have before is `undefined`, which JSON does not know.
 */
export function packedPart(changes: readonly LoggedChange[]): PackedPart {
  return changes.every(({ before }) => before === null) ? encoder.encode(JSON.stringify(changes)) : changes
}

function unpacked(part: PackedPart): readonly LoggedChange[] {
  return part instanceof Uint8Array ? (JSON.parse(decoder.decode(part)) as readonly LoggedChange[]) : part
}
