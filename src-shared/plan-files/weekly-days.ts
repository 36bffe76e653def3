import { Temporal } from 'temporal-polyfill'
import { anyMonth, anyWeekday, weekdayOf } from '#shared/domain/time/said/words.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { monthSpokenOf, type SpokenMonth } from './spoken-month.ts'

/** Days of the week that come again and again: which, in which month as far as it is told, and what stands after them. */
export type WeeklyDays = {
  /** 1 is Monday. */
  readonly weekdays: readonly number[]
  readonly spoken: SpokenMonth
  readonly rest: string
}

/** From Monday, Russian and English. */
const plurals = [
  ...['понедельникам', 'вторникам', 'средам', 'четвергам', 'пятницам', 'субботам', 'воскресеньям'],
  ...['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'],
]
const name = `(?:${plurals.join('|')}|${anyWeekday})`
const each = '(?:кажд(?:ый|ую|ое|ые)|every|each)'
const list = `${name}(?:(?:\\s*[,&+/]\\s*|\\s+(?:и|and)\\s+)(?:по\\s+|${each}\\s+)?${name})*`
const words = new RegExp(
  `^(?:(?<each>${each}|по|on)\\s+)?(?<list>${list})(?=$|[\\s,(])(?:\\s+(?:(?:в|of|in)\\s+)?(?<month>${anyMonth}(?:\\s+20\\d\\d)?)(?=$|[\\s,]))?(?:[\\s,]+(?<rest>.*))?$`,
  'iu',
)
/** Longer words are a text. */
const longest = 100
const names = new RegExp(name, 'giu')

/** «Каждый понедельник», «по средам и пятницам в 10:00», `every Monday in December`, `Mondays`. Null: something else, be it one weekday alone. */
export function weeklyDays(cell: string): WeeklyDays | null {
  if (cell.length > longest || !/^\p{L}/u.test(cell)) return null
  const found = words.exec(cell)?.groups
  const named = found?.list?.match(names) ?? []
  if (!found || (found.each === undefined && !named.some((one) => plurals.includes(one.toLowerCase())))) return null
  const weekdays = [...new Set(named.map(placeOf))].sort((one, other) => one - other)
  const spoken = monthSpokenOf(found.month ?? '')
  return { weekdays, spoken, rest: (found.rest ?? '').trim() }
}

function placeOf(name: string): number {
  const word = name.toLowerCase()
  const place = plurals.indexOf(word)
  return place < 0 ? weekdayOf(word) : (place % 7) + 1
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
