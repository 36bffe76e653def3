import { describe, expect, it } from 'vitest'
import type { PostDay } from '#shared/domain/metrics/metrics.ts'
import { dailyGains, snapshotAt } from '#shared/domain/reports/daily-gains.ts'
import { addDays } from '#shared/domain/time/wall-time.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'

const key = (n: number) => `2026-11-${String(n).padStart(2, '0')}` as DayKey
const snapshot = (variant: string, day: number, likes: number | null, replies: number | null = null) =>
  ({ variantId: variant as VariantId, day: key(day), likes, reposts: null, replies }) as PostDay
const gains = (snapshots: readonly PostDay[], published: Readonly<Record<string, number>>) => {
  const days = new Map(Object.entries(published).map(([variant, day]) => [variant as VariantId, key(day)]))
  return Object.fromEntries([...dailyGains(snapshots, days, (day) => addDays(day, 1))].map(([day, one]) => [day.slice(8), one.likes]))
}

describe('dailyGains', () => {
  it('is what each day added to the running totals of all posts', () => {
    const snapshots = [snapshot('a', 2, 5), snapshot('a', 1, 3), snapshot('b', 2, 10), snapshot('a', 3, 5)]
    expect(gains(snapshots, { a: 1, b: 2 })).toEqual({ '01': 3, '02': 12, '03': 0 })
  })
  it('counts the first snapshot only near the day the post came out', () => {
    expect(gains([snapshot('old', 20, 900), snapshot('old', 21, 905)], { old: 1 })).toEqual({ '21': 5 })
    expect(gains([snapshot('new', 2, 4)], { new: 1 })).toEqual({ '02': 4 })
    expect(gains([snapshot('elsewhere', 2, 4)], {})).toEqual({})
  })
  it('puts what days without a snapshot brought on the day of the next one', () => {
    expect(gains([snapshot('a', 1, 1), snapshot('a', 5, 9)], { a: 1 })).toEqual({ '01': 1, '05': 8 })
  })
  it('goes down when likes are taken back', () =>
    expect(gains([snapshot('a', 1, 3), snapshot('a', 2, 1)], { a: 1 })).toEqual({ '01': 3, '02': -2 }))
  it('is null, not nought, where the network does not tell', () => {
    expect(gains([snapshot('a', 1, 3), snapshot('a', 2, null), snapshot('a', 3, 8)], { a: 1 })).toEqual({ '01': 3, '02': null, '03': null })
  })
})

describe('snapshotAt', () => {
  const known = [snapshot('a', 5, 5), snapshot('a', 2, 2), snapshot('a', 9, 9)]
  it('is the last one up to the day', () => expect(snapshotAt(known, key(7))?.likes).toBe(5))
  it('is the first one after where there is none before', () => expect(snapshotAt(known, key(1))?.likes).toBe(2))
  it('is null where there is none', () => expect(snapshotAt([], key(1))).toBe(null))
})
