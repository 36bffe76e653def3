import { describe, expect, it } from 'vitest'
import { importOf } from '#renderer/features/metrics/import/import-of.ts'
import { choiceOf, heatStep, paramsOf, sparkValues, tickPlaces } from '#renderer/features/metrics/metrics-view.ts'
import { typedCount } from '#renderer/features/metrics/typing/typed-count.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'
import { id } from '#tests/unit/commands/a-workspace.ts'

const day = (text: string) => text as DayKey
const today = day('2026-11-22')

describe('the period in the address', () => {
  it('comes back as it was written', () => {
    for (const choice of [
      { kind: 'year' as const, day: day('2026-01-01') },
      { kind: 'custom' as const, from: day('2026-11-03'), to: day('2026-11-16') },
    ])
      expect(choiceOf(paramsOf(choice), today)).toEqual(choice)
  })

  it('is this month when it cannot be read', () => {
    for (const params of [[], ['month'], ['custom', '2026-11-16', '2026-11-03'], ['week', '2026-11-16'], ['month', '2026-13-01']])
      expect(choiceOf(params, today)).toEqual({ kind: 'month', day: today })
  })
})

describe('charts and heat map', () => {
  it('name the first day and round ones, and of a year the months', () => {
    const month = Array.from({ length: 30 }, (_, i) => day(`2026-11-${String(i + 1).padStart(2, '0')}`))
    expect(tickPlaces(month)).toEqual([0, 4, 9, 14, 19, 24, 29])
    const days = Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10) as DayKey)
    expect(tickPlaces(days).map((place) => days[place])).toHaveLength(12)
  })

  it('have five steps up to the best cell', () => {
    expect([0, 0.2, 0.21, 0.79, 1].map((value) => heatStep(value, 1))).toEqual([1, 1, 2, 4, 5])
    expect(heatStep(0, 0)).toBe(1)
  })
})

describe('the small line of a tile', () => {
  it('begins and ends where something is known, and is broken between', () => {
    expect(sparkValues([null, null, 3, null, 5, null])).toEqual([3, null, 5])
    expect(sparkValues([null, null])).toEqual([])
  })

  it('shows a long run as averages of neighbouring days, few enough to be told apart', () => {
    // 73 days in threes: 0 to 2, 3 to 5, and the last one alone.
    const rising = sparkValues(Array.from({ length: 73 }, (_, day) => day))
    expect([rising.length, rising[0], rising[1], rising.at(-1)]).toEqual([25, 1, 4, 72])
    const broken = sparkValues(Array.from({ length: 73 }, (_, day) => (day > 2 && day < 7 ? null : day)))
    expect(broken.slice(0, 4)).toEqual([1, null, 7.5, 10])
    expect(sparkValues(Array.from({ length: 365 }, () => 1)).length).toBeLessThanOrEqual(36)
  })
})

describe('typedCount', () => {
  it('understands what people write and refuses what is no count', () => {
    expect([typedCount('1,2 тыс.'), typedCount(' '), typedCount('-4'), typedCount('1,5'), typedCount('5 %'), typedCount('много')]).toEqual([
      { count: 1200 },
      null,
      { wrong: 'badCount' },
      { wrong: 'badCount' },
      { wrong: 'unreadable' },
      { wrong: 'unreadable' },
    ])
  })
})

describe('importOf', () => {
  it('finds posts by address or by the network’s own id, and rejects the others', () => {
    const published = [
      { variantId: id('e', 1), remoteId: '41', remoteUrl: 'https://t.me/bakery/41', publishedAt: 0 as EpochMs },
      { variantId: id('e', 2), remoteId: 'at://did:plc:a/app.bsky.feed.post/3kab', remoteUrl: null, publishedAt: 0 as EpochMs },
    ]
    const row = (n: number, link: string) => ({ row: n, day: null, link, figures: { views: n, followers: 9 } })
    const rows = [
      row(2, 'http://www.t.me/bakery/41?single'),
      row(3, 'https://bsky.app/profile/b/post/3kab'),
      row(4, 'https://t.me/bakery/42'),
    ]
    const ready = importOf({ rows, rejected: [], rounded: 0 }, published, today)
    expect(ready.posts).toEqual([
      { variantId: id('e', 1), day: today, figures: { views: 2 } },
      { variantId: id('e', 2), day: today, figures: { views: 3 } },
    ])
    expect(ready.rejected).toEqual([{ row: 4, column: null, cell: 'https://t.me/bakery/42', reason: 'unknownPost' }])
  })

  it('finds what a person published by its address alone, and tells addresses that differ after the question mark', () => {
    const byHand = (n: number, remoteUrl: string) => ({ variantId: id('e', n), remoteId: null, remoteUrl, publishedAt: 0 as EpochMs })
    const published = [
      byHand(1, 'https://www.youtube.com/watch?v=aaaaaaaaaaa'),
      byHand(2, 'https://youtu.be/bbbbbbbbbbb?si=x'),
      byHand(3, 'https://www.instagram.com/p/C2xyz/?img_index=1'),
      byHand(4, 'https://vk.com/bakery?w=wall-1_25'),
    ]
    const links = [
      'https://youtube.com/watch?v=bbbbbbbbbbb&t=4s',
      'aaaaaaaaaaa',
      'https://www.instagram.com/p/C2xyz/',
      'https://vk.com/wall-1_25',
    ]
    const rows = links.map((link, at) => ({ row: at + 2, day: null, link, figures: { views: at + 1 } }))
    const ready = importOf({ rows, rejected: [], rounded: 0 }, published, today)
    expect(ready.posts.map((one) => one.variantId)).toEqual([2, 1, 3, 4].map((n) => id('e', n)))
  })
})
