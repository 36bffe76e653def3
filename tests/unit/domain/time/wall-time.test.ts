import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  instantOf,
  isPast,
  isWallTime,
  isZone,
  minuteOf,
  monthRange,
  shiftWall,
  wallTimeAt,
} from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, MonthKey, WallTime, ZoneId } from '#shared/kernel/time.ts'

const zone = (name: string) => name as ZoneId
const wall = (text: string) => text as WallTime
const utc = (text: string) => Date.parse(`${text}Z`)

describe('instantOf', () => {
  it.each([
    // plain
    ['2026-11-22T09:30', 'Europe/Moscow', '2026-11-22T06:30:00', 'exact'],
    ['2026-11-22T09:30:15', 'Asia/Vladivostok', '2026-11-21T23:30:15', 'exact'],
    ['2026-07-01T12:00', 'America/New_York', '2026-07-01T16:00:00', 'exact'],
    // Berlin: 29 March 2026 02:00 → 03:00, 25 October 2026 03:00 → 02:00
    ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59:00', 'exact'],
    ['2026-03-29T02:00', 'Europe/Berlin', '2026-03-29T01:00:00', 'skipped'],
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:00:00', 'skipped'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00', 'exact'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00', 'twice'],
    ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00:00', 'exact'],
    // New York: 8 March 2026, 1 November 2026
    ['2026-03-08T02:15', 'America/New_York', '2026-03-08T07:00:00', 'skipped'],
    ['2026-11-01T01:15', 'America/New_York', '2026-11-01T05:15:00', 'twice'],
    // Lord Howe moves by half an hour: 4 October 2026 02:00 → 02:30, 5 April 2026 02:00 → 01:30
    ['2026-10-04T02:10', 'Australia/Lord_Howe', '2026-10-03T15:30:00', 'skipped'],
    ['2026-10-04T02:30', 'Australia/Lord_Howe', '2026-10-03T15:30:00', 'exact'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00', 'twice'],
    // Samoa left a whole day out at the end of 2011
    ['2011-12-30T10:00', 'Pacific/Apia', '2011-12-30T10:00:00', 'skipped'],
  ])('puts %s in %s at %s (%s)', (text, name, instant, fate) => {
    expect(instantOf(wall(text), zone(name))).toEqual({ at: utc(instant), fate })
  })

  it('throws on words that name no real time, since the caller had to ask first', () => {
    expect(() => instantOf(wall('2026-02-30T10:00'), zone('UTC'))).toThrow()
  })
})

describe('instantOf, far from a change of clocks and near one', () => {
  it('is what Temporal says', () => {
    const zones = ['Europe/Berlin', 'Europe/Moscow', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Casablanca', 'UTC']
    const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 })
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, name) => {
        const text = new Date(minute * 60_000).toISOString().slice(0, 16)
        const there = instantOf(wall(text), zone(name))
        fc.pre(there.fate === 'exact')
        expect(there.at).toBe(Temporal.PlainDateTime.from(text).toZonedDateTime(name).epochMilliseconds)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('isWallTime', () => {
  it.each(['2026-02-28T23:59', '2028-02-29T00:00', '2026-11-22T09:30:59'])('knows %s', (text) => expect(isWallTime(text)).toBe(true))
  it.each(['2026-02-29T10:00', '2026-13-01T10:00', '2026-01-01T24:00', '2026-01-01T10:61', '2026-01-01', ''])('refuses %s', (text) =>
    expect(isWallTime(text)).toBe(false),
  )
})

describe('isZone', () => {
  it.each(['Europe/Moscow', 'Asia/Vladivostok', 'UTC'])('knows %s', (name) => expect(isZone(name)).toBe(true))
  it.each(['+03:00', 'Moscow time', 'Europe/Atlantis', ''])('refuses "%s"', (name) => expect(isZone(name)).toBe(false))
})

describe('wallTimeAt', () => {
  it('shows seconds only where there are any', () => {
    expect(wallTimeAt(utc('2026-11-22T06:30:00') as EpochMs, zone('Europe/Moscow'))).toBe('2026-11-22T09:30')
    expect(wallTimeAt(utc('2026-11-22T06:30:07') as EpochMs, zone('Europe/Moscow'))).toBe('2026-11-22T09:30:07')
  })
})

describe('shiftWall', () => {
  it('keeps the clock face across a change of clocks', () => {
    expect(shiftWall(wall('2026-03-28T09:15'), wall('2026-03-28T09:00'), wall('2026-03-30T09:00'))).toBe('2026-03-30T09:15')
  })
  it('carries over months and years', () => {
    expect(shiftWall(wall('2026-12-31T23:50'), wall('2026-12-31T23:00'), wall('2027-01-01T00:00'))).toBe('2027-01-01T00:50')
  })
})

describe('days and months', () => {
  it('gives the day of the zone, not of the machine', () => {
    const at = utc('2026-11-22T22:30:00') as EpochMs
    expect([dayOf(at, zone('America/New_York')), dayOf(at, zone('UTC')), dayOf(at, zone('Asia/Vladivostok'))]).toEqual([
      '2026-11-22',
      '2026-11-22',
      '2026-11-23',
    ])
  })
  it('begins a month at its first midnight in the zone', () => {
    expect(monthRange('2026-11' as MonthKey, zone('America/New_York'))).toEqual({
      from: utc('2026-11-01T04:00:00'),
      to: utc('2026-12-01T05:00:00'),
    })
  })
  it('begins a day that has no midnight at its first minute', () => {
    // Clocks in Beirut go from 00:00 to 01:00 on 29 March 2026; the month before begins as any other.
    expect(dayOf(instantOf(wall('2026-03-29T00:30'), zone('Asia/Beirut')).at, zone('Asia/Beirut'))).toBe('2026-03-29')
  })
  it('counts on over the ends of months and years', () => {
    expect(addMonths('2026-12' as MonthKey, 1)).toBe('2027-01')
    expect(addDays('2026-03-01' as DayKey, -1)).toBe('2026-02-28')
    expect(daysBetween('2026-02-27' as DayKey, '2026-03-01' as DayKey)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
  })
})

describe('isPast', () => {
  const now = utc('2026-11-22T09:30:30') as EpochMs
  it('counts the running minute as now', () => expect(isPast(minuteOf(now), now)).toBe(false))
  it('knows the minute before as past', () => expect(isPast((minuteOf(now) - 60_000) as EpochMs, now)).toBe(true))
})

const anyZone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Vladivostok', 'Australia/Lord_Howe', 'UTC').map(zone)
const anyWall = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2035-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => wall(date.toISOString().slice(0, 16)))

describe('any wall time', () => {
  it('comes back from its instant, unless the clocks skipped it', () => {
    fc.assert(
      fc.property(anyWall, anyZone, (text, name) => {
        const { at, fate } = instantOf(text, name)
        if (fate === 'skipped') expect(wallTimeAt(at, name) > text).toBe(true)
        else expect(wallTimeAt(at, name)).toBe(text)
      }),
      { numRuns: 500 },
    )
  })
  it('falls on the same day whichever way a view asks, unless the clocks skipped it', () => {
    fc.assert(
      fc.property(anyWall, anyZone, (text, name) => {
        const { at, fate } = instantOf(text, name)
        const day = dayOf(at, name)
        const month = monthRange(day.slice(0, 7) as MonthKey, name)
        expect(at >= month.from && at < month.to).toBe(true)
        if (fate !== 'skipped') expect(day).toBe(text.slice(0, 10))
      }),
      { numRuns: 500 },
    )
  })
  it('shifts there and back to itself', () => {
    fc.assert(
      fc.property(anyWall, anyWall, anyWall, (text, from, to) => {
        expect(shiftWall(shiftWall(text, from, to), to, from)).toBe(text)
      }),
    )
  })
})
