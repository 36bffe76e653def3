import type { EpochMs } from '#shared/kernel/time.ts'

const restartsBeforeGone = 3
const windowMs = 60_000
const longestPauseMs = 30_000

/**
 * How long to wait before a restart that falls due now. The first three within a minute follow at once; then `gone` is
 * true (once per streak) and the pauses double from 2 s up to 30 s.
 */
export type RestartPauses = { next(now: EpochMs): { readonly waitMs: number; readonly gone: boolean } }

export function createRestartPauses(): RestartPauses {
  let streak = 0
  let last = Number.NEGATIVE_INFINITY
  let recent: EpochMs[] = []
  return {
    next(now) {
      // A minute without a restart, pauses included, ends the streak.
      if (now - last > windowMs) streak = 0
      last = now
      recent = [...recent.filter((at) => at > now - windowMs), now]
      if (streak === 0 && recent.length <= restartsBeforeGone) return { waitMs: 0, gone: false }
      streak += 1
      return { waitMs: Math.min(1000 * 2 ** streak, longestPauseMs), gone: streak === 1 }
    },
  }
}
