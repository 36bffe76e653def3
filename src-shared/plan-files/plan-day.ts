import { dailyWords } from '#shared/domain/time/said/weekly-words.ts'
import { anyWeekday } from '#shared/domain/time/said/words.ts'
import { type WrittenDay, writtenDay } from '#shared/domain/time/said/written-day.ts'
import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import { withoutSigns } from '#shared/networks/nicknames.ts'
import { type DayOrder, realDay } from '#shared/tables/read-day.ts'
import { listedDays } from './listed-days.ts'
import { timesBefore } from './listed-times.ts'
import { writtenPeriods } from './plan-period.ts'
import { readTime } from './plan-time.ts'
import { daysOfMonth, notOn, weeklyDays, withoutException } from './weekly-days.ts'

/** How days of a plan are to be read where a cell leaves something open. */
export type DayRules = {
  /** Null: nothing decides between 05/11 and 11/05. */
  readonly order: DayOrder | null
  /** The year of a day that names none. */
  readonly yearOf: (month: number, date: number) => number
  /** The month of a bare number; null: there is none, so a bare number is no day. */
  readonly month: number | null
  /** Whether serial numbers count from 1904, as old Macintosh workbooks do. */
  readonly from1904?: boolean
}

/** What a cell of a plan says of a day. */
export type PlanDay =
  | {
      readonly kind: 'day'
      readonly day: DayKey
      readonly time: string | null
      readonly zone: ZoneId | null
      /** Further times of it: «5 декабря 10:00, 18:00». */
      readonly later: readonly { readonly time: string | null; readonly zone: ZoneId | null }[]
      /** The last day, where the cell tells several: «3–5 ноября». */
      readonly lastDay: DayKey | null
      readonly yearGuessed: boolean
    }
  /** Several days, the first first: «7, 9 и 11 декабря», «каждый понедельник». */
  | {
      readonly kind: 'days'
      readonly days: readonly Extract<PlanDay, { kind: 'day' }>[]
    }
  /** Days of the week, and nothing says of which month. */
  | { readonly kind: 'noMonth' }
  | { readonly kind: 'twoWays' }
  | { readonly kind: 'noSuchDay' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }

const weekday = new RegExp(`(?:^|[\\s,(/])${anyWeekday}(?=$|[\\s,.)\\d])[.,]?\\)?`, 'giu')
const onlyWeekday = new RegExp(`^\\(?${anyWeekday}[.,]?\\)?$`, 'iu')

/** Whether a cell names a day of the week and nothing else. */
export function isWeekday(cell: string): boolean {
  return onlyWeekday.test(cell.trim())
}

/** Whether a row heads the days of a week, be it only those with posts: «Пн | Ср | Пт». */
export function headsWeek(row: readonly string[]): boolean {
  return new Set(row.filter(isWeekday).map((cell) => cell.trim().toLowerCase())).size >= 3
}

/** Days from 2000 to 2099 as Excel counts them; the two systems are four years and a day apart. */
const serials = { first: 36_526, last: 73_050, from1904: 1462 }
const dayMs = 86_400_000

/**
 * Reads a day as plans write it: `5 ноября`, `5 ноя`, `пн 05.11`, `05.11.26`, `05/11/2026 18:30`, `2026-11-05`, `Nov 5`,
 * `Чт, 5 ноября 2026 г. в 18:30`, 46331. «3–5 ноября», «с 30.11 по 02.12» are their first day; «7, 9 и 11 декабря», «каждый понедельник» are several. A day that does not exist (`29.02.2027`,
 * `45 ноября`) is said to be none.
 */
export function readPlanDay(cell: string, rules: DayRules): PlanDay {
  const again = readDaily(cell, rules) ?? readWeekly(cell, rules)
  if (again) return again
  const words = bareDay(cell)
  if (words === '' || /^[-–—]$/.test(words)) return { kind: 'missing' }
  const period = readPeriod(withMonth(words, rules), rules)
  if (period) return period
  const several = readListed(words, rules)
  if (several) return several
  if (twoDays.test(words)) return { kind: 'unreadable' }
  const written = writtenDay(words)
  if (written) return withTime(dayOf(written, rules), written.rest)
  return serialDay(words, rules) ?? bareNumber(words, rules)
}

