import { z } from 'zod'
import type { Actor } from '#shared/domain/people/person.ts'
import type { Found } from '#shared/domain/search/found.ts'
import type { DeviceId, RequestId } from '#shared/kernel/ids.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'
import { call } from './rpc.ts'
import { searchArgs } from './search-args.ts'

/** What a write answers: where it stands in the log and whether it can be undone. */
export type Applied = {
  /** Position in the operation log; the same for a request sent twice. */
  readonly seq: number
  /** Key of the words in `text/undo`, null when the command cannot be undone. */
  readonly undoLabel: string | null
}

/** What undo or redo did: the label of the command, and the fields it left alone because somebody changed them since. */
export type Undone = Applied & { readonly skipped: readonly { readonly table: string; readonly id: string; readonly field: string }[] }

export type ExportChunk = { readonly table: string; readonly rows: readonly unknown[] }

export type StorageFacts = {
  readonly schema: number
  /** Last position of the operation log. */
  readonly seq: number
  readonly lastChangeAt: number | null
  /** Counted after an import only, else null: counting takes a tenth of a second at 50,000 rows. */
  readonly rows: number | null
  /** Whether the browser promised not to evict the data. */
  readonly persisted: boolean
}

const requestId = z.uuid() as unknown as z.ZodType<RequestId>
const actor = z.string().min(1) as unknown as z.ZodType<Actor>
const device = z.uuid() as unknown as z.ZodType<DeviceId>

/**
 * What main asks of the storage host. The only client is main's `StorageClient`; it sends unanswered requests again
 * after a restart of the host, so every call is safe to repeat.
 */
export const storageContract = {
  /** Opens (creating or migrating) the database. Refused with `newerDatabase` when a newer program wrote it. */
  open: call<StorageFacts>()(z.object({ database: z.string().min(1) })),
  ping: call<{ readonly pong: true }>()(z.object({})),
  facts: call<StorageFacts>()(z.object({})),
  /** Runs one command. `now` is main's clock (the demo workspace is made with another). */
  execute: call<Applied>()(z.object({ requestId, name: z.string(), args: z.unknown(), actor, device, now: epochMsSchema })),
  undo: call<Undone>()(z.object({ requestId, actor, device, now: epochMsSchema })),
  redo: call<Undone>()(z.object({ requestId, actor, device, now: epochMsSchema })),
  query: call<{ readonly result: unknown }>()(z.object({ name: z.string(), args: z.unknown() })),
  search: call<Found>()(searchArgs),
  /** Starts a live query; results come as `LiveEvent`s under the id. The same id again replaces its arguments. */
  watch: call<{ readonly watching: true }>()(z.object({ live: z.string(), name: z.string(), args: z.unknown() })),
  unwatch: call<{ readonly watching: false }>()(z.object({ live: z.string() })),
  /**
   * One chunk of a consistent export (backups). `cursor` null starts; the reply's `cursor` null means that was all.
   * The export stands at the log position `seq` it names; a write in between makes the next chunk answer `backupFailed`.
   */
  exportChunk: call<{ readonly seq: number; readonly chunks: readonly ExportChunk[]; readonly cursor: string | null }>()(
    z.object({ cursor: z.string().nullable(), maxRows: z.number().int().min(1).max(5000) }),
  ),
  /** Restore: begin empties the staging area, rows arrive in chunks, commit swaps them in (in one transaction if ≤ 20,000 rows, else by generation). */
  importBegin: call<{ readonly importing: true }>()(z.object({ importId: z.string(), schema: z.number().int().min(1) })),
  importChunk: call<{ readonly importing: true }>()(
    z.object({ importId: z.string(), n: z.number().int(), chunks: z.array(z.object({ table: z.string(), rows: z.array(z.unknown()) })) }),
  ),
  importCommit: call<StorageFacts>()(z.object({ importId: z.string() })),
  /** Deletes the database whole (demo reset). */
  destroy: call<{ readonly destroyed: true }>()(z.object({ database: z.string().min(1) })),
} as const
export type StorageContract = typeof storageContract
