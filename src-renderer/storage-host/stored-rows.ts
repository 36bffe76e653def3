import type { Actor } from '#shared/domain/people/person.ts'
import type { DeviceId, RequestId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

/** That a request was carried out, and what was answered; kept 30 days. */
export type AppliedRequest = { readonly id: RequestId; readonly at: EpochMs; readonly answer: unknown }

/**
 * One step a person can undo or, once undone, redo. Belongs to this device, is in no backup.
 *
 * `seq` names the log record that holds what the step wrote: the command's own, the folded one, or the redo's.
 */
export type UndoStep = {
  readonly seq: number
  readonly device: DeviceId
  readonly actor: Actor
  readonly state: 'done' | 'undone'
  readonly label: string
  /** Which text it wrote, null when the step takes in no further writes. */
  readonly foldKey: string | null
  /** When it was last written to. */
  readonly at: EpochMs
  /** The log record of the undo; null while `done`. */
  readonly undoSeq: number | null
}
