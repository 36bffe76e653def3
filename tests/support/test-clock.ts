import type { Clock, EpochMs } from '#shared/kernel/time.ts'

/** A clock that a test moves by hand; what is due is called in order of its time, with the clock standing at that time. */
export type TestClock = Clock & {
  /** Moves on and lets everything that became due, and what it led to at once, happen. */
  pass(ms: number): Promise<void>
  /** How many calls wait. */
  waiting(): number
}

export function createTestClock(start: number = Date.UTC(2026, 10, 22, 9)): TestClock {
  let now = start
  let order = 0
  const calls = new Map<number, { readonly at: number; readonly call: () => void }>()
  const earliest = (until: number) => [...calls].filter(([, one]) => one.at <= until).sort((a, b) => a[1].at - b[1].at || a[0] - b[0])[0]
  return {
    now: () => now as EpochMs,
    at(moment, call) {
      order += 1
      const key = order
      calls.set(key, { at: moment, call })
      return () => void calls.delete(key)
    },
    async pass(ms) {
      const until = now + ms
      await settled()
      for (let next = earliest(until); next; next = earliest(until)) {
        calls.delete(next[0])
        now = Math.max(now, next[1].at)
        next[1].call()
        await settled()
      }
      now = until
    },
    waiting: () => calls.size,
  }
}

/** Lets everything happen that needs no time: promises and messages inside the process. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await new Promise<void>((resolve) => setImmediate(resolve))
}
