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
  const said = withoutException((rest ?? '').trim())
  const left = weekdays.filter((day) => !said.without.includes(day)).toSorted((one, other) => one - other)
  return { weekdays: left, spoken: monthSpokenOf(month ?? ''), rest: [said.words, said.rest].filter((one) => one !== '').join(', ') }
}

const begins = /(?:^|[\s,(]+)(?:кроме|за исключением|except|excluding)\s/iu

/** Words before «кроме вс», the days of the week it leaves out, 1 being Monday, and what stands after it. */
export function withoutException(words: string): { readonly words: string; readonly without: readonly number[]; readonly rest: string } {
  const at = words.search(begins)
  const but = at < 0 ? undefined : exceptWords.exec(words.slice(at).replace(/^[\s,]+/, ''))?.groups
  if (but === undefined) return { words, without: [], rest: '' }
  const without = but.free === undefined ? (but.list?.match(weekdayNames) ?? []).map(weekdayOfName) : [6, 7]
  return { words: words.slice(0, at), without, rest: (but.rest ?? '').trim() }
}

/** The days that fall on none of these days of the week. */
export function notOn(days: readonly DayKey[], without: readonly number[]): readonly DayKey[] {
  return without.length === 0 ? days : days.filter((day) => !without.includes(Temporal.PlainDate.from(day).dayOfWeek))
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
