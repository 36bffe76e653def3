import { Temporal } from 'temporal-polyfill'
import type { DayKey } from '#shared/kernel/time.ts'
import type { CalendarViewName } from './calendar-acts.ts'

/** First day and number of weeks of the grid that shows a day's month, weeks beginning on Monday. */
export function monthGrid(day: DayKey): { readonly first: DayKey; readonly weeks: number } {
  const month = Temporal.PlainDate.from(day).toPlainYearMonth()
  const first = month.toPlainDate({ day: 1 })
  const before = first.dayOfWeek - 1
  return {
    first: first.subtract({ days: before }).toString() as DayKey,
    weeks: Math.ceil((before + month.daysInMonth) / 7),
  }
}

/** How far a view's arrows lead: it shows a month, a week or a day. */
export function stepUnit(view: CalendarViewName): 'month' | 'week' | 'day' {
  return view === 'week' || view === 'day' ? view : 'month'
}

/** Where the keyboard and a new post begin: today when it is shown, else the first day of the period. */
export function startDay(view: CalendarViewName, day: DayKey, today: DayKey): DayKey {
  if (view === 'day') return day
  if (view !== 'week') return today.slice(0, 7) === day.slice(0, 7) ? today : (`${day.slice(0, 7)}-01` as DayKey)
  return weekStart(today) === weekStart(day) ? today : weekStart(day)
}

/** The Monday of a day's week. */
export function weekStart(day: DayKey): DayKey {
  const date = Temporal.PlainDate.from(day)
  return date.subtract({ days: date.dayOfWeek - 1 }).toString() as DayKey
}
