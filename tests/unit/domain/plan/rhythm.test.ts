import { describe, expect, it } from 'vitest'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { nextFreeSlot, openSlots, type Placed, weekGaps, weeksOf } from '#shared/domain/plan/rhythm.ts'
import type { Slot } from '#shared/domain/plan/slot.ts'
import { instantOf } from '#shared/domain/time/wall-time.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { DayKey, WallTime, ZoneId } from '#shared/kernel/time.ts'

const channel = (id: string, postsPerWeek: number | null) => ({ id, postsPerWeek }) as unknown as Channel
const slot = (channelId: string, weekday: number, time: string): Slot =>
  ({ id: `${channelId}${weekday}${time}`, channelId, weekday, time, rubricId: null }) as unknown as Slot
const at = (channelId: string, wallTime: string) => ({ channelId, wallTime }) as unknown as Placed
const day = (text: string) => text as DayKey
const wall = (text: string) => text as WallTime
const rules = { quiet: [], minutesApart: null }
const ids = (...names: string[]) => names as unknown as ChannelId[]

describe('weeks under their goal', () => {
  it('are whole weeks from Monday, also where the period begins in the middle of one', () => {
    // 2026-12-01 is a Tuesday.
    expect(weeksOf(day('2026-12-01'), day('2026-12-14'))).toEqual(['2026-11-30', '2026-12-07', '2026-12-14'])
  })

  it('name what is planned and what was meant, and pass over channels without a goal', () => {
    const placed = [at('vk', '2026-11-30T10:00'), at('vk', '2026-12-06T23:59'), at('vk', '2026-12-07T00:00'), at('tg', '2026-12-01T10:00')]
    expect(weekGaps([channel('vk', 2), channel('tg', null)], placed, [day('2026-11-30'), day('2026-12-07')])).toEqual([
      { week: '2026-12-07', channelId: 'vk', planned: 1, goal: 2 },
    ])
  })
})

describe('a slot', () => {
  const days = { first: day('2026-12-07'), last: day('2026-12-13') }
  const slots = [slot('vk', 1, '18:00'), slot('vk', 1, '10:00'), slot('vk', 3, '10:00')]

  it('is open on its weekday until a post of its channel stands within half an hour of it', () => {
    const placed = [at('vk', '2026-12-07T10:29'), at('tg', '2026-12-07T18:00'), at('vk', '2026-12-09T10:30')]
    expect(openSlots(slots, placed, days, rules).map((one) => one.wallTime)).toEqual(['2026-12-07T18:00', '2026-12-09T10:00'])
  })

  it('is taken from further away where the brand wants its posts further apart', () => {
    const placed = [at('vk', '2026-12-09T10:59')]
    expect(openSlots(slots, placed, days, { ...rules, minutesApart: 60 }).map((one) => one.wallTime)).toEqual([
      '2026-12-07T10:00',
      '2026-12-07T18:00',
    ])
  })

  it('is closed on quiet days', () => {
    const quiet = [{ fromDay: day('2026-12-06'), toDay: day('2026-12-07') }] as never
    expect(openSlots(slots, [], days, { ...rules, quiet }).map((one) => one.wallTime)).toEqual(['2026-12-09T10:00'])
  })
})

describe('the next free slot', () => {
  const slots = [slot('vk', 7, '10:00'), slot('tg', 1, '09:00'), slot('ok', 5, '08:00')]
  const ask = (channels: string[], placed: readonly Placed[], from: string) =>
    nextFreeSlot({ channels: ids(...channels), slots, placed, from: wall(from), days: 14 }, rules)

  it('is the first of the channels of the post that is free in all of them', () => {
    // Friday the 23rd of October 2026; Sunday is the 25th.
    expect(ask(['vk', 'tg'], [], '2026-10-23T12:00')).toMatchObject({ wallTime: '2026-10-25T10:00', channels: ['vk'] })
    expect(ask(['vk', 'tg'], [at('tg', '2026-10-25T10:10')], '2026-10-23T12:00')?.wallTime).toBe('2026-10-26T09:00')
    expect(ask(['vk'], [at('vk', '2026-10-25T10:00')], '2026-10-23T12:00')?.wallTime).toBe('2026-11-01T10:00')
  })

  it('begins after the moment that is asked from, and is none where no channel has slots', () => {
    expect(ask(['vk'], [], '2026-10-25T10:00')?.wallTime).toBe('2026-11-01T10:00')
    expect(ask(['max'], [], '2026-10-25T10:00')).toBeNull()
  })

  it('stays at its hour on the wall when the clocks change', () => {
    const berlin = 'Europe/Berlin' as ZoneId
    const before = ask(['vk'], [], '2026-10-12T00:00')
    const after = ask(['vk'], [], '2026-10-23T12:00')
    expect([before?.wallTime, after?.wallTime]).toEqual(['2026-10-18T10:00', '2026-10-25T10:00'])
    // Clocks go back on the 25th of October 2026: 10:00 is 8:00 in Greenwich before, 9:00 from then on.
    expect(instantOf(wall('2026-10-18T10:00'), berlin).at).toBe(Date.UTC(2026, 9, 18, 8))
    expect(instantOf(wall('2026-10-25T10:00'), berlin).at).toBe(Date.UTC(2026, 9, 25, 9))
  })
})
