import { describe, expect, it } from 'vitest'
import { daysOf } from '#renderer/features/calendar/use-plan-gaps.ts'
import type { Lack, Proposal } from '#shared/domain/plan/fill-gaps.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { WallTime } from '#shared/kernel/time.ts'

const lack = (channel: string): Lack => ({ kind: 'goal', channelId: channel as ChannelId, planned: 0, goal: 3 })
const proposal = (day: string, ...channels: string[]): Proposal => ({
  wallTime: `${day}T10:00` as WallTime,
  lacks: channels.map(lack),
  rubricId: null,
})
const words = ({ lacks }: Proposal) => lacks.map((one) => one.channelId).join('; ')

describe('gaps of days', () => {
  it('say what a channel lacks once a week, and the whole of it under the pointer', () => {
    // Monday, Tuesday and Wednesday of one week, and the Monday after.
    const days = daysOf(
      [
        proposal('2026-12-07', 'vk'),
        proposal('2026-12-08', 'vk', 'telegram'),
        proposal('2026-12-09', 'vk', 'telegram'),
        proposal('2026-12-14', 'vk'),
      ],
      words,
      () => undefined,
    )
    expect([...days].map(([day, { news }]) => [day, news])).toEqual([
      ['2026-12-07', 'vk'],
      ['2026-12-08', 'telegram'],
      ['2026-12-09', ''],
      ['2026-12-14', 'vk'],
    ])
    expect([...days.values()].map((one) => one.words)).toEqual(['vk', 'vk; telegram', 'vk; telegram', 'vk'])
  })

  it('are one a day, the soonest', () => {
    const written: WallTime[] = []
    const days = daysOf([proposal('2026-12-07', 'vk'), proposal('2026-12-07', 'telegram')], words, (one) => written.push(one.wallTime))
    expect(days.size).toBe(1)
    for (const gap of days.values()) gap.write()
    expect(written).toEqual(['2026-12-07T10:00'])
  })
})
