import type { LoggedTable } from '#shared/domain/rows.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type Hlc, readHlc } from './hlc.ts'
import type { Fields } from './log-record.ts'
import { isPublishing, publicationFacts } from './publication-facts.ts'

/** When a field was last written: an `Hlc`, or one lifted above every other by a `~` because a publication is a fact. */
export type FieldClock = string

/**
 * The clocks of a row's fields, compactly: `''` for every field that has no entry of its own. A row that was written
 * once carries one clock.
 */
export type RowClocks = { readonly '': FieldClock; readonly [field: string]: FieldClock }

/** The hidden field that holds a row's clocks. No domain field can have this name. */
export const clocksField = '~'

/** A row as it lies in the database: the domain's row and its clocks (absent in jobs, which are never merged). */
export type StoredRow = { readonly id: string; readonly [clocksField]?: RowClocks; readonly [field: string]: unknown }

/** A stored row without its clocks, as plans and queries see it. */
export function visibleRow(row: StoredRow): StoredRow {
  if (!(clocksField in row)) return row
  const { [clocksField]: _, ...visible } = row
  return visible as StoredRow
}

/** When any field of a row was last written, by the wall clock of the device that wrote it, ms; null for a row without clocks. */
export function lastWrittenAt(row: StoredRow): EpochMs | null {
  const clocks = row[clocksField]
  if (!clocks) return null
  return Math.max(...Object.values(clocks).map((clock) => readHlc(clock.replace('~', '') as Hlc).wallMs)) as EpochMs
}

/** The clock of one field of a row. */
export function clockOf(clocks: RowClocks, field: string): FieldClock {
  return clocks[field] ?? clocks['']
}

/** A new row's clocks: one for all its fields, but for the facts of a publication. */
export function clocksOfInsert(table: LoggedTable, row: Fields, hlc: Hlc): RowClocks {
  if (table !== 'variants') return { '': hlc }
  return clocksOfPatch({ '': hlc }, { table, after: row }, hlc)
}

/** A row's clocks after some fields were written at `hlc`; entries equal to the common clock are left out. */
export function clocksOfPatch(clocks: RowClocks, change: { readonly table: LoggedTable; readonly after: Fields }, hlc: Hlc): RowClocks {
  const next: Record<string, FieldClock> = { ...clocks }
  for (const field of Object.keys(change.after)) next[field] = fieldClock(change, field, hlc)
  for (const field of Object.keys(next)) if (field !== '' && next[field] === clocks['']) delete next[field]
  return { ...next, '': clocks[''] }
}

/**
 * The clock with which a change writes a field. The facts of a publication are lifted: *published* wins over whatever
 * another device wrote, earlier or later, and so never reverts.
 */
export function fieldClock(change: { readonly table: LoggedTable; readonly after: Fields }, field: string, hlc: Hlc): FieldClock {
  const lifted = change.table === 'variants' && isPublishing(change.after) && publicationFacts.has(field)
  return lifted ? `~${hlc}` : hlc
}
