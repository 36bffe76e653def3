import { describe, expect, it } from 'vitest'
import { goalOver } from '#shared/domain/metrics/goal-progress.ts'
import { metricsPeriod, turnPeriod } from '#shared/domain/metrics/metrics-period.ts'
import type { DayKey } from '#shared/kernel/time.ts'

const day = (text: string) => text as DayKey

describe('metricsPeriod', () => {
  it('compares a month that is over with the whole month before', () => {
    expect(metricsPeriod({ kind: 'month', day: day('2026-10-14') }, day('2026-11-26'))).toEqual({
      fromDay: '2026-10-01',
      toDay: '2026-10-31',
      wholeToDay: '2026-10-31',
      previousFromDay: '2026-09-01',
      previousToDay: '2026-09-30',
    })
  })

  it('compares a month under way with as many days of the one before', () => {
    expect(metricsPeriod({ kind: 'month', day: day('2026-11-01') }, day('2026-11-26'))).toEqual({
      fromDay: '2026-11-01',
      toDay: '2026-11-26',
      wholeToDay: '2026-11-30',
      previousFromDay: '2026-10-01',
      previousToDay: '2026-10-26',
    })
  })

  it('ends the earlier month where it ends when it is the shorter one', () => {
    const march = metricsPeriod({ kind: 'month', day: day('2026-03-01') }, day('2026-03-30'))
    expect([march.toDay, march.previousToDay]).toEqual(['2026-03-30', '2026-02-28'])
  })

  it('knows quarters and years', () => {
    const quarter = metricsPeriod({ kind: 'quarter', day: day('2026-05-20') }, day('2026-11-26'))
    expect([quarter.fromDay, quarter.toDay, quarter.previousFromDay, quarter.previousToDay]).toEqual([
      '2026-04-01',
      '2026-06-30',
      '2026-01-01',
      '2026-03-31',
    ])
    const year = metricsPeriod({ kind: 'year', day: day('2026-05-20') }, day('2026-11-26'))
    expect([year.fromDay, year.toDay, year.wholeToDay, year.previousFromDay, year.previousToDay]).toEqual([
      '2026-01-01',
      '2026-11-26',
      '2026-12-31',
      '2025-01-01',
      '2025-11-26',
    ])
  })

  it('compares days of one’s own with as many days right before them', () => {
    const own = metricsPeriod({ kind: 'custom', from: day('2026-11-10'), to: day('2026-11-16') }, day('2026-11-26'))
    expect([own.fromDay, own.toDay, own.previousFromDay, own.previousToDay]).toEqual([
      '2026-11-10',
      '2026-11-16',
      '2026-11-03',
      '2026-11-09',
    ])
  })

  it('turns by its own length', () => {
    expect(turnPeriod({ kind: 'quarter', day: day('2026-02-11') }, -1)).toEqual({ kind: 'quarter', day: '2025-10-01' })
    expect(turnPeriod({ kind: 'custom', from: day('2026-11-10'), to: day('2026-11-16') }, 1)).toEqual({
      kind: 'custom',
      from: '2026-11-17',
      to: '2026-11-23',
    })
  })
})

describe('goalOver', () => {
  it('adds monthly amounts up by the day and leaves rates and levels as they are', () => {
    expect(goalOver('reach', 3000, [day('2026-11-01'), day('2026-11-30')])).toBe(3000)
    expect(goalOver('reach', 3000, [day('2026-10-01'), day('2026-12-31')])).toBe(9000)
    // Half of April (30 days) and seven days of February (28 days): 1500 + 750.
    expect(goalOver('followersGain', 3000, [day('2026-04-01'), day('2026-04-15')])).toBe(1500)
    expect(goalOver('clicks', 3000, [day('2026-02-01'), day('2026-02-07')])).toBe(750)
    expect(goalOver('erReach', 0.07, [day('2026-01-01'), day('2026-12-31')])).toBe(0.07)
    expect(goalOver('followers', 5000, [day('2026-01-01'), day('2026-12-31')])).toBe(5000)
  })
})
