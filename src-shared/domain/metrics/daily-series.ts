import type { ChannelId } from '#shared/kernel/ids.ts'
import type { ChannelHistory, Stretch } from './channel-history.ts'
import type { PostInput } from './counted-post.ts'
import { type DayAxis, placesOn } from './day-axis.ts'
import type { PostMeasure } from './metrics.ts'
import { channelMeasuresOf } from './parts.ts'
import type { Gain } from './post-history.ts'

/** One value a day; null where nothing is known. */
export type Series = readonly (number | null)[]

/** What the publications of each channel gained on each day of an axis; NaN: nothing is known. */
export type GainsByChannel = ReadonlyMap<ChannelId, ReadonlyMap<PostMeasure, Float64Array>>

/** Adds gains of publications up by channel, measure and day. */
export function gainsByChannel(
  gained: Iterable<{ readonly channelId: ChannelId; readonly gains: readonly Gain[] }>,
  axis: DayAxis,
): GainsByChannel {
  const channels = new Map<ChannelId, Map<PostMeasure, Float64Array>>()
  const placeOf = placesOn(axis)
  for (const { channelId, gains } of gained) {
    const measures = channels.get(channelId) ?? new Map<PostMeasure, Float64Array>()
    channels.set(channelId, measures)
    for (const { day, measure, gain } of gains) {
      const place = placeOf(day)
      if (place < 0 || place >= axis.length) continue
      const days = measures.get(measure) ?? new Float64Array(axis.length).fill(Number.NaN)
      measures.set(measure, days)
      const before = days[place] ?? Number.NaN
      days[place] = Number.isNaN(before) ? gain : before + gain
    }
  }
  return channels
}

/** What a day brought, over channels: each channel's own value of the day, else what its publications gained that day. */
export function dailyAmounts(
  histories: readonly ChannelHistory[],
  gains: GainsByChannel,
  input: PostInput,
  { start, end }: Stretch,
): Series {
  const sources = histories.map((history) => sourcesOf(history, gains, channelMeasuresOf(input)))
  return Array.from({ length: end - start }, (_, i) => {
    let sum: number | null = null
    for (const { own, gained } of sources) {
      const value = sumOn(own, start + i) ?? sumOn(gained, start + i)
      if (value !== null) sum = (sum ?? 0) + value
    }
    return sum
  })
}

/** Where the amounts of a channel come from: its own days, and what its publications gained. */
type Sources = { readonly own: readonly Float64Array[]; readonly gained: readonly Float64Array[] }

function sourcesOf(history: ChannelHistory, gains: GainsByChannel, measures: ReturnType<typeof channelMeasuresOf>): Sources {
  const gained = gains.get(history.channelId)
  return {
    own: measures.flatMap((measure) => history.values.get(measure) ?? []),
    gained: measures.flatMap((measure) => gained?.get(measure as PostMeasure) ?? []),
  }
}

/** The sum of what is known of a day; null: nothing is. */
function sumOn(sources: readonly Float64Array[], place: number): number | null {
  let sum: number | null = null
  for (const values of sources) {
    const value = values[place] ?? Number.NaN
    if (!Number.isNaN(value)) sum = (sum ?? 0) + value
  }
  return sum
}

/**
 * Followers by day. Of one channel as they were counted, gaps and all. Of several, a count stands until the channel's next
 * one, and a day is known when every channel that was ever counted has one: else a channel that skipped a day would look
 * like a loss of all its followers.
 */
export function dailyFollowers(histories: readonly ChannelHistory[], { start, end }: Stretch): Series {
  const [only] = histories
  const counted = histories.filter((history) => lastPlace(history, end) !== null)
  if (histories.length === 1 && only) return Array.from({ length: end - start }, (_, i) => followersOn(only, start + i))
  const standing = counted.map((history) => standingFollowers(history, end))
  const lastDay = Math.max(-1, ...counted.map((history) => lastPlace(history, end) ?? -1))
  return Array.from({ length: end - start }, (_, i) => {
    const place = start + i
    if (counted.length === 0 || place > lastDay) return null
    let sum = 0
    for (const values of standing) sum += values[place] ?? Number.NaN
    return Number.isNaN(sum) ? null : sum
  })
}

function followersOn(history: ChannelHistory, place: number): number | null {
  const value = history.values.get('followers')?.[place] ?? Number.NaN
  return Number.isNaN(value) ? null : value
}

function lastPlace(history: ChannelHistory, end: number): number | null {
  for (let place = end - 1; place >= 0; place -= 1) if (followersOn(history, place) !== null) return place
  return null
}

function standingFollowers(history: ChannelHistory, end: number): Float64Array {
  const standing = new Float64Array(end)
  let last = Number.NaN
  for (let place = 0; place < end; place += 1) {
    last = followersOn(history, place) ?? last
    standing[place] = last
  }
  return standing
}
