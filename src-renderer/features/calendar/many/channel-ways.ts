import type { ChannelId } from '#shared/kernel/ids.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'

/** What is done with the channels of the chosen posts: some added, some taken away, or these only left. */
export const channelWays = ['add', 'remove', 'replace'] as const
export type ChannelWay = (typeof channelWays)[number]

type Placed = Pick<PostCard, 'channels'>

/** How many of the posts go to a channel. */
export function goingTo(cards: readonly Placed[], channel: ChannelId): number {
  return cards.filter(({ channels }) => channels.includes(channel)).length
}

/** Whether a channel would change none of the posts: all have what is to be added, or none has what is to be taken away. */
export function changesNothing(way: ChannelWay, cards: readonly Placed[], channel: ChannelId): boolean {
  if (way === 'replace') return false
  return goingTo(cards, channel) === (way === 'add' ? cards.length : 0)
}
