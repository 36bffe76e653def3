import type { Clock, EpochMs } from '#shared/kernel/time.ts'

/** A clock that shows what it is told, so that three months can be lived in seconds. Waiting moves it on at once. */
export type ToldClock = Clock & {
  /** Never goes back. */
  tell(now: EpochMs): void
}

export function toldClock(start: EpochMs): ToldClock {
  let now = start
  const tell = (moment: EpochMs): void => {
    now = Math.max(now, moment) as EpochMs
  }
  return {
    now: () => now,
    tell,
    at(moment, call) {
      let cancelled = false
      setImmediate(() => {
        if (cancelled) return
        tell(moment)
        call()
      })
      return () => {
        cancelled = true
      }
    },
  }
}
