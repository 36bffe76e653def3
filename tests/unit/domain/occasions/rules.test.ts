import { describe, expect, it } from 'vitest'
import { orthodoxEaster, westernEaster } from '#shared/domain/occasions/easter.ts'
import { datesOf, readRule } from '#shared/domain/occasions/rule.ts'

const dates = (rule: string, year: number) => {
  const read = readRule(rule)
  return read ? datesOf(read, year) : null
}

describe('Easter', () => {
  it.each([
    [2024, '2024-05-05'],
    [2025, '2025-04-20'],
    [2026, '2026-04-12'],
    [2027, '2027-05-02'],
    [2028, '2028-04-16'],
  ])('of the orthodox churches in %d is %s', (year, day) => expect(orthodoxEaster(year)).toBe(day))

  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('of the western churches in %d is %s', (year, day) => expect(westernEaster(year)).toBe(day))
})

/** By hand: 1 June 2026 is a Monday, 1 November 2026 a Sunday, 1 July 2026 a Wednesday. */
describe('a rule', () => {
  it.each([
    ['09-01', 2026, ['2026-09-01']],
    ['3 sun 06', 2026, ['2026-06-21']],
    ['1 mon 06', 2026, ['2026-06-01']],
    ['last fri 07', 2026, ['2026-07-31']],
    ['last sun 11', 2026, ['2026-11-29']],
    ['4 thu 11 +1', 2026, ['2026-11-27']],
    ['4 thu 11 +4', 2024, ['2024-12-02']],
    ['sun from 11-27', 2026, ['2026-11-29']],
    ['sun from 11-27', 2022, ['2022-11-27']],
    ['tue from 02-05', 2026, ['2026-02-10']],
    ['easter -2', 2026, ['2026-04-03']],
    ['orthodox +49', 2026, ['2026-05-31']],
    ['orthodox -55', 2026, ['2026-02-16']],
    ['day 256', 2026, ['2026-09-13']],
    ['day 256', 2028, ['2028-09-12']],
    ['last day 02', 2026, ['2026-02-28']],
    ['last day 02', 2028, ['2028-02-29']],
    ['02-29', 2028, ['2028-02-29']],
    ['02-29', 2026, []],
    ['chinese 1-1', 2026, ['2026-02-17']],
    ['chinese 1-1', 2025, ['2025-01-29']],
    ['hebrew Tishri-1', 2026, ['2026-09-12']],
    ['islamic 9-1', 2030, ['2030-01-05', '2030-12-26']],
  ])('%s falls in %d on %j', (rule, year, days) => expect(dates(rule, year)).toEqual(days))

  it.each(['', '9-1', '6 sun 06', 'last day', 'sun 06', 'easter 2', 'day 0256', 'lunar 1-1'])('%j is none', (rule) => {
    expect(readRule(rule)).toBeNull()
  })
})
