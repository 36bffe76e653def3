import { Temporal } from 'temporal-polyfill'
import { weekdayOf } from '#shared/domain/time/said/words.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { type DayOrder, realDay } from '#shared/tables/read-day.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { type DayRules, headsWeek, isWeekday, readPlanDay } from './plan-day.ts'

/** Columns under names of weekdays with those names; none where no row heads a week. */
export function weekdayColumns(cells: Cells): ReadonlyMap<number, string> {
  const head = cells.find(headsWeek) ?? []
  return new Map(head.flatMap((cell, at) => (isWeekday(cell) ? [[at, cell] as const] : [])))
}

/** «Неделя 1 (», «1-я неделя: с», before the days of the week. */
const weekName = /^(?:\d{1,2}(?:-?я)?\s*)?(?:неделя|week)\s*№?\s*(?:\d{1,2}(?=[\s(:,]|\.(?!\d)))?[\s(:,.–—-]*/iu

/** `Week of December 7`, «Неделя с 7 декабря»: the first of its seven days. */
const weekBegins = /^(?:(?:week )?(?:of|commencing|beginning|starting)|w\/c|с(?:о)?)\s+(?=[\p{L}\d])/iu

/** A week, or what of it a plan is for. `last` null: only its beginning is told. */
export type Week = { readonly first: DayKey; readonly last: DayKey | null }

const sixDaysMs = 6 * 86_400_000

/** The week that a line names by both its ends: «30.11–06.12», «Неделя 1 (1–6 декабря)». Null: it names none, or a longer period. */
export function weekOf(line: string, rules: DayRules): Week | null {
  const week = weekSaid(line, rules)
  if (week === null || week.last === null) return null
  return Date.parse(week.last) - Date.parse(week.first) <= sixDaysMs ? week : null
}

/** The same of a title, which may have words before it: «Контент-план 7–13 декабря». */
export function weekOfTitle(line: string, rules: DayRules): Week | null {
  return weekOf(line, rules) ?? weekOf(/(?<!\d)\d[\s\S]*$/u.exec(line.replace(weekName, ''))?.[0] ?? '', rules)
}

function weekSaid(line: string, rules: DayRules): Week | null {
  const words = line.trim().replace(weekName, '').replace(/\)$/, '')
  const numbered = weekName.test(line.trim()) ? weekOfNumbers(words, rules) : null
  if (numbered) return numbered
  const begins = weekBegins.exec(words)
  const read = readPlanDay(words.slice(begins?.[0].length ?? 0), rules)
  if (read.kind !== 'day') return null
  return { first: read.day, last: begins && read.lastDay === null ? sixDaysAfter(read.day) : read.lastDay }
}

function sixDaysAfter(day: DayKey): DayKey {
  return new Date(Date.parse(day) + sixDaysMs).toISOString().slice(0, 10) as DayKey
}

/** «1 неделя (1–4)» of a plan of one month; a number that is greater than the last lies in the month before: «30–6». */
function weekOfNumbers(words: string, { month, yearOf }: DayRules): Week | null {
  const [, from, to] = /^(\d{1,2})\s*[-–—]\s*(\d{1,2})$/.exec(words) ?? []
  const last = month === null || to === undefined ? null : realDay(String(yearOf(month, Number(to))), month, Number(to))
  if (last === null) return null
  const end = Temporal.PlainDate.from(last)
  const begin = Number(from) <= end.day ? end : end.subtract({ months: 1 })
  const first = realDay(String(begin.year), begin.month, Number(from))
  return first && { first, last }
}

/** The day of that name in a week; null: the week ends before it. */
export function dayInWeek(weekday: string, { first, last }: Week): DayKey | null {
  const from = Temporal.PlainDate.from(first)
  const ahead =
    (weekdayOf(
      weekday
        .trim()
        .toLowerCase()
        .replace(/[().,]/g, ''),
    ) -
      from.dayOfWeek +
      7) %
    7
  const day = from.add({ days: ahead }).toString() as DayKey
  return last === null || day <= last ? day : null
}

/** Those days of a week that have these numbers: 1 is Monday. */
export function daysOfWeek(weekdays: readonly number[], { first, last }: Week): readonly DayKey[] {
  const from = Temporal.PlainDate.from(first)
  const days = Array.from({ length: 7 }, (_, ahead) => from.add({ days: ahead }))
  return days
    .filter((day) => weekdays.includes(day.dayOfWeek))
    .map((day) => day.toString() as DayKey)
    .filter((day) => last === null || day <= last)
}

type Weekdays = { readonly rules: DayRules; readonly weekdays: ReadonlyMap<number, string> }
type WeekOfRow = {
  /** By column. */
  readonly days: ReadonlyMap<number, DayKey>
  /** The line says nothing else. */
  readonly alone: boolean
}

/** The days of the week that stands at the left of a row, or alone on a line over the weekdays; null: the row names none. */
export function weekOfRow(row: readonly string[], label: string, { rules, weekdays }: Weekdays): WeekOfRow | null {
  if (weekdays.size === 0) return null
  const atLeft = weekSaid(label, rules)
  const [only, ...others] = row.filter((cell) => cell.trim() !== '')
  const title = only === undefined || others.length > 0 ? null : weekOfTitle(only, rules)
  const week = atLeft ?? title
  return week && { days: daysOf(week, weekdays), alone: atLeft === null }
}

function daysOf(week: Week, weekdays: ReadonlyMap<number, string>): ReadonlyMap<number, DayKey> {
  return new Map(
    [...weekdays].flatMap(([column, weekday]) => {
      const day = dayInWeek(weekday, week)
      return day === null ? [] : [[column, day] as const]
    }),
  )
}

/** The order in which weeks named in digits (`Week of 12/7/2026`) begin with the weekday that heads them; null: both do, or neither. */
export function orderOfWeeks(cells: Cells, rules: DayRules): DayOrder | null {
  const lines = cells.flatMap((row) => row.find((cell) => cell.trim() !== '') ?? []).filter((cell) => /\d\/\d/.test(cell))
  const [begins] = weekdayColumns(cells).values()
  const beginning = (order: DayOrder) => {
    const firsts = lines.flatMap((line) => weekSaid(line, { ...rules, order })?.first ?? [])
    return begins === undefined ? 0 : firsts.filter((first) => dayInWeek(begins, { first, last: null }) === first).length
  }
  const [dayFirst, monthFirst] = [beginning('dayFirst'), beginning('monthFirst')]
  if (dayFirst === monthFirst) return null
  return dayFirst > monthFirst ? 'dayFirst' : 'monthFirst'
}
