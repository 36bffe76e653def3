import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import type { DirectCalls } from './direct-calls.ts'

const pingEveryMs = 5_000
const pingDeadlineMs = 3_000
/** A deadline that is noticed this late means that the machine slept: ask again before calling the host hung. */
const sleptMs = 1_000

/** Pings a host every five seconds; calls `hung` once when a pong is more than three seconds late. Returns how to stop. */
export function watchPulse(direct: DirectCalls, clock: Clock, hung: () => void): () => void {
  let stopped = false
  let cancel = (): void => undefined
  const later = (): void => {
    if (!stopped) cancel = clock.at((clock.now() + pingEveryMs) as EpochMs, () => void ping())
  }
  const ping = async (): Promise<void> => {
    const due = clock.now() + pingDeadlineMs
    const pong = await direct.ask('ping', {}, pingDeadlineMs)
    if (stopped) return
    if (pong.ok || clock.now() - due > sleptMs) later()
    else hung()
  }
  later()
  return () => {
    stopped = true
    cancel()
  }
}
