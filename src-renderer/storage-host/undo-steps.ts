import type { Actor } from '#shared/domain/people/person.ts'
import type { DeviceId } from '#shared/kernel/ids.ts'
import { sameValue } from '#shared/kernel/same-value.ts'
import { composeChanges, type LoggedChange, type LogRecord } from '#shared/sync/log-record.ts'
import type { Database } from './database.ts'
import type { NewRecord } from './operation-log.ts'
import type { UndoStep } from './stored-rows.ts'

/** Writes of one text closer together than this are one step, ms. */
const foldWithinMs = 5 * 60_000

/** What a person can undo and redo now: the newest step that is done, and those that are undone, first to be redone first. */
export type UndoSteps = { readonly newest: UndoStep | undefined; readonly undone: readonly UndoStep[] }

type Person = { readonly actor: Actor; readonly device: DeviceId }

/** The steps of one person on one device. */
export async function readUndoSteps(database: Database, { actor, device }: Person): Promise<UndoSteps> {
  const steps = (state: UndoStep['state']) =>
    database.undoSteps.where('[device+actor+state+seq]').between([device, actor, state, 0], [device, actor, state, Number.MAX_SAFE_INTEGER])
  const [newest, undone] = await Promise.all([steps('done').last(), steps('undone').toArray()])
  return { newest, undone }
}

/**
 * Stores the log record of an undoable command and the step that undoes it; what was undone before can no longer be
 * redone. A write that goes on with the text of the newest step is folded into that step's record. (No other device has
 * seen that record yet; when logs are exchanged, only records that were not sent may be folded.)
 *
 * @returns the record's position in the log
 */
export async function addUndoStep(
  database: Database,
  steps: UndoSteps,
  written: { readonly record: NewRecord; readonly label: string; readonly foldKey: string | null },
): Promise<number> {
  const { record, label, foldKey } = written
  const folded = await foldedInto(database, steps, written)
  const whole = folded ? { ...record, changes: composeChanges(folded.changes, record.changes), packed: null } : record
  const seq = await database.log.add(whole)
  const obsolete = [...steps.undone.map((step) => step.seq), ...(folded ? [folded.seq] : [])]
  const { device, actor, at } = record
  await Promise.all([
    database.undoSteps.add({ seq, device, actor, state: 'done', label, foldKey, at, undoSeq: null }),
    obsolete.length > 0 ? database.undoSteps.bulkDelete(obsolete) : null,
    folded ? database.log.delete(folded.seq) : null,
  ])
  return seq
}

async function foldedInto(
  database: Database,
  { newest }: UndoSteps,
  { record, foldKey }: { readonly record: NewRecord; readonly foldKey: string | null },
): Promise<LogRecord | undefined> {
  if (foldKey === null || newest?.foldKey !== foldKey) return undefined
  if (record.at < newest.at || record.at - newest.at > foldWithinMs) return undefined
  const earlier = await database.log.get(newest.seq)
  return earlier && follows(earlier.changes, record.changes) ? earlier : undefined
}

/** Whether nobody wrote the same fields between the two records. */
function follows(earlier: readonly LoggedChange[], later: readonly LoggedChange[]): boolean {
  return later.every((change) => {
    const before = earlier.find((one) => one.table === change.table && one.id === change.id)
    return Object.entries(change.before ?? {}).every(
      ([field, value]) => !before || !Object.hasOwn(before.after, field) || sameValue(before.after[field], value),
    )
  })
}
