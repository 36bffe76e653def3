import { describe, expect, it } from 'vitest'
import { feedOf, placeBeside, swapped, visualChannels } from '#renderer/features/calendar/feed/feed-view.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { instantOf } from '#shared/domain/time/wall-time.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'

const moscow = 'Europe/Moscow' as ZoneId
const grid = 'grid' as ChannelId

function card(id: string, wallTime: string, more: Partial<CalendarCard> = {}): CalendarCard {
  const zone = more.zone ?? moscow
  const at = instantOf(wallTime as WallTime, zone).at
  return { id, wallTime, zone, at, channels: [grid], status: 'scheduled', fixed: null, ...more } as CalendarCard
}

describe('a feed of pictures', () => {
  it('is offered for channels that show one, in their order', () => {
    const channels = [
      { id: 'a', network: 'pinterest' },
      { id: 'b', network: 'telegram' },
      { id: 'c', network: 'instagram' },
    ] as unknown as Channel[]
    expect(visualChannels(channels).map(({ id, grid: { columns, ratios } }) => [id, columns, ratios])).toEqual([
      ['a', 4, ['own']],
      ['c', 3, ['4:5', '1:1']],
    ])
  })

  it('has the posts of its channel that are out or planned, newest first', () => {
    const cards = [
      card('out', '2026-11-30T10:00', { status: 'published', fixed: 'alreadyPublished' }),
      card('elsewhere', '2026-12-01T10:00', { channels: [] }),
      card('skipped', '2026-12-02T10:00', { status: 'skipped' }),
      card('next', '2026-12-03T10:00'),
      card('idea', '2026-12-09T10:00', { status: 'idea' }),
    ]
    expect(feedOf(cards, grid).map(({ id }) => id)).toEqual(['idea', 'next', 'out'])
  })
})

describe('two posts of a feed that change places', () => {
  it('take each other’s time, each on its own wall', () => {
    const one = card('one', '2026-12-03T10:00')
    const berlin = card('other', '2026-12-05T18:30', { zone: 'Europe/Berlin' as ZoneId })
    expect(swapped(one, card('two', '2026-12-09T19:15'))).toEqual([
      { postId: 'one', wallTime: '2026-12-09T19:15' },
      { postId: 'two', wallTime: '2026-12-03T10:00' },
    ])
    expect(swapped(one, berlin)).toEqual([
      { postId: 'one', wallTime: '2026-12-05T20:30' },
      { postId: 'other', wallTime: '2026-12-03T08:00' },
    ])
  })

  it('are never one that is out, nor one with itself', () => {
    const one = card('one', '2026-12-03T10:00')
    const out = card('out', '2026-11-30T10:00', { fixed: 'alreadyPublished' })
    expect([swapped(one, out), swapped(out, one), swapped(one, one)]).toEqual([null, null, null])
  })
})

describe('the arrows in a feed of three columns', () => {
  it('go to the tile beside, above and below, and end at the edges', () => {
    expect(placeBeside(4, 'ArrowLeft', 3, 8)).toBe(3)
    expect(placeBeside(4, 'ArrowUp', 3, 8)).toBe(1)
    expect(placeBeside(4, 'ArrowDown', 3, 8)).toBe(7)
    expect(placeBeside(5, 'ArrowDown', 3, 8)).toBeNull()
    expect(placeBeside(0, 'ArrowLeft', 3, 8)).toBeNull()
    expect(placeBeside(4, 'Enter', 3, 8)).toBeNull()
  })
})
