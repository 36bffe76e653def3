import { Temporal } from 'temporal-polyfill'
import { dayOf, instantOf, shiftWallBy, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'

/**
 * The wall time a dropped card gets, in the post's own zone. A move by whole days keeps the minutes of the post's own
 * clock, whatever zone the calendar is drawn in; a move in time goes through the instant the user pointed at.
 *
 * How far it went is told from what the card itself says, not from where the pointer took it: a card may be dropped again
 * before the first drop is known to be stored.
 *
 * @param drop where it was dropped, on the clock of the calendar's zone
 */
export function wallAfterDrop(
  card: { readonly wallTime: WallTime; readonly zone: ZoneId; readonly at: EpochMs },
  drop: { readonly shownWall: WallTime; readonly zone: ZoneId },
): WallTime {
  const day = drop.shownWall.slice(0, 10) as DayKey
  if (wallTimeAt(card.at, drop.zone).slice(11, 16) === drop.shownWall.slice(11, 16)) return wallOnDay(card, day, drop.zone)
  if (card.zone === drop.zone) return drop.shownWall
  return wallTimeAt(instantOf(drop.shownWall, drop.zone).at, card.zone)
}

/**
 * A post's wall time once it stands on another day of a calendar: the minutes of its own clock stay.
 *
 * @param zone the zone the calendar is drawn in
 */
export function wallOnDay(card: { readonly wallTime: WallTime; readonly at: EpochMs }, day: DayKey, zone: ZoneId): WallTime {
  return shiftWallBy(card.wallTime, { days: Temporal.PlainDate.from(dayOf(card.at, zone)).until(day).days })
}

/**
 * When a post written on a day begins: at 10:00, or, on today after ten, at the next full hour.
 *
 * @param nowWall the clock of the calendar's zone now
 */
export function timeForNew(day: DayKey, nowWall: WallTime): WallTime {
  const ten = `${day}T10:00` as WallTime
  if (day !== nowWall.slice(0, 10) || nowWall < ten) return ten
  return nextFullHour(nowWall)
}

function nextFullHour(wall: WallTime): WallTime {
  const next = Temporal.PlainDateTime.from(wall).add({ hours: 1 }).round({ smallestUnit: 'hour', roundingMode: 'floor' })
  return next.toString({ smallestUnit: 'minute' }) as WallTime
}
