import { type CalendarViewName, calendarViewNames, monthGrid, stepUnit, weekStart } from '#renderer/widgets/calendar/index.ts'
import { addDays, addMonths, dayStart, instantOf, isWallTime } from '#shared/domain/time/wall-time.ts'
import { sameValue } from '#shared/kernel/same-value.ts'
import type { DayKey, EpochMs, MonthKey, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'

/** Where the calendar stands: its view and a day of the shown period. */
export type Place = { readonly view: CalendarViewName; readonly day: DayKey }

/** Tells places apart. */
export function placeKey({ view, day }: Place): string {
  return `${view} ${day}`
}

/** The place an address names (`month/2026-12-01`); what is missing or wrong comes from `otherwise`. */
export function placeOf(params: readonly string[], otherwise: Place, working: readonly CalendarViewName[] = calendarViewNames): Place {
  const [view, day = ''] = params
  return {
    view: working.find((name) => name === view) ?? otherwise.view,
    day: isWallTime(`${day}T00:00`) ? (day as DayKey) : otherwise.day,
  }
}

/** The same view one period later (`by` 1) or earlier (-1); a month is shown by its first day. */
export function stepOf({ view, day }: Place, by: 1 | -1): Place {
  if (stepUnit(view) !== 'month') return { view, day: addDays(day, view === 'week' ? 7 * by : by) }
  return { view, day: firstOf(addMonths(monthOf(day), by)) }
}

/** The day another view of the same place opens at: today when the period left behind has it, so that today's week or day comes first. */
export function dayInView(place: Place, view: CalendarViewName, today: DayKey): DayKey {
  const narrower = stepUnit(view) === 'day' || (stepUnit(view) === 'week' && stepUnit(place.view) === 'month')
  return narrower && isInPeriod(today, place) ? today : place.day
}

/** Whether a day belongs to the period a place names: its month, week or day, without the days shown around it. */
export function isInPeriod(day: DayKey, place: Place): boolean {
  const unit = stepUnit(place.view)
  if (unit === 'month') return monthOf(day) === monthOf(place.day)
  return unit === 'week' ? weekStart(day) === weekStart(place.day) : day === place.day
}

/** What plans that go out or come in are told of a place: its month, and what of them is in sight there. */
export function filesAt(place: Place) {
  return { month: monthOf(place.day), shownPlan: { view: place.view, isShown: (day: DayKey) => isInPeriod(day, place) } }
}

export function monthOf(day: DayKey): MonthKey {
  return day.slice(0, 7) as MonthKey
}

/** Months before the shown one whose posts a feed has below those of the month. */
const feedMonths = 3

/** First day shown and the first no longer shown: a month of the grid is whole weeks from Monday, of a list just itself. */
export function shownDays({ view, day }: Place): { readonly first: DayKey; readonly end: DayKey } {
  if (view === 'week') return { first: weekStart(day), end: addDays(weekStart(day), 7) }
  if (view === 'day') return { first: day, end: addDays(day, 1) }
  if (view === 'month') {
    const { first, weeks } = monthGrid(day)
    return { first, end: addDays(first, weeks * 7) }
  }
  const month = monthOf(day)
  return { first: firstOf(addMonths(month, view === 'feed' ? -feedMonths : 0)), end: firstOf(addMonths(month, 1)) }
}

function firstOf(month: MonthKey): DayKey {
  return `${month}-01` as DayKey
}

/** The instants between which shown posts lie, in the calendar's zone: `from` is shown, `to` is not. */
export function shownRange(place: Place, zone: ZoneId): { readonly from: EpochMs; readonly to: EpochMs } {
  const { first, end } = shownDays(place)
  return { from: dayStart(first, zone), to: dayStart(end, zone) }
}

/** First day of the period itself, without the days shown around a month, and the first after it. */
export function periodDays({ view, day }: Place): { readonly first: DayKey; readonly end: DayKey } {
  const unit = stepUnit(view)
  if (unit === 'month') return { first: firstOf(monthOf(day)), end: firstOf(addMonths(monthOf(day), 1)) }
  const first = unit === 'week' ? weekStart(day) : day
  return { first, end: addDays(first, unit === 'week' ? 7 : 1) }
}

/** Noon of the first and of the last day of the period itself: what its clocks show is told by them. */
export function clockMoments(place: Place, zone: ZoneId): readonly [EpochMs, EpochMs] {
  const { first, end } = periodDays(place)
  const noon = (day: DayKey) => instantOf(`${day}T12:00` as WallTime, zone).at
  return [noon(first), noon(addDays(end, -1))]
}

/** The posts of the period itself: in a month, not those of the neighbouring months it shows. Told by the instants, for to tell each one's day takes longer. */
export function cardsInPeriod(cards: readonly CalendarCard[], place: Place, zone: ZoneId): readonly CalendarCard[] {
  const { first, end } = periodDays(place)
  const [from, to] = [dayStart(first, zone), dayStart(end, zone)]
  return cards.filter(({ at }) => at >= from && at < to)
}

/**
 * The new rows with every unchanged one replaced by its old self, so that its card need not be drawn again; the old list
 * itself when nothing changed.
 */
export function keepSame<Row extends { readonly id: string }>(before: readonly Row[], after: readonly Row[]): readonly Row[] {
  const known = new Map(before.map((row) => [row.id, row]))
  const kept = after.map((row) => {
    const old = known.get(row.id)
    return old && (old === row || sameValue(old, row)) ? old : row
  })
  return kept.length === before.length && kept.every((row, i) => row === before[i]) ? before : kept
}
