import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import type { PlanDay } from './plan-day.ts'

type Times = readonly { readonly time: string | null; readonly zone: ZoneId | null }[]

/** A day over a column of a grid, and the times that stand beside it. */
export type GridDay = { readonly day: DayKey; readonly times: Times }

/** What stands over a column: its day, or words that are none. */
export type Head = GridDay | { readonly reason: 'noSuchDay'; readonly row: number; readonly cell: string }

/** A day as it was read, with its times. */
export function dayHead({ day, time, zone, later }: Extract<PlanDay, { kind: 'day' }>): GridDay {
  return { day, times: time === null ? [] : [{ time, zone }, ...later] }
}
