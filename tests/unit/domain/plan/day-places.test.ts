import { describe, expect, it } from 'vitest'
import { type DayToFill, placesOnDay } from '#shared/domain/plan/day-places.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { WallTime } from '#shared/kernel/time.ts'

const [shop, cafe] = ['shop', 'cafe'] as unknown as [ChannelId, ChannelId]
const wall = (time: string) => `2026-12-10T${time}` as WallTime
const slot = (channelId: ChannelId, time: string) => ({ channelId, wallTime: wall(time), rubricId: null })
const day = (wishes: Partial<DayToFill> = {}): DayToFill => ({
  ...{ open: [], taken: [], first: wall('10:00'), from: wall('08:00'), to: wall('23:59') },
  ...wishes,
})
const times = (count: number, wishes: Partial<DayToFill> = {}) => placesOnDay(count, day(wishes)).map((one) => one.wallTime.slice(11))

describe('where several new posts of a day go', () => {
  it('is by the hour from ten on where the brand has no slots', () => {
    expect(times(3)).toEqual(['10:00', '11:00', '12:00'])
  })

  it('keeps an hour away from the posts that stand there', () => {
    expect(times(2, { taken: [wall('10:00'), wall('11:30')] })).toEqual(['13:00', '14:00'])
  })

  it('is the free slots first, those of one time together with all their channels', () => {
    const open = [slot(shop, '09:00'), slot(shop, '18:30'), slot(cafe, '18:30')]
    expect(placesOnDay(3, day({ open }))).toEqual([
      { wallTime: wall('09:00'), channels: [shop] },
      { wallTime: wall('18:30'), channels: [shop, cafe] },
      { wallTime: wall('10:00'), channels: [] },
    ])
  })

  it('stays on the day, going before the usual time and then nearer together when the hours are taken', () => {
    expect(times(3, { first: wall('22:00') })).toEqual(['22:00', '23:00', '21:00'])
    expect(times(3, { first: wall('22:00'), from: wall('22:00') })).toEqual(['22:00', '23:00', '22:30'])
    expect(new Set(times(60)).size).toBe(60)
  })

  it('gives the usual time again when no minute is left', () => {
    expect(times(2, { from: wall('10:00'), to: wall('10:00') })).toEqual(['10:00', '10:00'])
  })
})
