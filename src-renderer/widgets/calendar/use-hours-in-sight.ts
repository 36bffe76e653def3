import type { CalendarRef } from '@fullcalendar/react'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import type { GridViewName } from './calendar-acts.ts'
import { openingMinute } from './opening-hour.ts'
import { weekStart } from './period.ts'

/** Height of an hour as `slotMinHeight` has it, and of the names of the days over the hours, px. */
const hourHeight = 56
const headHeight = 60

export type Hours = {
  readonly view: GridViewName
  readonly day: DayKey
  readonly zone: ZoneId
  readonly days: ReadonlyMap<DayKey, readonly CalendarCard[]>
}

/** A week or a day that is newly shown opens where its posts are; one that stands is left where a person scrolled it. */
export function useHoursInSight(
  { root, calendar }: { readonly root: RefObject<HTMLElement | null>; readonly calendar: RefObject<CalendarRef | null> },
  drawn: boolean,
  hours: Hours & { readonly now: EpochMs },
): void {
  const latest = useRef(hours)
  latest.current = hours
  const { view, zone } = hours
  const period = view === 'month' ? null : `${zone} ${view} ${view === 'week' ? weekStart(hours.day) : hours.day}`
  useLayoutEffect(() => {
    if (!drawn || period === null) return
    const shown = (((root.current?.clientHeight ?? 0) - headHeight) / hourHeight) * 60
    calendar.current?.getApi().scrollToTime({ minutes: openingMinute(plannedIn(latest.current), shown) })
  }, [root, calendar, drawn, period])
}

function plannedIn({ now, ...hours }: Hours & { readonly now: EpochMs }) {
  const { zone } = hours
  const minutesOf = (cards: readonly CalendarCard[]) => cards.map(({ at }) => minuteOf(wallTimeAt(at, zone)))
  const cards = shownCards(hours)
  const clock = wallTimeAt(now, zone)
  const today = isShown(hours)(clock.slice(0, 10) as DayKey) ? [minuteOf(clock)] : []
  return { ahead: [...minutesOf(cards.filter(({ at }) => at >= now)), ...today], behind: minutesOf(cards.filter(({ at }) => at < now)) }
}

/** The posts of the week or the day that is shown. */
export function shownCards(hours: Hours): readonly CalendarCard[] {
  const shows = isShown(hours)
  return [...hours.days].flatMap(([day, cards]) => (shows(day) ? cards : []))
}

function isShown({ view, day }: Pick<Hours, 'view' | 'day'>): (day: DayKey) => boolean {
  const monday = weekStart(day)
  return (one) => (view === 'week' ? weekStart(one) === monday : one === day)
}

/** The minute of its day. */
export function minuteOf(wall: WallTime): number {
  return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16))
}
