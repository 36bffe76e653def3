import { describe, expect, it } from 'vitest'
import { type RepeatRule, repeatDays, ruleOfText, ruleText } from '#shared/domain/plan/repeat-rule.ts'
import { instantOf } from '#shared/domain/time/wall-time.ts'
import type { DayKey, WallTime, ZoneId } from '#shared/kernel/time.ts'

const day = (text: string) => text as DayKey
const rule = (pattern: RepeatRule['pattern'], count: number | null = null): RepeatRule => ({ pattern, count })
const days = (of: RepeatRule, from: string, first: string, last: string) =>
  repeatDays(ruleText(of), day(from), { first: day(first), last: day(last) })

const rules: readonly (readonly [string, RepeatRule])[] = [
  ['FREQ=DAILY', rule({ kind: 'daily', every: 1 })],
  ['FREQ=DAILY;INTERVAL=3;COUNT=10', rule({ kind: 'daily', every: 3 }, 10)],
  ['FREQ=WEEKLY;BYDAY=MO,TH', rule({ kind: 'weekly', every: 1, weekdays: [1, 4] })],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', rule({ kind: 'monthlyDay', every: 1, day: -1 })],
  ['FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR', rule({ kind: 'monthlyWeekday', every: 2, week: -1, weekday: 5 })],
]

describe('a rule of repeating', () => {
  it.each(rules)('is written and read back as %s', (text, of) => {
    expect(ruleText(of)).toBe(text)
    expect(ruleOfText(text)).toEqual(of)
  })

  it.each([
    '',
    'FREQ=YEARLY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;BYDAY=MO,XX',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYDAY=5MO',
    'FREQ=DAILY;UNTIL=20270101',
    'FREQ=DAILY;COUNT=501',
    'FREQ=DAILY;COUNT=',
  ])('is not what «%s» says', (text) => expect(ruleOfText(text)).toBeNull())

  it('comes every n-th day, counted from the first', () => {
    expect(days(rule({ kind: 'daily', every: 3 }), '2026-11-30', '2026-12-01', '2026-12-07')).toEqual(['2026-12-03', '2026-12-06'])
  })

  it('comes on chosen weekdays of every second week', () => {
    // Monday the 7th of December 2026 begins the first week.
    const every = rule({ kind: 'weekly', every: 2, weekdays: [1, 4] })
    expect(days(every, '2026-12-07', '2026-12-07', '2026-12-31')).toEqual(['2026-12-07', '2026-12-10', '2026-12-21', '2026-12-24'])
  })

  it('passes over months without the day, and knows the last day of each', () => {
    const from = '2026-12-31'
    expect(days(rule({ kind: 'monthlyDay', every: 1, day: 31 }), from, from, '2027-04-30')).toEqual([from, '2027-01-31', '2027-03-31'])
    expect(days(rule({ kind: 'monthlyDay', every: 1, day: -1 }), from, '2027-01-01', '2027-03-31')).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
    ])
  })

  it('finds the second Tuesday and the last Friday of a month', () => {
    const second = rule({ kind: 'monthlyWeekday', every: 1, week: 2, weekday: 2 })
    expect(days(second, '2026-12-01', '2026-12-01', '2027-01-31')).toEqual(['2026-12-08', '2027-01-12'])
    const last = rule({ kind: 'monthlyWeekday', every: 1, week: -1, weekday: 5 })
    expect(days(last, '2026-12-01', '2026-12-01', '2027-01-31')).toEqual(['2026-12-25', '2027-01-29'])
  })

  it('ends after as many times as were said, wherever one looks from', () => {
    const three = rule({ kind: 'daily', every: 1 }, 3)
    expect(days(three, '2026-12-01', '2026-12-01', '2026-12-31')).toEqual(['2026-12-01', '2026-12-02', '2026-12-03'])
    expect(days(three, '2026-12-01', '2026-12-03', '2026-12-31')).toEqual(['2026-12-03'])
    expect(days(three, '2026-12-01', '2026-12-04', '2026-12-31')).toEqual([])
    expect(days(three, '2026-12-01', '2026-11-01', '2026-11-30')).toEqual([])
  })

  it('keeps its hour on the wall of the brand over both changes of the clocks', () => {
    const zone = 'Europe/Berlin' as ZoneId
    const at = (one: string) => instantOf(`${one}T10:00` as WallTime, zone).at
    const daily = days(rule({ kind: 'daily', every: 1 }), '2026-10-24', '2026-10-24', '2026-10-26')
    expect(daily.map(at)).toEqual([Date.UTC(2026, 9, 24, 8), Date.UTC(2026, 9, 25, 9), Date.UTC(2026, 9, 26, 9)])
    const spring = days(rule({ kind: 'daily', every: 1 }), '2027-03-27', '2027-03-27', '2027-03-28')
    expect(spring.map(at)).toEqual([Date.UTC(2027, 2, 27, 9), Date.UTC(2027, 2, 28, 8)])
  })
})
