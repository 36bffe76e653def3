import type { Clock, EpochMs } from '#shared/kernel/time.ts'

/** Waits on the given clock, milliseconds. */
export function pause(clock: Clock, ms: number): Promise<void> {
  if (ms <= 0) return Promise.resolve()
  return new Promise((resolve) => {
    clock.at((clock.now() + ms) as EpochMs, resolve)
  })
}
