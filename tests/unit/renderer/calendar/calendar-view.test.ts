import { describe, expect, it } from 'vitest'
import {
  cardsInPeriod,
  dayInView,
  keepSame,
  type Place,
  placeOf,
  shownDays,
  shownRange,
  stepOf,
} from '#renderer/features/calendar/calendar-view.ts'
import { instantOf, wallInZone } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'

const day = (text: string) => text as DayKey
const zones = ['Europe/Moscow', 'America/New_York', 'Pacific/Auckland'] as ZoneId[]
const month: Place = { view: 'month', day: day('2026-12-10') }

describe('the address of the calendar', () => {
  it('names view and day, and what is wrong in it is replaced', () => {
    const otherwise: Place = { view: 'week', day: day('2026-11-22') }
    expect(placeOf(['month', '2026-12-01'], otherwise)).toEqual({ view: 'month', day: '2026-12-01' })
    expect(placeOf(['year', '2026-02-30'], otherwise)).toEqual(otherwise)
    expect(placeOf([], otherwise)).toEqual(otherwise)
  })
})

describe('a period', () => {
  it('is whole weeks from Monday', () => {
    expect(shownDays(month)).toEqual({ first: '2026-11-30', end: '2027-01-04' })
    expect(shownDays({ view: 'week', day: day('2026-12-13') })).toEqual({ first: '2026-12-07', end: '2026-12-14' })
    expect(shownDays({ view: 'month', day: day('2027-02-15') })).toEqual({ first: '2027-02-01', end: '2027-03-01' })
  })

  it('steps by months from their first day and by weeks', () => {
    expect(stepOf({ view: 'month', day: day('2026-12-31') }, 1)).toEqual({ view: 'month', day: '2027-01-01' })
    expect(stepOf({ view: 'week', day: day('2026-12-31') }, -1)).toEqual({ view: 'week', day: '2026-12-24' })
  })

  it('is one month for a list, with the three before it for a feed, and one day', () => {
    expect(shownDays({ view: 'agenda', day: day('2026-12-10') })).toEqual({ first: '2026-12-01', end: '2027-01-01' })
    expect(shownDays({ view: 'feed', day: day('2026-12-10') })).toEqual({ first: '2026-09-01', end: '2027-01-01' })
    expect(shownDays({ view: 'day', day: day('2026-12-31') })).toEqual({ first: '2026-12-31', end: '2027-01-01' })
    expect(stepOf({ view: 'day', day: day('2026-12-31') }, 1)).toEqual({ view: 'day', day: '2027-01-01' })
    expect(stepOf({ view: 'agenda', day: day('2026-12-31') }, -1)).toEqual({ view: 'agenda', day: '2026-11-01' })
  })

  it('opens the day of today when the week has it, and a month where the day was', () => {
    const week: Place = { view: 'week', day: day('2026-12-10') }
    expect(dayInView(week, 'day', day('2026-12-07'))).toBe('2026-12-07')
    expect(dayInView(week, 'day', day('2026-12-14'))).toBe('2026-12-10')
    expect(dayInView({ view: 'day', day: day('2026-12-10') }, 'month', day('2026-12-22'))).toBe('2026-12-10')
  })

  it('opens the week of today when the month has it, else that of its day', () => {
    expect(dayInView(month, 'week', day('2026-12-22'))).toBe('2026-12-22')
    expect(dayInView(month, 'week', day('2026-11-22'))).toBe('2026-12-10')
  })

  it.each(zones)('begins and ends at midnight in %s', (zone) => {
    const at = (text: string) => instantOf(text as WallTime, zone).at
    expect(shownRange(month, zone)).toEqual({ from: at('2026-11-30T00:00'), to: at('2027-01-04T00:00') })
  })
})

describe('a wall time of another zone', () => {
  it('is the same instant', () => {
    expect(wallInZone('2026-12-10T11:15' as WallTime, 'Europe/Moscow' as ZoneId, 'Europe/Berlin' as ZoneId)).toBe('2026-12-10T09:15')
  })
})

describe('the posts of a period', () => {
  const zone = 'Europe/Moscow' as ZoneId
  const cards = ['2026-11-30T10:00', '2026-12-01T00:00', '2026-12-31T23:59', '2027-01-01T00:00'].map(
    (wallTime) => ({ at: instantOf(wallTime as WallTime, zone).at as EpochMs, wallTime, zone }) as unknown as CalendarCard,
  )

  it('are those of the month, or of the week, alone', () => {
    expect(cardsInPeriod(cards, month, zone)).toEqual(cards.slice(1, 3))
    expect(cardsInPeriod(cards, { view: 'week', day: day('2026-12-01') }, zone)).toEqual(cards.slice(0, 2))
  })

  it('have the day they fall on in the zone of the calendar', () => {
    // Midnight of the first of December in Moscow is the evening of the last of November in Berlin.
    expect(cardsInPeriod(cards, month, 'Europe/Berlin' as ZoneId)).toEqual(cards.slice(2))
  })
})

describe('cards that come again', () => {
  it('stay the same objects as long as they say the same', () => {
    const before = [
      { id: 'a', text: 'one' },
      { id: 'b', text: 'two' },
    ]
    expect(keepSame(before, structuredClone(before))).toBe(before)
    const after = keepSame(before, [
      { id: 'a', text: 'one' },
      { id: 'b', text: 'changed' },
    ])
    expect(after[0]).toBe(before[0])
    expect(after[1]).toEqual({ id: 'b', text: 'changed' })
  })
})