/** «07.12, 14.12»: the second is a day as well, unless no month could be its last part. A word before it («в 12.10») makes it a time. */
const twoDays = /^\d{1,2}\.\d{1,2}\.?\s*(?:[,;&]|\s[-–—])\s*(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.?$/u

/** Without weekdays, odd spaces and the quotes of «13» декабря. A second line is what came with the day, not the day. */
function bareDay(cell: string): string {
  return (
    withoutSigns(cell.normalize('NFC').trim())
      .replace(/[\u00a0\u202f\s«»“”"]+/g, ' ')
      .replace(weekday, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,.(]+|(?:[\s,(/]|\s[–—-])+$/g, '')
      // What is due by a day goes out on it.
      .replace(/^(?:дата|день|date|day)\s?: ?(?=\S)/iu, '')
      .replace(/^(?:до|к|не позднее|by|until) (?=\d)/iu, '')
  )
}

function dayOf({ year, parts }: WrittenDay, rules: DayRules): PlanDay {
  if (!('either' in parts)) return dayFrom(year, parts, rules)
  const [first, second] = parts.either
  const dayFirst = dayFrom(year, { month: second, date: first }, rules)
  const monthFirst = dayFrom(year, { month: first, date: second }, rules)
  if (dayFirst.kind !== 'day') return monthFirst
  if (monthFirst.kind !== 'day' || monthFirst.day === dayFirst.day) return dayFirst
  if (rules.order === null) return ofSpokenMonth([dayFirst, monthFirst], rules) ?? { kind: 'twoWays' }
  return rules.order === 'dayFirst' ? dayFirst : monthFirst
}

/** 12/4 in a plan of December is the fourth: the month that is spoken of decides, where only one way of reading falls into it. */
function ofSpokenMonth(ways: readonly Extract<PlanDay, { kind: 'day' }>[], { month }: DayRules): PlanDay | null {
  const [only, another] = ways.filter(({ day }) => Number(day.slice(5, 7)) === month)
  return another === undefined ? (only ?? null) : null
}

function dayFrom(year: string | null, { month, date }: { readonly month: number; readonly date: number }, rules: DayRules): PlanDay {
  if (month < 1 || month > 12) return { kind: 'noSuchDay' }
  const day = realDay(year ?? String(rules.yearOf(month, date)), month, date)
  return day ? plainDay(day, year === null) : { kind: 'noSuchDay' }
}

/** A day with nothing beside it. */
export function plainDay(day: DayKey, yearGuessed: boolean): Extract<PlanDay, { kind: 'day' }> {
  return { kind: 'day', day, time: null, zone: null, later: [], lastDay: null, yearGuessed }
}

/** Longest period of one row; days further apart are not its first and its last. */
const longestPeriodMs = 45 * dayMs

/** «С 1 по 4» beside the name of a month. */
function withMonth(words: string, { month }: DayRules): string {
  const [, from, to] = /^(?:с|from) (\d{1,2}) (?:по|to) (\d{1,2})$/iu.exec(words) ?? []
  return month === null || to === undefined ? words : `${from}.${String(month).padStart(2, '0')} – ${to}.${String(month).padStart(2, '0')}`
}

/** `01-Dec-26`: the last number is a year. */
const spreadsheetDay = /^\d{1,2}-\p{L}{3,9}\.?-\d{2}$/u

/** Two days of which the second comes soon after the first. Null: no period. */
function readPeriod(words: string, rules: DayRules): PlanDay | null {
  if (spreadsheetDay.test(words)) return null
  for (const ends of writtenPeriods(words)) {
    const [first, last] = ends.map((one) => dayOf(one, rules))
    if (first?.kind !== 'day' || last?.kind !== 'day') continue
    const apart = Date.parse(last.day) - Date.parse(first.day)
    if (apart > 0 && apart <= longestPeriodMs) return { ...first, lastDay: last.day }
  }
  return null
}

/** The days that a cell lists; a day that it has not makes none of them. Null: it lists none. */
function readListed(words: string, rules: DayRules): PlanDay | null {
  const listed = listedDays(words, rules.month)
  if (listed === null) return null
  const order = orderOf(listed.days) ?? rules.order
  const read = listed.days.map((one) => dayOf(one, { ...rules, order }))
  const wrong = read.find(({ kind }) => kind !== 'day')
  return wrong ?? severalDays(read, listed.rest)
}

/** What stands first in all days of a list, when one of them can be read one way only: «12/7, 12/14». */
function orderOf(days: readonly WrittenDay[]): DayRules['order'] {
  const either = days.flatMap(({ parts }) => ('either' in parts ? [parts.either] : []))
  if (either.some(([first]) => first > 12)) return 'dayFirst'
  return either.some(([, second]) => second > 12) ? 'monthFirst' : null
}

/** «Ежедневно с 1 по 5 декабря», «1–10 декабря, кроме вс»: each day of the period but those left out. Null: it says nothing of the kind. */
function readDaily(cell: string, rules: DayRules): PlanDay | null {
  if (cell.length < daily.shortest || cell.length > daily.longest || !daily.sign.test(cell)) return null
  const { words, without, rest } = withoutException(cell.replace(/\s+/g, ' ').trim())
  const found = dailyWords.exec(words)?.groups
  const told = found ? (found.after ?? found.before ?? '') : without.length > 0 ? words : ''
  const period = readPeriod(bareDay(told), rules)
  if (period?.kind !== 'day' || period.lastDay === null) return null
  const count = (Date.parse(period.lastDay) - Date.parse(period.day)) / dayMs + 1
  const dayAt = (nth: number) => new Date(Date.parse(period.day) + nth * dayMs).toISOString().slice(0, 10) as DayKey
  const days = notOn(
    Array.from({ length: count }, (_, nth) => dayAt(nth)),
    without,
  )
  const read = days.map((day) => plainDay(day, period.yearGuessed))
  return severalDays(read, [found?.rest ?? '', rest].filter((one) => one !== '').join(', '))
}

/** Shorter words are one day, longer ones a text. */
const daily = { shortest: 11, longest: 60, sign: /ежедневн|кажд|кроме|исключ|daily|every|each|exc/iu }

/** «Каждый понедельник»: those of the month that it names, or the plan does. Null: it says nothing of the kind. */
function readWeekly(cell: string, rules: DayRules): PlanDay | null {
  const weekly = weeklyDays(cell.replace(/\s+/g, ' ').trim())
  if (weekly === null) return null
  const month = weekly.spoken.month ?? rules.month
  if (month === null) return { kind: 'noMonth' }
  const { year } = weekly.spoken
  const days = daysOfMonth(weekly.weekdays, { month, year: year ?? rules.yearOf(month, 1) })
  const read = days.map((day) => plainDay(day, year === null))
  return severalDays(read, weekly.rest)
}

/** Several days and what stands after them: a time of all of them, or they cannot be read. */
export function severalDays(read: readonly PlanDay[], rest: string): PlanDay {
  const days = read.map((one) => withTime(one, rest)).filter((one) => one.kind === 'day')
  if (days.length < read.length) return { kind: 'unreadable' }
  const once = [...new Map(days.map((one) => [one.day, one])).values()].sort((one, other) => (one.day < other.day ? -1 : 1))
  return { kind: 'days', days: once }
}

const anyTime = /^(?:в течение дня|весь день|любое время|время (?:уточн\S*|любое)|any ?time|all day|time tb[acd])$/iu

/** A day with something after it is one only when that is a time, or several. */
function withTime(read: PlanDay, told: string): PlanDay {
  if (read.kind !== 'day' || told === '') return read
  const said = told.replace(/^\((.*)\)$/, '$1')
  const listed = timesBefore(said)
  const [first, ...later] = listed?.rest === '' ? listed.times : []
  if (first && later.length > 0) return { ...read, time: first.time, zone: first.zone, later }
  // «01.12, в течение дня»
  if (anyTime.test(said)) return read
  const time = readTime(said)
  return time.kind === 'time' ? { ...read, time: time.time, zone: time.zone } : { kind: 'unreadable' }
}

function serialDay(words: string, rules: DayRules): PlanDay | null {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(words)) return null
  const serial = Number(words.replace(',', '.')) + (rules.from1904 ? serials.from1904 : 0)
  if (serial < serials.first || serial > serials.last) return null
  const minutes = Math.round((serial % 1) * 1440)
  const at = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * dayMs + minutes * 60_000).toISOString()
  return { ...plainDay(at.slice(0, 10) as DayKey, false), time: minutes === 0 ? null : at.slice(11, 16) }
}

function bareNumber(words: string, rules: DayRules): PlanDay {
  const date = /^(\d{1,2})(?:-?(?:е|го)|st|nd|rd|th)?$/iu.exec(words)?.[1]
  return date === undefined || rules.month === null
    ? { kind: 'unreadable' }
    : dayFrom(null, { month: rules.month, date: Number(date) }, rules)
}
