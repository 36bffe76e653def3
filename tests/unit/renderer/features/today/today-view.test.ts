import { describe, expect, it } from 'vitest'
import { dayStarts, daysAhead, nowPlace, runsOf, waitOf } from '#renderer/features/today/today-view.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'

const zone = 'Europe/Berlin' as ZoneId

describe('the next seven days', () => {
  it('begin on the wall of the zone, also where the clocks change', () => {
    // 2026-10-23 23:30 in Berlin; on the 25th the day has 25 hours
    const days = daysAhead(Date.UTC(2026, 9, 23, 21, 30) as EpochMs, zone)
    expect(days).toEqual(['2026-10-23', '2026-10-24', '2026-10-25', '2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29'])
    const starts = dayStarts(days, zone)
    expect(starts).toHaveLength(8)
    expect(starts.slice(1).map((start, i) => (start - (starts[i] ?? 0)) / 3_600_000)).toEqual([24, 24, 25, 24, 24, 24, 24])
  })
})

it.each([
  [[], []],
  [
    [0, 1, 2, 5],
    [
      [0, 2],
      [5, 5],
    ],
  ],
  [[6], [[6, 6]]],
  [
    [0, 2, 4],
    [
      [0, 0],
      [2, 2],
      [4, 4],
    ],
  ],
])('runsOf %j is %j', (days, runs) => expect(runsOf(days)).toEqual(runs))

it('nowPlace stands before the first post that is still to come', () => {
  const cards = [{ at: 1 as EpochMs }, { at: 5 as EpochMs }]
  expect([0, 1, 4, 5, 9].map((now) => nowPlace(cards, now as EpochMs))).toEqual([0, 1, 1, 2, 2])
})

it('waitOf says whether the post is about to be held back', () => {
  expect(waitOf({ status: 'scheduled', at: 1 as EpochMs })).toBe('scheduled')
  expect(waitOf({ status: 'review', at: 1 as EpochMs })).toBe('review')
  expect(waitOf({ status: 'review', at: null })).toBe('undated')
})
