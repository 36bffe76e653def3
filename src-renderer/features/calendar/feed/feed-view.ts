import type { CalendarActs } from '#renderer/widgets/calendar/index.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { ChannelId, PostId } from '#shared/kernel/ids.ts'
import type { WallTime } from '#shared/kernel/time.ts'
import { networks } from '#shared/networks/index.ts'
import type { FeedGrid } from '#shared/networks/network.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'

/** A channel that shows its posts as a grid of pictures, with how it does. */
export type VisualChannel = Channel & { readonly grid: FeedGrid }

/** Channels whose audience sees pictures side by side, in the brand's order. */
export function visualChannels(channels: readonly Channel[]): readonly VisualChannel[] {
  return channels.flatMap((channel) => {
    const { grid } = networks[channel.network]
    return grid ? [{ ...channel, grid }] : []
  })
}

/** Posts that will not stand in a feed. */
const neverOut: ReadonlySet<CalendarCard['status']> = new Set(['skipped', 'archived'])

/** The feed of a channel as it will look: what is out and what is planned, newest first. */
export function feedOf(cards: readonly CalendarCard[], channel: ChannelId): readonly CalendarCard[] {
  return cards.filter((card) => card.channels.includes(channel) && !neverOut.has(card.status)).toSorted((a, b) => b.at - a.at)
}

/** Two posts with each other's times, each on its own wall; null: one of them may not move. */
export function swapped(
  one: CalendarCard,
  other: CalendarCard,
): readonly { readonly postId: PostId; readonly wallTime: WallTime }[] | null {
  if (one.fixed !== null || other.fixed !== null || one.id === other.id) return null
  return [
    { postId: one.id, wallTime: wallOf(other, one) },
    { postId: other.id, wallTime: wallOf(one, other) },
  ]
}

/** Lets two posts change their times; one that stays where it is says why. */
export function exchange(one: CalendarCard, other: CalendarCard, acts: Pick<CalendarActs, 'move' | 'moveAll'>): void {
  const moves = swapped(one, other)
  if (moves) acts.moveAll(moves)
  else if (one.fixed !== null) acts.move(one, wallOf(other, one), 'keys')
  else if (other.fixed !== null) acts.move(other, wallOf(one, other), 'keys')
}

/** A post's time on the wall of another. */
function wallOf(of: CalendarCard, on: CalendarCard): WallTime {
  return of.zone === on.zone ? of.wallTime : wallTimeAt(of.at, on.zone)
}

/** The place an arrow leads to in a grid of so many columns; null: out of it. */
export function placeBeside(at: number, code: string, columns: number, count: number): number | null {
  const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }[code]
  const to = by === undefined ? -1 : at + by
  return to >= 0 && to < count ? to : null
}
