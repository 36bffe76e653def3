import type { ChannelId, PostId, SeriesId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { AlikeTexts } from './alike-texts.ts'

/** A post in one of its channels. */
export type Place = {
  readonly postId: PostId
  readonly channelId: ChannelId
  readonly at: EpochMs
  /** Still to be published: two posts that are out already are nobody's worry. */
  readonly isOpen: boolean
  /** The digest of what it says there. */
  readonly textKey: string
  /** The series it is a copy of; null: it does not repeat. */
  readonly seriesId: SeriesId | null
}

/** Two posts that come too near one another in a channel, or say the same there. The first is not the later one. */
export type Pair = { readonly first: Place; readonly second: Place; readonly likeness: number }

/** Pairs of posts of one channel less than some minutes apart, at least one of them still to be published. */
export function nearPairs(places: readonly Place[], minutesApart: number): readonly Pair[] {
  const mostMs = minutesApart * 60_000 - 1
  return byChannel(places).flatMap((own) => own.flatMap((first, i) => pairsOf(first, soonAfter(own, i, mostMs), () => 1)))
}

/**
 * Pairs of posts of one channel at most some days apart that say the same or nearly the same. Those of one series
 * are no pair: what repeats is meant to.
 *
 * @param alike texts by their keys, see `alikeTexts`
 */
export function samePairs(places: readonly Place[], days: number, alike: AlikeTexts): readonly Pair[] {
  const mostMs = days * 86_400_000
  return byChannel(places).flatMap((own) => {
    const order = new Map(own.map((place, i) => [place, i]))
    const byText = Map.groupBy(own, (place) => place.textKey)
    return own.flatMap((first, i) => {
      const others = alike.get(first.textKey) ?? new Map<string, number>()
      const seconds = [...others.keys()]
        .flatMap((key) => byText.get(key) ?? [])
        .filter((place) => (order.get(place) ?? 0) > i && place.at - first.at <= mostMs && !isOneSeries(first, place))
        .toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
      return pairsOf(first, seconds, (second) => others.get(second.textKey) ?? 0)
    })
  })
}

function isOneSeries(one: Place, other: Place): boolean {
  return one.seriesId !== null && one.seriesId === other.seriesId
}

/** The places of each channel, in order of time. */
function byChannel(places: readonly Place[]): readonly (readonly Place[])[] {
  const channels = [...Map.groupBy(places, (place) => place.channelId).values()]
  return channels.map((own) => own.toSorted((one, other) => one.at - other.at || (one.postId < other.postId ? -1 : 1)))
}

function pairsOf(first: Place, seconds: readonly Place[], likeness: (second: Place) => number): readonly Pair[] {
  return seconds
    .filter((second) => first.postId !== second.postId && (first.isOpen || second.isOpen))
    .map((second) => ({ first, second, likeness: likeness(second) }))
}

/** Of places in order of time those that follow one within some time. */
function soonAfter(inOrder: readonly Place[], at: number, mostMs: number): readonly Place[] {
  const last = (inOrder[at]?.at ?? 0) + mostMs
  let end = at + 1
  while ((inOrder[end]?.at ?? Number.POSITIVE_INFINITY) <= last) end += 1
  return inOrder.slice(at + 1, end)
}
