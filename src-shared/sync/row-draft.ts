import type { RowChange } from '#shared/commands/command.ts'
import type { LoggedTable } from '#shared/domain/rows.ts'
import { sameValue } from '#shared/kernel/same-value.ts'
import type { Hlc } from './hlc.ts'
import type { Fields, LoggedChange } from './log-record.ts'
import { isPublishing, publicationFacts } from './publication-facts.ts'
import { clocksField, clocksOfInsert, clocksOfPatch, type StoredRow, visibleRow } from './row-clocks.ts'

/** One row on its way from before a command (null: new) to after it. */
export type RowDraft = { readonly table: LoggedTable; readonly id: string; readonly before: StoredRow | null; readonly after: StoredRow }

/**
 * What a list of changes comes to, row by row; a row may be changed more than once.
 * Throws when a change patches a row that does not exist: the plan was wrong, which is a bug.
 */
export function draftRows(
  changes: readonly RowChange[],
  stored: (table: LoggedTable, id: string) => StoredRow | undefined,
): readonly RowDraft[] {
  const drafts = new Map<string, RowDraft>()
  for (const change of changes) {
    const id = change.kind === 'insert' ? change.row.id : change.id
    const key = `${change.table} ${id}`
    drafts.set(
      key,
      change.kind === 'insert' ? inserted(change.table, change.row) : patched(change, drafts.get(key), stored(change.table, id)),
    )
  }
  return [...drafts.values()]
}

/** What a draft changes, as the log keeps it; null when it changes nothing. */
export function loggedChange(draft: RowDraft): LoggedChange | null {
  const { table, id, before, after } = draft
  if (before === null) return { table, id, before: null, after: visibleRow(after) }
  const changed = Object.keys(after).filter((field) => field !== clocksField && !sameValue(before[field], after[field]))
  if (changed.length === 0) return null
  const fields = table === 'variants' && isPublishing(after) ? new Set([...changed, ...publicationFacts]) : changed
  return { table, id, before: pick(before, fields), after: pick(after, fields) }
}

/** The row to store: the draft with the clocks of what changed. */
export function clockedRow(draft: RowDraft, change: LoggedChange, hlc: Hlc): StoredRow {
  const old = draft.before?.[clocksField]
  const clocks = old ? clocksOfPatch(old, change, hlc) : clocksOfInsert(draft.table, draft.after, hlc)
  return { ...draft.after, [clocksField]: clocks }
}

function inserted(table: LoggedTable, row: Fields & { readonly id: string }): RowDraft {
  const fields = withoutUndefined(row)
  return { table, id: row.id, before: null, after: (clocksField in fields ? visibleRow(fields as StoredRow) : fields) as StoredRow }
}

function patched(change: RowChange & { readonly kind: 'patch' }, draft: RowDraft | undefined, stored: StoredRow | undefined): RowDraft {
  const current = draft?.after ?? stored
  if (!current) throw new Error(`a plan patched ${change.table} ${change.id}, which does not exist`)
  const after = { ...current, ...withoutUndefined(change.set), id: current.id }
  if (change.table === 'variants' && isPublishing(current) && !isPublishing(after))
    throw new Error(`a plan took back the publication of ${change.id}`)
  return { table: change.table, id: change.id, before: draft ? draft.before : current, after }
}

/** One of our pipes is JSON: a field that says `undefined` would be gone there, so it is gone everywhere. Rows that say it nowhere are not copied. */
function withoutUndefined(fields: Fields): Fields {
  if (Object.values(fields).every((value) => value !== undefined)) return fields
  const kept: Record<string, unknown> = {}
  for (const field in fields) if (fields[field] !== undefined) kept[field] = fields[field]
  return kept
}

function pick(row: Fields, fields: Iterable<string>): Fields {
  return Object.fromEntries([...fields].flatMap((field) => (row[field] === undefined ? [] : [[field, row[field]]])))
}
