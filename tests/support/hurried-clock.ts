import { systemClock } from '#main/app/system-clock.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'

/** The machine's clock going `times` as fast, so that a test against real servers need not wait out real delays. */
export function hurriedClock(times: number): Clock {
  const clock = systemClock()
  const start = clock.now()
  const now = (): EpochMs => (start + (clock.now() - start) * times) as EpochMs
  return {
    now,
    at: (moment, call) => clock.at((clock.now() + Math.max(0, moment - now()) / times) as EpochMs, call),
  }
}
