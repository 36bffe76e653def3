import { addDays } from '#shared/domain/time/wall-time.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { readDay } from '#shared/tables/read-day.ts'

/** Days by word, in days from today. */
const near: readonly (readonly [fits: RegExp, days: number])[] = [
  [/^(?:сегодня|today)$/iu, 0],
  [/^(?:завтра|tomorrow)$/iu, 1],
  [/^(?:послезавтра|(?:the )?day after tomorrow)$/iu, 2],
  [/^(?:вчера|yesterday)$/iu, -1],
]

/** Weekdays by how they begin, Monday first; what stands before them may be «в» or "next", the day that comes is meant. */
const weekdays: readonly RegExp[] = [
  /^(?:пн|пон|mon)/iu,
  /^(?:вт|tue)/iu,
  /^(?:ср|wed)/iu,
  /^(?:чт|чет|thu)/iu,
  /^(?:пт|пят|fri)/iu,
  /^(?:сб|суб|sat)/iu,
  /^(?:вс|вос|sun)/iu,
]

/**
 * The day somebody typed or pasted into a cell; null when it is none. Understands «завтра», «пт», «5 ноября», `05.11`, 05.11.2026,
 * 2026-11-05, `5 Nov 2026`. A day without a year is the one nearest to `about`; a slash puts the day first.
 *
 * @param about a day of the shown period
 */
export function typedDay(typed: string, today: DayKey, about: DayKey): DayKey | null {
  const words = typed.trim().replace(/[\u00a0\u202f\s]+/g, ' ')
  const by = near.find(([fits]) => fits.test(words))
  if (by) return addDays(today, by[1])
  const weekday = weekdayOf(words)
  if (weekday !== null) return nextWeekday(today, weekday)
  const whole = readDay(words, 'dayFirst')
  if (whole.kind === 'day') return whole.day
  const [, day, month] = /^(\d{1,2})[./\- ](\d{1,2})\.?$/.exec(words) ?? []
  if (day !== undefined) return nearest((year) => `${day}.${month}.${year}`, about)
  return /\p{L}/u.test(words) ? nearest((year) => `${words} ${year}`, about) : null
}

function weekdayOf(words: string): number | null {
  const bare = words.replace(/^(?:во?|on|next|this)\s+/iu, '')
  const at = /^\p{L}+\.?$/u.test(bare) ? weekdays.findIndex((begins) => begins.test(bare)) : -1
  return at < 0 ? null : at
}

function nextWeekday(today: DayKey, weekday: number): DayKey {
  const now = (new Date(`${today}T12:00Z`).getUTCDay() + 6) % 7
  return addDays(today, (weekday - now + 7) % 7)
}

/** A day and month with the year that brings it nearest to a day. */
function nearest(inYear: (year: number) => string, about: DayKey): DayKey | null {
  const year = Number(about.slice(0, 4))
  const found = [year - 1, year, year + 1].flatMap((one) => {
    const reading = readDay(inYear(one), 'dayFirst')
    return reading.kind === 'day' ? [reading.day] : []
  })
  const distance = (day: DayKey) => Math.abs(Date.parse(`${day}T12:00Z`) - Date.parse(`${about}T12:00Z`))
  return found.toSorted((one, other) => distance(one) - distance(other))[0] ?? null
}
