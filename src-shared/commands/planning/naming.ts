import { type Problem, problem } from '#shared/contract/problem.ts'
import { isWallTime, isZone } from '#shared/domain/time/wall-time.ts'
import type { DayKey } from '#shared/kernel/time.ts'

const maxName = 80

/** Refuses `badName` for a name that is blank or longer than 80 UTF-16 units; undefined (not changed) passes. */
export function nameProblem(name: string | undefined): Problem | null {
  if (name === undefined) return null
  return name.trim() !== '' && name.trim().length <= maxName ? null : problem('badName', { field: 'name', values: { limit: maxName } })
}

/** Refuses `badDays` for a run of days that ends before it begins; an open end passes. */
export function daysProblem(fromDay: DayKey | null, toDay: DayKey | null): Problem | null {
  return fromDay !== null && toDay !== null && toDay < fromDay ? problem('badDays', { field: 'toDay', values: { fromDay, toDay } }) : null
}

/** Refuses `noSuchDay` for a day the calendar does not have (2027-02-29); null and undefined pass. */
export function dayProblem(day: DayKey | null | undefined, field: string): Problem | null {
  return !day || isWallTime(`${day}T00:00`) ? null : problem('noSuchDay', { field, values: { day } })
}

/** Refuses `badColor` for anything but `#RRGGBB`; null and undefined pass. */
export function colorProblem(color: string | null | undefined, field = 'color'): Problem | null {
  if (color === null || color === undefined) return null
  return /^#[0-9a-fA-F]{6}$/.test(color) ? null : problem('badColor', { field, values: { color: color.slice(0, 20) } })
}

/** Refuses `badZone` for a name the zone database does not know; undefined passes. */
export function zoneProblem(zone: string | undefined): Problem | null {
  if (zone === undefined) return null
  return isZone(zone) ? null : problem('badZone', { field: 'zone', values: { zone } })
}
