import { offsetAt } from '#shared/domain/time/zone-offset.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'

/** What the clocks of a shown period are called; not those of today, which may be an hour off from them. */
export type ClockNames = {
  /** The name where the period begins, for the head of its hours. */
  readonly zoneName: string
  /** Both names where the clocks change in it: «GMT+1 → GMT+2». */
  readonly planClock: string
  /** The viewer's own; null: it shows the same time all through the period. */
  readonly viewerClock: string | null
}

type Clocks = { readonly zone: ZoneId; readonly viewer: ZoneId; readonly name: (zone: ZoneId, at: EpochMs) => string }

/** @param moments the first and the last of the period, in order */
export function clockNames(moments: readonly [EpochMs, EpochMs], { zone, viewer, name }: Clocks): ClockNames {
  const over = (of: ZoneId) => [...new Set(moments.map((at) => name(of, at)))].join(' → ')
  const same = moments.every((at) => offsetAt(at, viewer) === offsetAt(at, zone))
  return { zoneName: name(zone, moments[0]), planClock: over(zone), viewerClock: same ? null : over(viewer) }
}
