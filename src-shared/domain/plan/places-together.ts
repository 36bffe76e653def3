import type { ChannelId } from '#shared/kernel/ids.ts'
import type { WallTime } from '#shared/kernel/time.ts'
import { type DayToFill, placesOnDay, wallsFrom } from './day-places.ts'
import { nextFreeSlot, type Placed, type SlotRules } from './rhythm.ts'
import type { Slot } from './slot.ts'

/** A post without a time that is planned together with others, in their order. */
export type Undated = { readonly channels: readonly ChannelId[] }

/** A day that several posts of one brand are planned on at once, all on the brand's clock. */
export type DayForSeveral = Omit<DayToFill, 'open'> & {
  readonly slots: readonly Slot[]
  /** Where posts of the day stand in each of their channels. */
  readonly placed: readonly Placed[]
  readonly rules: SlotRules
  /** The minute before the first slot that may be taken: the day's beginning, or now. */
  readonly after: WallTime
}

/**
 * When each of some posts goes out that are planned on one day: in the next slot of the day that is free in all its channels, else
 * by the hour from the usual time, away from what stands there. Posts of the same channels keep their order.
 */
export function placesTogether(posts: readonly Undated[], day: DayForSeveral): readonly WallTime[] {
  const placed = [...day.placed]
  const inSlots = posts.map(({ channels }): WallTime | null => {
    const question = { channels, slots: day.slots, placed, from: day.after, days: 1 }
    const slot = channels.length === 0 ? null : nextFreeSlot(question, day.rules)
    if (!slot || slot.wallTime > day.to) return null
    placed.push(...channels.map((channelId) => ({ channelId, wallTime: slot.wallTime })))
    return slot.wallTime
  })
  const taken = [...day.taken, ...inSlots.filter((one) => one !== null)]
  const others = placesOnDay(inSlots.filter((one) => one === null).length, { ...day, open: [], taken })
  const byHour = others.map((one) => one.wallTime).sort()
  return inChannelOrder(
    posts,
    inSlots.map((slot) => slot ?? byHour.shift() ?? day.first),
  )
}

/**
 * When posts go out that are planned at a time that was pointed at: the first one then, whoever stands there, the others after it, an
 * hour apart or, where the day ends before, nearer together.
 */
export function placesFrom(count: number, day: Omit<DayToFill, 'open'>): readonly WallTime[] {
  const rest = wallsFrom(count - 1, day) ?? placesOnDay(count - 1, { ...day, open: [], taken: [...day.taken, day.first] }).map(wallOf)
  return [day.first, ...rest].slice(0, count)
}

function wallOf(place: { readonly wallTime: WallTime }): WallTime {
  return place.wallTime
}

/** The same times, dealt so that of posts of the same channels an earlier one goes out earlier. */
function inChannelOrder(posts: readonly Undated[], times: readonly WallTime[]): readonly WallTime[] {
  const key = (at: number) => [...(posts[at]?.channels ?? [])].sort().join(' ')
  const dealt = Map.groupBy(times.keys(), key)
  const sorted = new Map([...dealt].map(([own, places]) => [own, places.map((at) => times[at] as WallTime).sort()]))
  return posts.map((_, at) => sorted.get(key(at))?.shift() as WallTime)
}
