import { sameValue } from '#shared/kernel/same-value.ts'
import type { Hlc } from './hlc.ts'
import type { LoggedChange } from './log-record.ts'
import {
  clockOf,
  clocksField,
  clocksOfInsert,
  type FieldClock,
  fieldClock,
  type RowClocks,
  type StoredRow,
  visibleRow,
} from './row-clocks.ts'

/** A text that lost against one written apart from it; it is kept beside the row as a version. `hlc` is when it was written. */
export type TextVersion = { readonly rowId: string; readonly hlc: string; readonly text: unknown }

/** A row as two devices come to agree on it, with the texts that lost. */
export type Merged = { readonly row: StoredRow; readonly versions: readonly TextVersion[] }

/**
 * Takes another device's change into a row.
 *
 * Per field the later clock wins; the facts of a publication carry lifted clocks and so never revert. Of two texts
 * written apart (the change did not start from the text we hold) the loser is kept as a version, until its own author
 * has written on from it. Changes of one device must arrive in their order; across devices any order comes to the same.
 *
 * @param before what we hold, or undefined when the row is new to us
 */
export function mergeChange(before: Merged | undefined, change: LoggedChange, hlc: Hlc): Merged {
  if (!before) return { row: insertedRow(change, hlc), versions: [] }
  const row = mergeFields(before.row, change, hlc)
  return { row, versions: change.table === 'texts' ? mergeVersions(before, change, hlc) : before.versions }
}

/** Two devices' forms of one row as one: per field the later clock wins. Commutative, associative, idempotent. */
export function mergeRow(left: StoredRow, right: StoredRow): StoredRow {
  const [ours, theirs] = [clocksIn(left), clocksIn(right)]
  const fields = new Set([...Object.keys(visibleRow(left)), ...Object.keys(visibleRow(right))])
  const common = later(ours[''], theirs[''])
  const row: Record<string, unknown> = {}
  const clocks: Record<string, FieldClock> = { '': common }
  for (const field of fields) {
    const winner = wins(theirs, ours, { field, mine: left, other: right }) ? right : left
    row[field] = winner[field]
    const clock = later(clockOf(ours, field), clockOf(theirs, field))
    if (clock !== common) clocks[field] = clock
  }
  return { ...row, id: left.id, [clocksField]: clocks as RowClocks }
}

function insertedRow(change: LoggedChange, hlc: Hlc): StoredRow {
  return { ...change.after, id: change.id, [clocksField]: clocksOfInsert(change.table, change.after, hlc) }
}

function mergeFields(row: StoredRow, change: LoggedChange, hlc: Hlc): StoredRow {
  const clocks = clocksIn(row)
  const next: Record<string, unknown> = { ...row }
  const nextClocks: Record<string, FieldClock> = { ...clocks }
  for (const [field, value] of Object.entries(change.after)) {
    const clock = fieldClock(change, field, hlc)
    if (clock <= clockOf(clocks, field)) continue
    next[field] = value
    nextClocks[field] = clock
  }
  return { ...next, id: row.id, [clocksField]: nextClocks as RowClocks }
}

function mergeVersions(before: Merged, change: LoggedChange, hlc: Hlc): readonly TextVersion[] {
  if (!Object.hasOwn(change.after, 'text')) return before.versions
  const rowId = change.id
  const held: TextVersion = { rowId, hlc: clockOf(clocksIn(before.row), 'text'), text: before.row.text }
  const arrived: TextVersion = { rowId, hlc, text: change.after.text }
  const startedFrom = change.before?.text
  const kept = before.versions.filter((version) => !sameValue(version.text, startedFrom))
  if (sameValue(held.text, arrived.text) || sameValue(held.text, startedFrom)) return kept
  return [...kept, held.hlc < hlc ? held : arrived].sort((left, right) => (left.hlc < right.hlc ? -1 : 1))
}

function wins(
  theirs: RowClocks,
  ours: RowClocks,
  at: { readonly field: string; readonly mine: StoredRow; readonly other: StoredRow },
): boolean {
  if (!Object.hasOwn(at.mine, at.field)) return true
  return Object.hasOwn(at.other, at.field) && clockOf(theirs, at.field) > clockOf(ours, at.field)
}

function later(left: FieldClock, right: FieldClock): FieldClock {
  return left < right ? right : left
}

function clocksIn(row: StoredRow): RowClocks {
  return row[clocksField] ?? { '': '' }
}
