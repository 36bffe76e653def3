import { describe, expect, it } from 'vitest'
import { changesNothing, goingTo } from '#renderer/features/calendar/many/channel-ways.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'

const [shop, cafe, club] = ['shop', 'cafe', 'club'] as unknown as [ChannelId, ChannelId, ChannelId]
const cards = [{ channels: [shop, cafe] }, { channels: [shop] }]

describe('channels of chosen posts', () => {
  it('tell how many of the posts go there', () => {
    expect([shop, cafe, club].map((channel) => goingTo(cards, channel))).toEqual([2, 1, 0])
  })

  it('are offered where they would change a post', () => {
    const idle = (way: 'add' | 'remove' | 'replace') => [shop, cafe, club].map((channel) => changesNothing(way, cards, channel))
    expect(idle('add')).toEqual([true, false, false])
    expect(idle('remove')).toEqual([false, false, true])
    expect(idle('replace')).toEqual([false, false, false])
  })
})
