import type { DayKey } from '#shared/kernel/time.ts'

const dayMs = 86_400_000

/** Consecutive calendar days, counted from the first: place 0 is `first`. */
export type DayAxis = { readonly first: DayKey; readonly length: number }

/** The axis from the first to the last day, both included; empty when the last lies before the first. */
export function dayAxis(first: DayKey, last: DayKey): DayAxis {
  return { first, length: Math.max(0, dayNumber(last) - dayNumber(first) + 1) }
}

/** Where a day stands on the axis; below 0 or from `length` on it lies outside. */
export function placeOf(axis: DayAxis, day: DayKey): number {
  return dayNumber(day) - dayNumber(axis.first)
}

/** `placeOf` for many rows of few days: each day is looked up once. */
export function placesOn(axis: DayAxis): (day: DayKey) => number {
  const known = new Map<DayKey, number>()
  return (day) => {
    const place = known.get(day) ?? placeOf(axis, day)
    known.set(day, place)
    return place
  }
}

/** The day that stands at a place. */
export function dayAt(axis: DayAxis, place: number): DayKey {
  return dayOfNumber(dayNumber(axis.first) + place)
}

/** How many days a period has, its first and last included. */
export function dayCount(first: DayKey, last: DayKey): number {
  return dayNumber(last) - dayNumber(first) + 1
}

/** The earlier of two days: written out as they are, days sort as words. */
export function earlierDay(one: DayKey, other: DayKey): DayKey {
  return one.localeCompare(other) < 0 ? one : other
}

// Days are plain calendar days without a zone, so UTC arithmetic on them is exact; a year of twelve channels asks often.
function dayNumber(day: DayKey): number {
  return Date.parse(`${day}T00:00Z`) / dayMs
}

function dayOfNumber(number: number): DayKey {
  return new Date(number * dayMs).toISOString().slice(0, 10) as DayKey
}
