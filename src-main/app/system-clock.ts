import type { Clock, EpochMs } from '#shared/kernel/time.ts'

/** Longest single timer: Node's limit is 2^31 − 1 ms, and a sleeping machine stops timers, so we look again each hour. */
const longestTimerMs = 3_600_000

/** The machine's own clock. Its timers do not keep the process alive by themselves. */
export function systemClock(): Clock {
  const now = (): EpochMs => Date.now() as EpochMs
  return {
    now,
    at(moment, call) {
      let timer: NodeJS.Timeout
      const arm = (): void => {
        const waitMs = moment - now()
        timer = waitMs > longestTimerMs ? setTimeout(arm, longestTimerMs) : setTimeout(call, Math.max(0, waitMs))
      }
      arm()
      return () => clearTimeout(timer)
    },
  }
}
