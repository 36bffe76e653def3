import { Temporal } from 'temporal-polyfill'
import type { DayKey, EpochMs, MonthKey, WallTime, ZoneId } from '#shared/kernel/time.ts'
import { offsetAt, settledInstant } from './zone-offset.ts'

/** Whether a wall time exists once (`exact`), not at all (`skipped`, clocks go forward) or two times (`twice`, they go back). */
export type WallFate = 'exact' | 'skipped' | 'twice'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** Names the zone database has answered for: an import asks for one of them ten thousand times. */
const knownZones = new Set<string>()

/** Whether this is the name of a zone the zone database knows; bare offsets such as `+03:00` are not zones. */
export function isZone(zone: string): zone is ZoneId {
  if (knownZones.has(zone)) return true
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    knownZones.add(zone)
    return true
  } catch {
    return false
  }
}

/** Whether the words name a real date and time of day; `2026-02-30T10:00` does not. */
export function isWallTime(wall: string): wall is WallTime {
  return !Number.isNaN(faceOf(wall))
}

/** What a wall time would be as an instant if its clock were UTC's, ms; NaN for what no clock shows. */
function faceOf(wall: string): number {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(wall)) return Number.NaN
  const face = Date.parse(wall.length === 16 ? `${wall}:00Z` : `${wall}Z`)
  // A day or an hour that does not exist comes back as another one.
  return !Number.isNaN(face) && new Date(face).toISOString().startsWith(wall) ? face : Number.NaN
}

/**
 * The instant of a wall time in a zone. One that is skipped becomes the first moment that exists after the gap; one that
 * happens twice the earlier. The arguments must be real (`isWallTime`, `isZone`), else it throws.
 */
export function instantOf(wall: WallTime, zone: ZoneId): { readonly at: EpochMs; readonly fate: WallFate } {
  const settled = settledInstant(faceOf(wall), zone)
  if (settled !== null) return { at: settled, fate: 'exact' }
  const plain = Temporal.PlainDateTime.from(wall, { overflow: 'reject' })
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { at: earlier.epochMilliseconds as EpochMs, fate: 'exact' }
  if (earlier.toPlainDateTime().equals(plain)) return { at: earlier.epochMilliseconds as EpochMs, fate: 'twice' }
  // In a gap, `earlier` lies before it; the change of the clocks is the next transition after that.
  const change = earlier.getTimeZoneTransition('next')
  return { at: (change ?? later).epochMilliseconds as EpochMs, fate: 'skipped' }
}

/** What the clock on the wall shows at an instant; seconds only where there are any. */
export function wallTimeAt(at: EpochMs, zone: ZoneId): WallTime {
  const text = new Date(at + offsetAt(at, zone)).toISOString().slice(0, 19)
  return (text.endsWith(':00') ? text.slice(0, 16) : text) as WallTime
}

/** A wall time of one zone on the clock of another. */
export function wallInZone(wall: WallTime, from: ZoneId, to: ZoneId): WallTime {
  return from === to ? wall : wallTimeAt(instantOf(wall, from).at, to)
}

/** Moves a wall time by the difference of two others, on the clock face: 09:00 stays 09:00 across a change of clocks. */
export function shiftWall(wall: WallTime, fromWall: WallTime, toWall: WallTime): WallTime {
  const difference = Temporal.PlainDateTime.from(fromWall).until(Temporal.PlainDateTime.from(toWall))
  const text = Temporal.PlainDateTime.from(wall).add(difference).toString({ smallestUnit: 'second' })
  return (text.endsWith(':00') ? text.slice(0, 16) : text) as WallTime
}

/** A wall time some days and minutes later (negative: earlier), on the wall's own clock: no zone takes part. */
export function shiftWallBy(wall: WallTime, by: { readonly days?: number; readonly minutes?: number }): WallTime {
  const moved = Temporal.PlainDateTime.from(wall)
    .add({ days: by.days ?? 0 })
    .add({ minutes: by.minutes ?? 0 })
  return moved.toString({ smallestUnit: wall.length > 16 ? 'second' : 'minute' }) as WallTime
}

/** The calendar day of an instant in a zone: the one rule by which every view puts a post on its day. */
export function dayOf(at: EpochMs, zone: ZoneId): DayKey {
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 10) as DayKey
}

/** The first instant of a day in a zone: midnight, or what follows it where the clocks jump over midnight. */
export function dayStart(day: DayKey, zone: ZoneId): EpochMs {
  return settledInstant(faceOf(`${day}T00:00`), zone) ?? startOfDay(Temporal.PlainDate.from(day), zone)
}

/** Posts, or whatever else has an instant, by the day they fall on in a zone; each day's in order of time. */
export function byDay<Timed extends { readonly at: EpochMs }>(all: readonly Timed[], zone: ZoneId): ReadonlyMap<DayKey, readonly Timed[]> {
  // Counted first: to write out a day takes longer than all the rest does for one of its posts.
  const counted = new Map<number, Timed[]>()
  for (const one of all) {
    const day = Math.floor((one.at + offsetAt(one.at, zone)) / dayMs)
    const list = counted.get(day)
    if (list) list.push(one)
    else counted.set(day, [one])
  }
  for (const list of counted.values()) list.sort((a, b) => a.at - b.at)
  return new Map([...counted].map(([day, list]) => [new Date(day * dayMs).toISOString().slice(0, 10) as DayKey, list]))
}

/** First instant of a month and of the next one, in a zone: `from` belongs to the month, `to` does not. */
export function monthRange(month: MonthKey, zone: ZoneId): { readonly from: EpochMs; readonly to: EpochMs } {
  const first = Temporal.PlainDate.from(`${month}-01`)
  return { from: startOfDay(first, zone), to: startOfDay(first.add({ months: 1 }), zone) }
}

/** The month some months away; negative goes back. */
export function addMonths(month: MonthKey, months: number): MonthKey {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString() as MonthKey
}

/** Every day from the first to the last, both included. */
export function daysBetween(first: DayKey, last: DayKey): readonly DayKey[] {
  const days: DayKey[] = []
  const end = Temporal.PlainDate.from(last)
  for (let day = Temporal.PlainDate.from(first); Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ days: 1 })) {
    days.push(day.toString() as DayKey)
  }
  return days
}

/** The day some days away; negative goes back. */
export function addDays(day: DayKey, days: number): DayKey {
  return Temporal.PlainDate.from(day).add({ days }).toString() as DayKey
}

/** The instant cut down to its minute. */
export function minuteOf(at: EpochMs): EpochMs {
  return (Math.floor(at / minuteMs) * minuteMs) as EpochMs
}

/** Whether a chosen time has passed. The minute that runs now still counts as now, since times are chosen to the minute. */
export function isPast(at: EpochMs, now: EpochMs): boolean {
  return at <= now - minuteMs
}

function startOfDay(date: Temporal.PlainDate, zone: ZoneId): EpochMs {
  return date.toZonedDateTime(zone).epochMilliseconds as EpochMs
}
