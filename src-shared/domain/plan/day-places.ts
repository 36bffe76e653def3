import type { ChannelId } from '#shared/kernel/ids.ts'
import type { WallTime } from '#shared/kernel/time.ts'
import type { OpenSlot } from './rhythm.ts'

/** Where a new post of a day goes, and in which channels: those of the slot, or none. */
export type DayPlace = { readonly wallTime: WallTime; readonly channels: readonly ChannelId[] }

/** A day that takes new posts, all on one clock. */
export type DayToFill = {
  /** Its free slots; one post takes those of one time. */
  readonly open: readonly OpenSlot[]
  /** When posts stand there already, of whatever channel. */
  readonly taken: readonly WallTime[]
  /** Where a post goes without a slot: the usual time, or the one that was pointed at. */
  readonly first: WallTime
  /** The earliest and the latest moment to fall back on. */
  readonly from: WallTime
  readonly to: WallTime
}

/** How far from all others a post without a slot is put, minutes: by the hour, and nearer only where the day is full. */
const distances = [60, 30, 15, 5, 1]
const minuteMs = 60_000

/**
 * Where some new posts of one day go, so that none stands where another does: the free slots first, in their order, then by the hour
 * from the usual time on, then before it. A day that has no minute left gives its usual time again.
 */
export function placesOnDay(count: number, day: DayToFill): readonly DayPlace[] {
  const slots = [...Map.groupBy(day.open, (slot) => slot.wallTime)].slice(0, count)
  const places = slots.map(([wallTime, own]): DayPlace => ({ wallTime, channels: own.map((slot) => slot.channelId) }))
  const busy = [...day.taken, ...places.map((one) => one.wallTime)].map(minuteOf)
  const rest = Array.from({ length: count - places.length }, (): DayPlace => {
    const minute = distances.map((apart) => freeMinute(day, busy, apart)).find((one) => one !== undefined) ?? minuteOf(day.first)
    busy.push(minute)
    return { wallTime: wallOf(minute), channels: [] }
  })
  return [...places, ...rest]
}

/**
 * Some times after the first one of a day, as far apart as they all fit before its end, away from what stands there; null: they do
 * not fit, however near together.
 */
export function wallsFrom(count: number, { first, to, taken }: Pick<DayToFill, 'first' | 'to' | 'taken'>): readonly WallTime[] | null {
  const busy = taken.map(minuteOf)
  const minutes = distances
    .map((apart) => {
      const steps = Array.from(
        { length: Math.floor((minuteOf(to) - minuteOf(first)) / apart) },
        (_, i) => minuteOf(first) + (i + 1) * apart,
      )
      return steps.filter((minute) => busy.every((other) => Math.abs(other - minute) >= apart)).slice(0, count)
    })
    .find((found) => found.length === count)
  return minutes?.map(wallOf) ?? null
}

function freeMinute(day: DayToFill, busy: readonly number[], apart: number): number | undefined {
  const [first, from, to] = [minuteOf(day.first), minuteOf(day.from), minuteOf(day.to)]
  const later = Array.from({ length: Math.floor((to - first) / apart) + 1 }, (_, i) => first + i * apart)
  const earlier = Array.from({ length: Math.max(0, Math.floor((first - from) / apart)) }, (_, i) => first - (i + 1) * apart)
  return [...later, ...earlier].find((minute) => busy.every((other) => Math.abs(other - minute) >= apart))
}

/** The minutes of a clock face, in a row. */
function minuteOf(wall: WallTime): number {
  return Date.parse(`${wall.slice(0, 16)}Z`) / minuteMs
}

function wallOf(minute: number): WallTime {
  return new Date(minute * minuteMs).toISOString().slice(0, 16) as WallTime
}
