import type { EpochMs } from '#shared/kernel/time.ts'

/** How long what was deleted can be taken back, days; then a start of the program removes it for good. */
export const trashDays = 30
export const keptInTrashMs = trashDays * 24 * 3_600_000

/** A moment of deletion long past: what bears it lies in no trash any more, and the next sweep removes it. */
export const goneForGood = 1 as EpochMs

/** Whether what was deleted then can still be taken back. */
export function isInTrash(deletedAt: EpochMs | null): deletedAt is EpochMs {
  return deletedAt !== null && deletedAt > goneForGood
}
