import type { Channel } from '#shared/domain/channels/channel.ts'
import { type QuietDays, quietOn } from '#shared/domain/publishing/quiet-days.ts'
import { addDays, daysBetween } from '#shared/domain/time/wall-time.ts'
import { minutesOf, mondayOf, weekdayOf } from '#shared/domain/time/week.ts'
import type { ChannelId, RubricId } from '#shared/kernel/ids.ts'
import type { DayKey, WallTime } from '#shared/kernel/time.ts'
import type { Slot } from './slot.ts'

/** A post of one channel, on the wall clock of its brand. */
export type Placed = { readonly channelId: ChannelId; readonly wallTime: WallTime }

/** A slot on a day of the calendar. */
export type OpenSlot = { readonly channelId: ChannelId; readonly wallTime: WallTime; readonly rubricId: RubricId | null }

/** A week in which a channel has fewer posts than its goal. */
export type WeekGap = {
  /** Its Monday. */
  readonly week: DayKey
  readonly channelId: ChannelId
  readonly planned: number
  readonly goal: number
}

/** A post this near takes a slot of its channel, minutes; a brand that wants its posts further apart takes it from there. */
const slotMinutes = 30

/** What decides whether a slot is free. */
export type SlotRules = {
  readonly quiet: readonly QuietDays[]
  /** The brand's rule: two posts of one channel nearer than this, minutes; null: none. */
  readonly minutesApart: number | null
}

/** Weeks of some days, each by its Monday, in order. */
export function weeksOf(first: DayKey, last: DayKey): readonly DayKey[] {
  return [...new Set(daysBetween(first, last).map(mondayOf))]
}

/** The weeks in which channels with a goal fall short of it: soonest first, then in the order of the channels. */
export function weekGaps(channels: readonly Channel[], placed: readonly Placed[], weeks: readonly DayKey[]): readonly WeekGap[] {
  const wanted = new Set(channels.filter(({ postsPerWeek }) => postsPerWeek !== null).map(({ id }) => id))
  const byDay = Map.groupBy(
    placed.filter(({ channelId }) => wanted.has(channelId)),
    ({ wallTime }) => wallTime.slice(0, 10) as DayKey,
  )
  const counts = new Map<string, number>()
  for (const [day, own] of byDay) {
    const week = mondayOf(day)
    for (const { channelId } of own) counts.set(`${channelId} ${week}`, (counts.get(`${channelId} ${week}`) ?? 0) + 1)
  }
  return weeks.flatMap((week) =>
    channels.flatMap(({ id, postsPerWeek }): readonly WeekGap[] => {
      const planned = counts.get(`${id} ${week}`) ?? 0
      return postsPerWeek !== null && planned < postsPerWeek ? [{ week, channelId: id, planned, goal: postsPerWeek }] : []
    }),
  )
}

/** Slots from one day to another that nobody has taken and no quiet day closes, soonest first. */
export function openSlots(
  slots: readonly Slot[],
  placed: readonly Placed[],
  days: { readonly first: DayKey; readonly last: DayKey },
  rules: SlotRules,
): readonly OpenSlot[] {
  const taken = takenTimes(placed)
  const byWeekday = Map.groupBy(slots, (slot) => slot.weekday)
  return daysBetween(days.first, days.last).flatMap((day) => {
    if (quietOn(day, rules.quiet)) return []
    const own = (byWeekday.get(weekdayOf(day)) ?? []).toSorted((one, other) => (one.time < other.time ? -1 : 1))
    return own
      .filter(({ channelId, time }) => isFree(taken, channelId, day, { time, apart: apartOf(rules) }))
      .map(({ channelId, time, rubricId }): OpenSlot => ({ channelId, wallTime: `${day}T${time}` as WallTime, rubricId }))
  })
}

/**
 * The first time after `from` that is a slot of one of the channels and free in all of them.
 *
 * @param slots of any channels; those of others are left out
 * @param from the wall clock of the brand now, or where to look on from
 * @param days how far to look
 */
export function nextFreeSlot(
  { channels, slots, placed, from, days }: NextSlotQuestion,
  rules: SlotRules,
): (OpenSlot & { readonly channels: readonly ChannelId[] }) | null {
  const first = from.slice(0, 10) as DayKey
  const taken = takenTimes(placed)
  const own = slots.filter((slot) => channels.includes(slot.channelId))
  const open = openSlots(own, placed, { first, last: addDays(first, days) }, rules)
  const free = open.find(
    ({ wallTime }) =>
      wallTime > from &&
      channels.every((id) => isFree(taken, id, wallTime.slice(0, 10) as DayKey, { time: wallTime.slice(11, 16), apart: apartOf(rules) })),
  )
  if (!free) return null
  return { ...free, channels: open.filter((one) => one.wallTime === free.wallTime).map((one) => one.channelId) }
}

export type NextSlotQuestion = {
  readonly channels: readonly ChannelId[]
  readonly slots: readonly Slot[]
  readonly placed: readonly Placed[]
  readonly from: WallTime
  readonly days: number
}

type Taken = ReadonlyMap<string, readonly number[]>

function takenTimes(placed: readonly Placed[]): Taken {
  const taken = new Map<string, number[]>()
  for (const { channelId, wallTime } of placed) {
    const key = `${channelId} ${wallTime.slice(0, 10)}`
    const own = taken.get(key) ?? []
    own.push(minutesOf(wallTime.slice(11)))
    taken.set(key, own)
  }
  return taken
}

function isFree(
  taken: Taken,
  channelId: ChannelId,
  day: DayKey,
  { time, apart }: { readonly time: string; readonly apart: number },
): boolean {
  const at = minutesOf(time)
  return (taken.get(`${channelId} ${day}`) ?? []).every((minutes) => Math.abs(minutes - at) >= apart)
}

function apartOf({ minutesApart }: SlotRules): number {
  return Math.max(slotMinutes, minutesApart ?? 0)
}
