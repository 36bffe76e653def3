import type { RowChange } from '#shared/commands/command.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { LoggedTable } from '#shared/domain/rows.ts'
import { sameValue } from '#shared/kernel/same-value.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { Fields, LoggedChange } from './log-record.ts'
import { fieldsThatStay, type PostRows } from './stays-after-publication.ts'
import type { WayBack } from './way-back.ts'

/** The rows as they are now, tombstones included. */
export type CurrentRows = PostRows & { row(table: LoggedTable, id: string): Fields | undefined }

export type SkippedField = { readonly table: string; readonly id: string; readonly field: string }

/** What an undo (or the redo of one) writes, and the fields it leaves alone. */
export type UndoPlan = { readonly rows: readonly RowChange[]; readonly skipped: readonly SkippedField[] }

/** What a post's row repeats of its text and pictures: made anew from what the undo leaves, never taken back. */
const repeatedOnPost: ReadonlySet<string> = new Set<keyof Post>(['firstLine', 'counts', 'pictures', 'thumb'])

/** Fields of a post that say one thing together: its time never goes back by half. */
const timeOfPost = ['wallTime', 'zone', 'at', 'shelf']

/**
 * Plans to take back what a log record did.
 *
 * A field goes back only if it still says what the record left there; one that somebody has changed since stays and is
 * named. A row the record made becomes a tombstone. What a post repeats of its text and pictures is the caller's to make
 * anew. What was sent meanwhile stays as it went out, and nothing becomes
 * due in the past.
 */
export function planUndo(changes: readonly LoggedChange[], rows: CurrentRows, now: EpochMs): UndoPlan {
  const ways = changes.map((change) => wayBack(change, rows.row(change.table, change.id), now))
  for (const stays of fieldsThatStay(ways, rows, now)) stay(stays.way, stays.fields)
  return {
    rows: ways.flatMap((way) => (Object.keys(way.set).length > 0 ? [patchOf(way)] : [])),
    skipped: ways.flatMap((way) => way.skipped.map((field) => ({ table: way.change.table, id: way.change.id, field }))),
  }
}

function wayBack(change: LoggedChange, row: Fields | undefined, now: EpochMs): WayBack {
  if (!row) return { change, row: {}, set: {}, skipped: Object.keys(change.before ?? { deletedAt: null }) }
  if (change.before === null) return { change, row, set: row.deletedAt === null ? tombstone(change.table, now) : {}, skipped: [] }
  const way: WayBack = { change, row, set: {}, skipped: [] }
  for (const [field, value] of Object.entries(change.before)) {
    if (sameValue(row[field], value) || (change.table === 'posts' && repeatedOnPost.has(field))) continue
    if (sameValue(row[field], change.after[field])) way.set = { ...way.set, [field]: value }
    else way.skipped = [...way.skipped, field]
  }
  if (change.table === 'posts' && way.skipped.some((field) => timeOfPost.includes(field))) stay(way, timeOfPost)
  return way
}

function tombstone(table: LoggedTable, now: EpochMs): Fields {
  return table === 'posts' ? { deletedAt: now, shelf: 'trash' } : { deletedAt: now }
}

function stay(way: WayBack, fields: readonly string[]): void {
  const kept = fields.filter((field) => Object.hasOwn(way.set, field))
  way.set = Object.fromEntries(Object.entries(way.set).filter(([field]) => !kept.includes(field)))
  way.skipped = [...way.skipped, ...kept]
}

function patchOf(way: WayBack): RowChange {
  return { table: way.change.table, kind: 'patch', id: way.change.id, set: way.set } as RowChange
}
