import { Temporal } from 'temporal-polyfill'
import { isWeekdayPlural, weekdayNames, weekdayOfName, weeklyWords } from '#shared/domain/time/said/weekly-words.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { monthSpokenOf, type SpokenMonth } from './spoken-month.ts'

/** Days of the week that come again and again: which, in which month as far as it is told, and what stands after them. */
export type WeeklyDays = {
  /** 1 is Monday. */
  readonly weekdays: readonly number[]
  readonly spoken: SpokenMonth
  readonly rest: string
}

/** Longer words are a text. */
const longest = 100

/** «Каждый понедельник», «по средам и пятницам в 10:00», `every Monday in December`, `Mondays`. Null: something else, be it one weekday alone. */
export function weeklyDays(cell: string): WeeklyDays | null {
  if (cell.length > longest || !/^\p{L}/u.test(cell)) return null
  const found = weeklyWords.exec(cell)?.groups
  const named = found?.list?.match(weekdayNames) ?? []
  if (!found || (found.each === undefined && !named.some(isWeekdayPlural))) return null
  const weekdays = [...new Set(named.map(weekdayOfName))].sort((one, other) => one - other)
  const spoken = monthSpokenOf(found.month ?? '')
  return { weekdays, spoken, rest: (found.rest ?? '').trim() }
}

/** The days of a month that fall on these weekdays, in their order. */
export function daysOfMonth(
  weekdays: readonly number[],
  { month, year }: { readonly month: number; readonly year: number },
): readonly DayKey[] {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  const all = Array.from({ length: first.daysInMonth }, (_, at) => first.add({ days: at }))
  return all.filter((day) => weekdays.includes(day.dayOfWeek)).map((day) => day.toString() as DayKey)
}
