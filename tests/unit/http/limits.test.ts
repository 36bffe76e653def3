import { describe, expect, it } from 'vitest'
import { createClockCheck } from '#main/http/clock-check.ts'
import { createRateBudget } from '#main/http/rate-budget.ts'
import { retryMoment } from '#main/http/retry-after.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { createTestClock } from '#tests/support/test-clock.ts'

const nine = Date.UTC(2026, 10, 22, 9) as EpochMs

describe('the moment to come back', () => {
  it.each([
    ['seconds', { 'retry-after': '120' }, nine + 120_000],
    ['a date', { 'retry-after': 'Sun, 22 Nov 2026 09:10:00 GMT' }, nine + 600_000],
    ['a date that has passed', { 'retry-after': 'Sun, 22 Nov 2026 08:00:00 GMT' }, nine],
    ['a spent limit', { 'ratelimit-remaining': '0', 'ratelimit-reset': String(nine / 1000 + 30) }, nine + 30_000],
    ['a limit that is not spent', { 'ratelimit-remaining': '7', 'ratelimit-reset': String(nine / 1000 + 30) }, null],
    ['nonsense', { 'retry-after': 'soon' }, null],
    ['a year, cut to a day', { 'retry-after': '31536000' }, nine + 86_400_000],
    ['nothing', {}, null],
  ])('is read from %s', (_, headers: Record<string, string>, moment) => {
    expect(retryMoment(headers, nine)).toBe(moment)
  })
})

describe('a rate budget', () => {
  it('is full at first, then fills evenly and never over its capacity', async () => {
    const clock = createTestClock(0)
    const budget = createRateBudget(clock, { capacity: 10, perMs: 1000 })
    expect(budget.take(10)).toBe(null)
    expect(budget.take(2)).toBe(200)
    await clock.pass(200)
    expect(budget.take(2)).toBe(null)
    await clock.pass(60_000)
    expect(budget.take(10)).toBe(null)
    expect(budget.take(1)).toBe(60_300)
  })

  it('lets a cost above its capacity through once it is full', async () => {
    const clock = createTestClock(0)
    const budget = createRateBudget(clock, { capacity: 10, perMs: 1000 })
    expect(budget.take(50)).toBe(null)
    expect(budget.take(50)).toBe(1000)
  })
})

describe('the clock check', () => {
  it('says how many minutes the clock is off once two servers agree, and when it is right again', () => {
    const check = createClockCheck()
    const said: (number | null)[] = []
    check.onChange(() => said.push(check.offMinutes()))
    check.record(nine, (nine + 300_000) as EpochMs)
    expect(check.offMinutes()).toBe(null)
    check.record(nine, (nine + 300_000) as EpochMs)
    expect(check.offMinutes()).toBe(5)
    for (let i = 0; i < 3; i += 1) check.record(nine, nine)
    expect(check.offMinutes()).toBe(null)
    expect(said).toEqual([5, null])
  })

  it('takes two minutes for right, and one wrong server for wrong', () => {
    const check = createClockCheck()
    for (const off of [120_000, 120_000, -7_200_000, 120_000]) check.record(nine, (nine + off) as EpochMs)
    expect(check.offMinutes()).toBe(null)
  })

  it('says a clock that is behind with a minus', () => {
    const check = createClockCheck()
    for (let i = 0; i < 2; i += 1) check.record(nine, (nine - 180_000) as EpochMs)
    expect(check.offMinutes()).toBe(-3)
  })
})
