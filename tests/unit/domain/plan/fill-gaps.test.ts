import { describe, expect, it } from 'vitest'
import type { Rubric } from '#shared/domain/brands/brand.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { type PlanState, proposals } from '#shared/domain/plan/fill-gaps.ts'
import type { Placed } from '#shared/domain/plan/rhythm.ts'
import type { Slot } from '#shared/domain/plan/slot.ts'
import type { RubricId } from '#shared/kernel/ids.ts'
import type { DayKey, WallTime } from '#shared/kernel/time.ts'

const channel = (id: string, postsPerWeek: number | null) => ({ id, postsPerWeek }) as unknown as Channel
const slot = (channelId: string, weekday: number, time: string, rubricId: string | null = null): Slot =>
  ({ id: `${weekday}${time}`, channelId, weekday, time, rubricId }) as unknown as Slot
const at = (channelId: string, wallTime: string) => ({ channelId, wallTime }) as unknown as Placed
const rubric = (id: string, targetShare: number | null) => ({ id, targetShare }) as unknown as Rubric
const plain: PlanState = { channels: [], rubrics: [], slots: [], placed: [], ofPosts: [], rules: { quiet: [], minutesApart: null } }
/** Monday the 7th to Sunday the 13th of December 2026, seen from the evening before. */
const week = { first: '2026-12-07' as DayKey, last: '2026-12-13' as DayKey, now: '2026-12-06T20:00' as WallTime }
const times = (state: Partial<PlanState>, period = week) => proposals({ ...plain, ...state }, period).map((one) => one.wallTime)

describe('filling the gaps', () => {
  it('spreads an empty week evenly at the usual time, which is 10:00 where nothing tells another', () => {
    expect(times({ channels: [channel('vk', 3)] })).toEqual(['2026-12-08T10:00', '2026-12-10T10:00', '2026-12-12T10:00'])
  })

  it('takes the commonest time of the channel, and days as far as can be from its posts', () => {
    const placed = [at('vk', '2026-12-02T18:30'), at('vk', '2026-12-03T18:30'), at('vk', '2026-12-08T12:00')]
    // One of three is there, on Tuesday the 8th; Sunday is furthest from it; then Thursday and Friday are two days from both, and the earlier wins.
    expect(times({ channels: [channel('vk', 3)], placed })).toEqual(['2026-12-10T18:30', '2026-12-13T18:30'])
  })

  it('uses free slots first, and nothing more once the goal is met', () => {
    const slots = [slot('vk', 1, '09:00'), slot('vk', 4, '18:00')]
    expect(times({ channels: [channel('vk', 1)], slots })).toEqual(['2026-12-10T18:00'])
    expect(times({ channels: [channel('vk', 3)], slots })).toHaveLength(3)
    expect(times({ channels: [channel('vk', 1)], slots, placed: [at('vk', '2026-12-09T10:00')] })).toEqual([])
  })

  it('proposes every free slot of a channel without a goal', () => {
    const slots = [slot('vk', 1, '09:00'), slot('vk', 4, '18:00')]
    expect(times({ channels: [channel('vk', null)], slots })).toEqual(['2026-12-07T09:00', '2026-12-10T18:00'])
    expect(times({ channels: [channel('vk', null)] })).toEqual([])
  })

  it('leaves alone what is past, quiet, or outside the period', () => {
    const late = { ...week, now: '2026-12-11T11:00' as WallTime }
    expect(times({ channels: [channel('vk', 7)] }, late)).toEqual(['2026-12-12T10:00', '2026-12-13T10:00'])
    const quiet = [{ fromDay: '2026-12-13', toDay: '2026-12-20' }] as never
    expect(times({ channels: [channel('vk', 7)], rules: { quiet, minutesApart: null } }, late)).toEqual(['2026-12-12T10:00'])
    expect(times({ channels: [channel('vk', 7)] }, { ...week, last: '2026-12-08' as DayKey })).toHaveLength(2)
  })

  it('makes one post of what two channels want at one time, and says why each does', () => {
    const found = proposals({ ...plain, channels: [channel('vk', 1), channel('tg', 1)] }, week)
    expect(found.map(({ wallTime, lacks }) => [wallTime, lacks])).toEqual([
      [
        '2026-12-10T10:00',
        [
          { kind: 'goal', channelId: 'vk', planned: 0, goal: 1 },
          { kind: 'goal', channelId: 'tg', planned: 0, goal: 1 },
        ],
      ],
    ])
  })

  it('gives each post the rubric that is furthest under its target by then, and keeps a slot’s own', () => {
    const rubrics = [rubric('news', 0.5), rubric('advice', 0.5)]
    const slots = [slot('vk', 1, '09:00'), slot('vk', 2, '09:00', 'news'), slot('vk', 3, '09:00'), slot('vk', 4, '09:00')]
    const ofPosts = ['news', 'news'] as RubricId[]
    const found = proposals({ ...plain, channels: [channel('vk', null)], slots, rubrics, ofPosts }, week)
    expect(found.map((one) => one.rubricId)).toEqual(['advice', 'news', 'advice', 'advice'])
  })
})
