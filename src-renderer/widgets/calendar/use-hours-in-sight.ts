import type { CalendarRef } from '@fullcalendar/react'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import type { GridViewName } from './calendar-acts.ts'
import { openingMinute } from './opening-hour.ts'
import { weekStart } from './period.ts'

/** Height of an hour as `slotMinHeight` has it, and of the names of the days over the hours, px. */
const hourHeight = 56
const headHeight = 60

type Hours = {
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

function plannedIn({ view, day, zone, days, now }: Hours & { readonly now: EpochMs }) {
  const shown = view === 'week' ? weekStart(day) : day
  const isShown = (one: DayKey) => (view === 'week' ? weekStart(one) === shown : one === shown)
  const cards = [...days].flatMap(([one, own]) => (isShown(one) ? own : []))
  const minuteAt = (at: EpochMs) => Number(wallTimeAt(at, zone).slice(11, 13)) * 60 + Number(wallTimeAt(at, zone).slice(14, 16))
  const clock = isShown(wallTimeAt(now, zone).slice(0, 10) as DayKey) ? [minuteAt(now)] : []
  const [ahead, behind] = [cards.filter(({ at }) => at >= now), cards.filter(({ at }) => at < now)]
  return { ahead: [...ahead.map(({ at }) => minuteAt(at)), ...clock], behind: behind.map(({ at }) => minuteAt(at)) }
}
