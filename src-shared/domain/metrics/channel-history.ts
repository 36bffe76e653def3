import type { ChannelId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type DayAxis, placesOn } from './day-axis.ts'
import { type ChannelDay, type ChannelMeasure, channelMeasures } from './metrics.ts'
import { type OriginBits, trustRank } from './origins.ts'

/** A stretch of an axis: places from `start` up to, not including, `end`. */
export type Stretch = { readonly start: number; readonly end: number }

/** What is known of one channel on each day of an axis; NaN where no origin tells, so that a year is one block of memory. */
export type ChannelHistory = {
  readonly channelId: ChannelId
  readonly values: ReadonlyMap<ChannelMeasure, Float64Array>
  /** Trust rank of the origin each value came from. */
  readonly ranks: ReadonlyMap<ChannelMeasure, Uint8Array>
  /** When the newest row of the day was taken, 0: never. */
  readonly takenAt: Float64Array
}

const unranked = 255

/** Merges the rows of the days, origin by origin and field by field (`originsByTrust`). Rows outside the axis are left out. */
export function channelHistories(rows: readonly ChannelDay[], axis: DayAxis): ReadonlyMap<ChannelId, ChannelHistory> {
  const histories = new Map<ChannelId, ChannelHistory>()
  const known = new Map<ChannelId, readonly Track[]>()
  const place = placesOn(axis)
  for (const row of rows) {
    const at = place(row.day)
    if (row.deletedAt !== null || at < 0 || at >= axis.length) continue
    const history = histories.get(row.channelId) ?? emptyHistory(row.channelId, axis.length)
    histories.set(row.channelId, history)
    const tracks = known.get(row.channelId) ?? tracksOf(history, channelMeasures)
    known.set(row.channelId, tracks)
    addRow(tracks, row, at)
    history.takenAt[at] = Math.max(history.takenAt[at] ?? 0, row.takenAt)
  }
  return histories
}

/** A channel of which nothing is known. */
export function emptyHistory(channelId: ChannelId, length: number): ChannelHistory {
  return {
    channelId,
    values: new Map(channelMeasures.map((measure) => [measure, new Float64Array(length).fill(Number.NaN)])),
    ranks: new Map(channelMeasures.map((measure) => [measure, new Uint8Array(length).fill(unranked)])),
    takenAt: new Float64Array(length),
  }
}

/** One measure of a channel, taken out once where thousands of days are gone through. */
type Track = { readonly measure: ChannelMeasure; readonly values: Float64Array; readonly ranks: Uint8Array }

function tracksOf({ values, ranks }: ChannelHistory, measures: readonly ChannelMeasure[]): readonly Track[] {
  return measures.flatMap((measure) => {
    const [own, rank] = [values.get(measure), ranks.get(measure)]
    return own && rank ? [{ measure, values: own, ranks: rank }] : []
  })
}

function addRow(tracks: readonly Track[], row: ChannelDay, place: number): void {
  const rank = trustRank(row.origin)
  for (const { measure, values, ranks } of tracks) {
    const told = row[measure]
    if (told === null || rank >= (ranks[place] ?? unranked)) continue
    values[place] = told
    ranks[place] = rank
  }
}

/** What some days came to: null when none of them is known. */
export type DaysSum = {
  readonly sum: number | null
  readonly knownDays: number
  readonly origins: OriginBits
  readonly takenAt: EpochMs | null
  /** 1 for each day of the stretch that is known. */
  readonly told: Uint8Array
}

/**
 * Adds measures up over the days of a stretch; a day counts as known when one of the measures is.
 *
 * @param alsoKnown only days on which this measure is known too: a rate needs both of its sides from the same days
 */
export function sumDays(
  history: ChannelHistory,
  measures: readonly ChannelMeasure[],
  { start, end }: Stretch,
  alsoKnown: readonly ChannelMeasure[] = [],
): DaysSum {
  const wanted = alsoKnown.length === 0 ? null : toldDays(tracksOf(history, alsoKnown), { start, end })
  const told = new Uint8Array(Math.max(0, end - start))
  let [sum, origins] = [0, 0]
  // Measure by measure, each along its own block of memory: a year of twelve channels is summed some hundred times.
  for (const { values, ranks } of tracksOf(history, measures)) {
    for (let day = 0; day < told.length; day += 1) {
      const value = values[start + day] ?? Number.NaN
      if (Number.isNaN(value) || (wanted !== null && wanted[day] === 0)) continue
      told[day] = 1
      sum += value
      origins |= 1 << (ranks[start + day] ?? 0)
    }
  }
  const { knownDays, takenAt } = daysCounted(told, history.takenAt.subarray(start, end))
  return { sum: knownDays === 0 ? null : sum, knownDays, origins, takenAt: takenAt === 0 ? null : (takenAt as EpochMs), told }
}

/** How many days are marked, and when the newest of them was taken. */
function daysCounted(marked: Uint8Array, taken: Float64Array): { readonly knownDays: number; readonly takenAt: number } {
  let [knownDays, takenAt] = [0, 0]
  for (let day = 0; day < marked.length; day += 1) {
    if (marked[day] === 0) continue
    knownDays += 1
    takenAt = Math.max(takenAt, taken[day] ?? 0)
  }
  return { knownDays, takenAt }
}

/** 1 for each day of a stretch on which one of the measures is told. */
function toldDays(tracks: readonly Track[], { start, end }: Stretch): Uint8Array {
  const told = new Uint8Array(Math.max(0, end - start))
  for (const { values } of tracks) for (let day = 0; day < told.length; day += 1) if (tells(values, start + day)) told[day] = 1
  return told
}

/** A value that stands (followers): the last known one at or before a place, or the first known one from `start` on. */
export type Standing = { readonly value: number; readonly place: number; readonly origins: OriginBits; readonly takenAt: EpochMs }

/** The last known value of a measure in a stretch; null when there is none. */
export function lastKnown(history: ChannelHistory, measure: ChannelMeasure, { start, end }: Stretch): Standing | null {
  for (let place = end - 1; place >= start; place -= 1) if (isKnown(history, measure, place)) return standing(history, measure, place)
  return null
}

/** The first known value of a measure in a stretch; null when there is none. */
export function firstKnown(history: ChannelHistory, measure: ChannelMeasure, { start, end }: Stretch): Standing | null {
  for (let place = start; place < end; place += 1) if (isKnown(history, measure, place)) return standing(history, measure, place)
  return null
}

function standing(history: ChannelHistory, measure: ChannelMeasure, place: number): Standing {
  return {
    value: history.values.get(measure)?.[place] ?? 0,
    place,
    origins: 1 << (history.ranks.get(measure)?.[place] ?? 0),
    takenAt: (history.takenAt[place] ?? 0) as EpochMs,
  }
}

/** Whether some origin tells a measure of a day. */
export function isKnown(history: ChannelHistory, measure: ChannelMeasure, place: number): boolean {
  const values = history.values.get(measure)
  return values !== undefined && tells(values, place)
}

function tells(values: Float64Array, place: number): boolean {
  return !Number.isNaN(values[place] ?? Number.NaN)
}
