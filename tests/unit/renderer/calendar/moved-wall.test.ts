import { describe, expect, it } from 'vitest'
import { timeForNew, wallAfterDrop } from '#renderer/widgets/calendar/moved-wall.ts'
import { instantOf, shiftWallBy } from '#shared/domain/time/wall-time.ts'
import type { DayKey, WallTime, ZoneId } from '#shared/kernel/time.ts'

const wall = (text: string) => text as WallTime
const berlin = 'Europe/Berlin' as ZoneId
const moscow = 'Europe/Moscow' as ZoneId

describe('a moved wall time', () => {
  it('keeps its minutes over a change of clocks', () => {
    expect(shiftWallBy(wall('2026-10-24T10:30'), { days: 1 })).toBe('2026-10-25T10:30')
    expect(shiftWallBy(wall('2026-12-31T23:45'), { minutes: 15 })).toBe('2027-01-01T00:00')
    expect(shiftWallBy(wall('2026-12-31T23:45:20'), { days: -1 })).toBe('2026-12-30T23:45:20')
  })
})

const cardAt = (wallTime: string, zone: ZoneId) => ({ wallTime: wall(wallTime), zone, at: instantOf(wall(wallTime), zone).at })

describe('a drop', () => {
  it('on another day keeps the time of the post’s own zone', () => {
    const card = cardAt('2026-10-23T23:30', berlin)
    expect(wallAfterDrop(card, { shownWall: wall('2026-10-25T00:30'), zone: moscow })).toBe('2026-10-24T23:30')
  })

  it('on a day after the clocks change keeps it too', () => {
    // Berlin leaves summer time on 25 October 2026: its 23:30 is 00:30 of Moscow before and 01:30 after.
    const card = cardAt('2026-10-24T23:30', berlin)
    expect(wallAfterDrop(card, { shownWall: wall('2026-10-27T00:30'), zone: moscow })).toBe('2026-10-26T23:30')
  })

  it('at another hour takes what was pointed at', () => {
    const card = cardAt('2026-12-10T10:30', moscow)
    expect(wallAfterDrop(card, { shownWall: wall('2026-12-11T11:15'), zone: moscow })).toBe('2026-12-11T11:15')
  })

  it('at another hour of a calendar in another zone goes through the instant', () => {
    const card = cardAt('2026-12-10T08:30', berlin)
    expect(wallAfterDrop(card, { shownWall: wall('2026-12-10T11:15'), zone: moscow })).toBe('2026-12-10T09:15')
  })

  it('of a card that was dropped a moment ago counts from what is stored', () => {
    // Stored on the 17th, dropped on the 9th, and on the 17th again before the first drop was known: not on the 25th.
    const stored = cardAt('2026-12-17T07:00', moscow)
    expect(wallAfterDrop(stored, { shownWall: wall('2026-12-17T07:00'), zone: moscow })).toBe('2026-12-17T07:00')
  })
})

describe('a new post', () => {
  it('begins at ten', () => {
    expect(timeForNew('2026-12-11' as DayKey, wall('2026-12-10T15:20'))).toBe('2026-12-11T10:00')
    expect(timeForNew('2026-12-10' as DayKey, wall('2026-12-10T08:20'))).toBe('2026-12-10T10:00')
  })

  it('begins at the next full hour when ten has passed today', () => {
    expect(timeForNew('2026-12-10' as DayKey, wall('2026-12-10T15:20'))).toBe('2026-12-10T16:00')
    expect(timeForNew('2026-12-10' as DayKey, wall('2026-12-10T23:20'))).toBe('2026-12-11T00:00')
  })
})
