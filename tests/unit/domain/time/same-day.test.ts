import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { type Place, shownRange } from '#renderer/features/calendar/calendar-view.ts'
import { groupQueue, type QueueRow } from '#renderer/features/queue/queue-view.ts'
import { dayStarts } from '#renderer/features/today/today-view.ts'
import { calendarEvents } from '#renderer/widgets/calendar/calendar-events.ts'
import { wallAfterDrop } from '#renderer/widgets/calendar/moved-wall.ts'
import { planRange } from '#shared/domain/reports/report-period.ts'
import { addDays, byDay, dayOf, dayStart, instantOf, shiftWallBy, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'

const views = ['month', 'week', 'day', 'agenda', 'table', 'feed'] as const
const dayMs = 86_400_000
const quarterHours = 96

const zones = fc.constantFrom(...(Intl.supportedValuesOf('timeZone') as ZoneId[]))
const days = fc
  .integer({ min: Date.UTC(2024, 0, 1) / dayMs, max: Date.UTC(2036, 11, 31) / dayMs })
  .map((n) => new Date(n * dayMs).toISOString().slice(0, 10) as DayKey)
const walls = fc
  .tuple(days, fc.integer({ min: 0, max: quarterHours - 1 }))
  .map(([day, quarter]) => `${day}T${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}` as WallTime)
/** Days on which a zone changes its clocks are few: half of the walls lie on one. */
const zonedWalls = fc
  .tuple(zones, walls, fc.boolean())
  .map(([zone, wall, onChange]) => ({ zone, wall: onChange ? changeDay(wall, zone) : wall }))

describe('a move by whole days', () => {
  it('keeps the time on the wall of the post in whatever zone the calendar is drawn', () => {
    fc.assert(
      fc.property(zonedWalls, zones, fc.integer({ min: -400, max: 400 }), ({ zone, wall }, drawnIn, by) => {
        const { at } = instantOf(wall, zone)
        const shownWall = shiftWallBy(wallTimeAt(at, drawnIn), { days: by })
        const to = wallAfterDrop({ wallTime: wall, zone, at }, { shownWall, zone: drawnIn })
        expect(to).toBe(`${addDays(wall.slice(0, 10) as DayKey, by)}T${wall.slice(11)}`)
        expect(shiftWallBy(to, { days: -by })).toBe(wall)
      }),
      { numRuns: 200 },
    )
  })

  it('keeps the time a post is shown at wherever that time exists on the new day', () => {
    fc.assert(
      fc.property(zonedWalls, fc.integer({ min: -400, max: 400 }), ({ zone, wall }, by) => {
        const to = instantOf(shiftWallBy(wall, { days: by }), zone)
        if (to.fate !== 'skipped') expect(wallTimeAt(to.at, zone).slice(11)).toBe(wall.slice(11))
      }),
      { numRuns: 200 },
    )
  })
})

describe('every view', () => {
  it('puts a post on the same day, the one the time zone database says', () => {
    fc.assert(
      fc.property(zonedWalls, zones, ({ zone, wall }, drawnIn) => {
        const card = cardAt(wall, zone)
        const day = dayByTheDatabase(card.at, drawnIn)
        expect([...byDay([card], drawnIn).keys()]).toEqual([day])
        expect(dayInGrid(card, drawnIn)).toBe(day)
        expect(dayInToday(card, addDays(day, -3), drawnIn)).toBe(day)
        expect(dayInQueue(card, drawnIn)).toBe(day)
        for (const view of views) expect(isShown(card, { view, day }, drawnIn), view).toBe(true)
        expect(isShown(card, { view: 'day', day: addDays(day, 1) }, drawnIn)).toBe(false)
        expect(isShown(card, { view: 'day', day: addDays(day, -1) }, drawnIn)).toBe(false)
        const plan = planRange({ wholeToDay: addDays(day, -1) }, drawnIn)
        expect(card.at >= plan.from, 'the plan of a report').toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('agrees on the days where a whole day or midnight itself is missing', () => {
    const apia = 'Pacific/Apia' as ZoneId
    const cairo = 'Africa/Cairo' as ZoneId
    // Samoa left out 30 December 2011; Egypt's clocks go from 24:00 to 01:00 on 24 April 2026.
    expect(dayOf(instantOf('2011-12-30T10:00' as WallTime, apia).at, apia)).toBe('2011-12-31')
    expect(wallTimeAt(dayStart('2026-04-24' as DayKey, cairo), cairo)).toBe('2026-04-24T01:00')
    expect(dayOf((dayStart('2026-04-24' as DayKey, cairo) - 1) as EpochMs, cairo)).toBe('2026-04-23')
  })
})

function two(n: number): string {
  return String(n).padStart(2, '0')
}

/** The same time on the day of the zone's next change of clocks; the wall itself where there is none. */
function changeDay(wall: WallTime, zone: ZoneId): WallTime {
  const change = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).getTimeZoneTransition('next')
  return change && change.year < 2040 ? (`${change.toPlainDate().toString()}T${wall.slice(11)}` as WallTime) : wall
}

function cardAt(wallTime: WallTime, zone: ZoneId): CalendarCard {
  return { id: 'post', wallTime, zone, at: instantOf(wallTime, zone).at, firstLine: '', thumb: null, fixed: null } as CalendarCard
}

function dayByTheDatabase(at: EpochMs, zone: ZoneId): DayKey {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString() as DayKey
}

/** Month, week and day draw an event from its start to its end, which must lie on one day. */
function dayInGrid(card: CalendarCard, zone: ZoneId): string {
  const [event] = calendarEvents(byDay([card], zone), { zone, rowHeight: 120, small: false, most: Number.POSITIVE_INFINITY })
  // It is given the wall clock as if it were UTC's.
  const first = new Date(event?.start ?? 0).toISOString().slice(0, 10)
  const last = new Date((event?.end ?? 0) - 1).toISOString().slice(0, 10)
  return first === last ? first : `${first} to ${last}`
}

/** Which of seven days the Today room puts it on. */
function dayInToday({ at }: CalendarCard, first: DayKey, zone: ZoneId): string | undefined {
  const week = Array.from({ length: 7 }, (_, i) => addDays(first, i))
  const starts = dayStarts(week, zone)
  return week.find((_, i) => at >= (starts[i] ?? 0) && at < (starts[i + 1] ?? 0))
}

function dayInQueue({ at }: CalendarCard, zone: ZoneId): string {
  const row = { at, state: 'waiting', variantId: 'variant' } as QueueRow
  const longBefore = (at - 10 * dayMs) as EpochMs
  return dayOf(groupQueue([row], longBefore, zone)[0]?.at ?? longBefore, zone)
}

function isShown({ at }: CalendarCard, place: Place, zone: ZoneId): boolean {
  const { from, to } = shownRange(place, zone)
  return at >= from && at < to
}
