import type { EpochMs } from '#shared/kernel/time.ts'

/** Compares this machine's clock with the networks' `Date` headers. */
export type ClockCheck = {
  readonly record: (serverAt: EpochMs, ownAt: EpochMs) => void
  /** Whole minutes this clock is ahead (positive) or behind (negative) when more than two, else null. */
  offMinutes(): number | null
  onChange(changed: () => void): () => void
}

const keptReadings = 5
const toleratedMs = 120_000

/**
 * The middle of the last five readings counts, so that one server with a wrong clock says nothing about ours. With
 * fewer than two readings nothing is said.
 */
export function createClockCheck(): ClockCheck {
  const readings: number[] = []
  const listeners = new Set<() => void>()
  let said: number | null = null
  return {
    record(serverAt, ownAt) {
      readings.push(ownAt - serverAt)
      if (readings.length > keptReadings) readings.shift()
      const middle = [...readings].sort((a, b) => a - b)[Math.floor((readings.length - 1) / 2)] ?? 0
      const off = readings.length > 1 && Math.abs(middle) > toleratedMs ? Math.round(middle / 60_000) : null
      if (off === said) return
      said = off
      for (const changed of listeners) changed()
    },
    offMinutes: () => said,
    onChange(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
