import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { addDays } from '#shared/domain/time/wall-time.ts'
import type { DayKey } from '#shared/kernel/time.ts'

/** Which week of a month a weekday is in; -1: the last. */
export const weeksOfMonth = [1, 2, 3, 4, -1] as const
export type WeekOfMonth = (typeof weeksOfMonth)[number]

/** On which days a post comes again. Weekdays are 1 = Monday … 7 = Sunday. */
export type RepeatPattern =
  | { readonly kind: 'daily'; readonly every: number }
  | { readonly kind: 'weekly'; readonly every: number; readonly weekdays: readonly number[] }
  /** A month without the day is passed over; -1 is its last day, whichever that is. */
  | { readonly kind: 'monthlyDay'; readonly every: number; readonly day: number }
  | { readonly kind: 'monthlyWeekday'; readonly every: number; readonly week: WeekOfMonth; readonly weekday: number }

/** @param count how many times in all, the first included; null: until a day, or until it is stopped */
export type RepeatRule = { readonly pattern: RepeatPattern; readonly count: number | null }

export const mostRepeats = 500

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** The rule as RFC 5545 writes it, without DTSTART and UNTIL: a series keeps its days apart. */
export function ruleText({ pattern, count }: RepeatRule): string {
  const code = (weekday: number) => codes[weekday - 1] ?? 'MO'
  const parts = [`FREQ=${pattern.kind === 'daily' ? 'DAILY' : pattern.kind === 'weekly' ? 'WEEKLY' : 'MONTHLY'}`]
  if (pattern.every > 1) parts.push(`INTERVAL=${pattern.every}`)
  if (pattern.kind === 'weekly') parts.push(`BYDAY=${[...new Set(pattern.weekdays)].sort().map(code).join(',')}`)
  if (pattern.kind === 'monthlyDay') parts.push(`BYMONTHDAY=${pattern.day}`)
  if (pattern.kind === 'monthlyWeekday') parts.push(`BYDAY=${pattern.week}${code(pattern.weekday)}`)
  if (count !== null) parts.push(`COUNT=${count}`)
  return parts.join(';')
}

/** The rule some words of RFC 5545 say; null: they say none, or one that is not ours. */
export function ruleOfText(text: string): RepeatRule | null {
  const parts = new Map(text.split(';').map((part) => part.split('=', 2) as [string, string | undefined]))
  if ([...parts.keys()].some((key) => !['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'COUNT'].includes(key))) return null
  const every = numberIn(parts.get('INTERVAL') ?? '1', 1, 99)
  const count = parts.has('COUNT') ? numberIn(parts.get('COUNT') ?? '', 1, mostRepeats) : null
  if (every === null || (parts.has('COUNT') && count === null)) return null
  const pattern = patternOf(parts, every)
  return pattern && { pattern, count }
}

type Parts = ReadonlyMap<string, string | undefined>

function patternOf(parts: Parts, every: number): RepeatPattern | null {
  const freq = parts.get('FREQ')
  if (freq === 'DAILY') return parts.has('BYDAY') || parts.has('BYMONTHDAY') ? null : { kind: 'daily', every }
  if (freq === 'WEEKLY') return parts.has('BYMONTHDAY') ? null : weeklyOf(parts.get('BYDAY') ?? '', every)
  if (freq !== 'MONTHLY' || parts.has('BYDAY') === parts.has('BYMONTHDAY')) return null
  return parts.has('BYDAY') ? monthlyWeekdayOf(parts.get('BYDAY') ?? '', every) : monthlyDayOf(parts.get('BYMONTHDAY') ?? '', every)
}

function weeklyOf(byDay: string, every: number): RepeatPattern | null {
  const weekdays = byDay.split(',').map(weekdayOf)
  return weekdays.includes(0) ? null : { kind: 'weekly', every, weekdays }
}

function monthlyDayOf(byMonthDay: string, every: number): RepeatPattern | null {
  const day = byMonthDay === '-1' ? -1 : numberIn(byMonthDay, 1, 31)
  return day === null ? null : { kind: 'monthlyDay', every, day }
}

function monthlyWeekdayOf(byDay: string, every: number): RepeatPattern | null {
  const nth = /^(-?\d)([A-Z]{2})$/.exec(byDay)
  const week = weeksOfMonth.find((one) => String(one) === nth?.[1])
  const weekday = weekdayOf(nth?.[2] ?? '')
  return week === undefined || weekday === 0 ? null : { kind: 'monthlyWeekday', every, week, weekday }
}

/** 1 = Monday … 7 = Sunday; 0: no such day. */
function weekdayOf(code: string): number {
  return codes.findIndex((one) => one === code) + 1
}

function numberIn(text: string, least: number, most: number): number | null {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : null
}

/**
 * The days of a rule that begins on `fromDay`, of those from `first` to `last`. Days only: the wall time of the posts is put to
 * each of them, so that no change of clocks moves any.
 */
export function repeatDays(
  rule: string,
  fromDay: DayKey,
  { first, last }: { readonly first: DayKey; readonly last: DayKey },
): readonly DayKey[] {
  const begin = first < fromDay ? fromDay : first
  if (last < begin) return []
  const repeat = new RRuleTemporal({ rruleString: `RRULE:${rule}`, dtstart: Temporal.ZonedDateTime.from(`${fromDay}T12:00[UTC]`) })
  const found = repeat.between(new Date(`${begin}T00:00Z`), new Date(`${addDays(last, 1)}T00:00Z`), false)
  return found.map((one) => one.toString().slice(0, 10) as DayKey)
}
