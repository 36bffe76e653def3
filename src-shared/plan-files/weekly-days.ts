import { Temporal } from 'temporal-polyfill'
import { exceptWords, isWeekdayPlural, spanWords, weekdayNames, weekdayOfName, weeklyWords } from '#shared/domain/time/said/weekly-words.ts'
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

/**
 * «Каждый понедельник», «по средам и пятницам в 10:00», `every Monday in December`, `Mondays`, «пн, ср, пт», «пн–пт», «ежедневно», «по будням». Null:
 * something else, be it one weekday alone.
 */
export function weeklyDays(cell: string): WeeklyDays | null {
  if (cell.length > longest || !/^\p{L}/u.test(cell)) return null
  const span = spanWords.exec(cell)?.groups
  if (span) return toldBy(span, daysOfSpan(span))
  const found = weeklyWords.exec(cell)?.groups
  const named = found?.list?.match(weekdayNames) ?? []
  if (!found || (found.each === undefined && named.length < 2 && !named.some(isWeekdayPlural))) return null
  return toldBy(found, [...new Set(named.map(weekdayOfName))])
}

type Words = Readonly<Record<string, string | undefined>>

function toldBy({ month, rest }: Words, weekdays: readonly number[]): WeeklyDays {
  const told = (rest ?? '').trim()
  const but = exceptWords.exec(told)?.groups
  const out = but?.free === undefined ? (but?.list?.match(weekdayNames) ?? []).map(weekdayOfName) : [6, 7]
  const left = weekdays.filter((day) => !out.includes(day)).toSorted((one, other) => one - other)
  return { weekdays: left, spoken: monthSpokenOf(month ?? ''), rest: but ? (but.rest ?? '').trim() : told }
}

const everyDay = [1, 2, 3, 4, 5, 6, 7]

/** «Пн–пт» as its days; «сб–пн» goes over the end of a week. */
function daysOfSpan({ every, work, from, to }: Words): readonly number[] {
  if (every !== undefined) return everyDay
  if (from === undefined || to === undefined) return work === undefined ? [6, 7] : everyDay.slice(0, 5)
  const [first, last] = [from, to].map((name) => weekdayOfName(name))
  return everyDay.filter((day) => (day - (first ?? 0) + 7) % 7 <= ((last ?? 0) - (first ?? 0) + 7) % 7)
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
