import type { Actor } from '#shared/domain/people/person.ts'
import type { LoggedTable } from '#shared/domain/rows.ts'
import type { DeviceId, RequestId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { Hlc } from './hlc.ts'

export type Fields = Readonly<Record<string, unknown>>

/** What a command did to one row: only fields that changed. `before` null: the row was new and `after` holds all of it. */
export type LoggedChange = { readonly table: LoggedTable; readonly id: string; readonly before: Fields | null; readonly after: Fields }

/** One record of the operation log: one command, undo or redo. */
export type LogRecord = {
  /** Position in this device's log; given by the database. */
  readonly seq: number
  readonly hlc: Hlc
  readonly device: DeviceId
  readonly actor: Actor
  readonly requestId: RequestId
  /** The command's name, `undo` or `redo`. */
  readonly command: string
  readonly label: string | null
  /** The record whose effect this one took back or did again. */
  readonly undoOf: number | null
  readonly redoOf: number | null
  readonly at: EpochMs
  readonly changes: readonly LoggedChange[]
}

/** Two consecutive changes of one row as one: what was before the first, what is after the second. */
export function composeChange(first: LoggedChange, second: LoggedChange): LoggedChange {
  const before = first.before === null ? null : { ...second.before, ...first.before }
  return { table: first.table, id: first.id, before, after: { ...first.after, ...second.after } }
}

/** Two consecutive lists of changes as one, a row appearing once. */
export function composeChanges(first: readonly LoggedChange[], second: readonly LoggedChange[]): readonly LoggedChange[] {
  const byRow = new Map<string, LoggedChange>()
  for (const change of [...first, ...second]) {
    const key = `${change.table} ${change.id}`
    const earlier = byRow.get(key)
    byRow.set(key, earlier ? composeChange(earlier, change) : change)
  }
  return [...byRow.values()]
}
