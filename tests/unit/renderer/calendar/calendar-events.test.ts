import { describe, expect, it } from 'vitest'
import { calendarEvents, wallMs } from '#renderer/widgets/calendar/calendar-events.ts'
import { instantOf } from '#shared/domain/time/wall-time.ts'
import type { DayKey, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'

const moscow = 'Europe/Moscow' as ZoneId
const berlin = 'Europe/Berlin' as ZoneId
const day = '2026-12-11' as DayKey
const room = { zone: moscow, rowHeight: 120, small: false }

function card(id: string, wallTime: string, firstLine = id, zone = moscow): CalendarCard {
  const at = instantOf(wallTime as WallTime, zone).at
  return { id, wallTime, zone, at, firstLine, thumb: null, fixed: null } as unknown as CalendarCard
}

const given = (cards: readonly CalendarCard[], most: number) => calendarEvents(new Map([[day, cards]]), { ...room, most })
const ids = (events: ReturnType<typeof given>) => events.map(({ id }) => id)

describe('the posts a month is given', () => {
  const full = [card('a', `${day}T09:00`), card('b', `${day}T10:00`), card('c', `${day}T11:00`), card('d', `${day}T12:00`)]

  it('are the first of each day, as many as can be seen', () => {
    expect(ids(given(full, 3))).toEqual(['a', 'b', 'c'])
    expect(ids(given(full, 4))).toEqual(['a', 'b', 'c', 'd'])
    expect(ids(given(full, Number.POSITIVE_INFINITY))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('are those the calendar would draw first: of two at one time the one whose text comes first', () => {
    const same = [card('later', `${day}T09:00`, 'яблоки'), card('sooner', `${day}T09:00`, 'арбуз'), card('last', `${day}T10:00`, 'а')]
    expect(ids(given(same, 1))).toEqual(['sooner'])
  })
})

describe('an event of the calendar', () => {
  it('begins on the wall clock of the zone it is drawn in and lasts an hour', () => {
    const [event] = given([card('a', `${day}T09:30`)], 9)
    expect(event?.start).toBe(Date.UTC(2026, 11, 11, 9, 30))
    expect(event?.end).toBe(Date.UTC(2026, 11, 11, 10, 30))
  })

  it('ends with its day', () => {
    const [whole, cut, least] = given([card('a', `${day}T23:00`), card('b', `${day}T23:30`), card('c', `${day}T23:59`)], 9)
    expect(whole?.end).toBe(Date.UTC(2026, 11, 12))
    expect(cut?.end).toBe(Date.UTC(2026, 11, 11, 23, 59))
    expect(least?.end).toBe(Date.UTC(2026, 11, 12))
  })

  it('stands at the same hour before and after a change of clocks', () => {
    // Berlin's clocks go back on 25 October 2026.
    const before = instantOf('2026-10-24T09:00' as WallTime, berlin).at
    const after = instantOf('2026-10-26T09:00' as WallTime, berlin).at
    expect(wallMs(before, berlin)).toBe(Date.UTC(2026, 9, 24, 9))
    expect(wallMs(after, berlin)).toBe(Date.UTC(2026, 9, 26, 9))
  })
})
