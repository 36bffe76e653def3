import type { ChannelId, PostId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { alikeFrom, likeness, type TextPrint } from './likeness.ts'

/** A post in one of its channels. */
export type Place = {
  readonly postId: PostId
  readonly channelId: ChannelId
  readonly at: EpochMs
  /** Still to be published: two posts that are out already are nobody's worry. */
  readonly isOpen: boolean
  /** The digest of what it says there. */
  readonly textKey: string
}

/** Two posts that come too near one another in a channel, or say the same there. The first is not the later one. */
export type Pair = { readonly first: Place; readonly second: Place; readonly likeness: number }

/** Pairs of posts of one channel less than some minutes apart, at least one of them still to be published. */
export function nearPairs(places: readonly Place[], minutesApart: number): readonly Pair[] {
  return pairsWithin(places, minutesApart * 60_000 - 1, () => 1)
}

/** Pairs of posts of one channel at most some days apart that say the same or nearly the same (`likeness.ts`). */
export function samePairs(places: readonly Place[], days: number, printOf: (textKey: string) => TextPrint | null): readonly Pair[] {
  return pairsWithin(places, days * 86_400_000, (first, second) => {
    const [one, other] = [printOf(first.textKey), printOf(second.textKey)]
    const alike = one && other ? likeness(one, other) : 0
    return alike >= alikeFrom ? alike : 0
  })
}

/** @param weigh how much there is to a pair, 0: nothing */
function pairsWithin(places: readonly Place[], mostMs: number, weigh: (first: Place, second: Place) => number): readonly Pair[] {
  return [...Map.groupBy(places, (place) => place.channelId).values()].flatMap((own) => {
    const inOrder = own.toSorted((one, other) => one.at - other.at || (one.postId < other.postId ? -1 : 1))
    return inOrder.flatMap((first, i) =>
      soonAfter(inOrder, i, mostMs).flatMap((second) => {
        const weight = first.postId !== second.postId && (first.isOpen || second.isOpen) ? weigh(first, second) : 0
        return weight > 0 ? [{ first, second, likeness: weight }] : []
      }),
    )
  })
}

/** Of places in order of time those that follow one within some time. */
function soonAfter(inOrder: readonly Place[], at: number, mostMs: number): readonly Place[] {
  const last = (inOrder[at]?.at ?? 0) + mostMs
  let end = at + 1
  while ((inOrder[end]?.at ?? Number.POSITIVE_INFINITY) <= last) end += 1
  return inOrder.slice(at + 1, end)
}
