import type { DayKey } from '#shared/kernel/time.ts'
import { dayAt, daysAfter, isLeap, weekdayOf } from './day-key.ts'
import { orthodoxEaster, westernEaster } from './easter.ts'
import { type MoonCalendar, moonCalendars, moonDays } from './moon-calendars.ts'

/** On which days of a year an occasion falls. Weekdays are 1 (Monday) to 7. */
export type Rule =
  | { readonly kind: 'date'; readonly month: number; readonly day: number }
  /** The n-th such weekday of a month, or the last (`n` 0), moved by some days. */
  | { readonly kind: 'weekday'; readonly n: number; readonly weekday: number; readonly month: number; readonly plus: number }
  /** The first such weekday on or after a date. */
  | { readonly kind: 'weekdayFrom'; readonly weekday: number; readonly month: number; readonly day: number }
  | { readonly kind: 'easter'; readonly church: 'western' | 'orthodox'; readonly plus: number }
  | { readonly kind: 'dayOfYear'; readonly n: number }
  | { readonly kind: 'lastOfMonth'; readonly month: number }
  | { readonly kind: 'moon'; readonly calendar: MoonCalendar; readonly monthDay: string }

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const weekdayNumber = (name: string | undefined) => weekdays.indexOf(name ?? '') + 1

/** How each sort of rule is written, and what it says. */
const forms: readonly (readonly [RegExp, (parts: readonly string[]) => Rule])[] = [
  [/^(\d\d)-(\d\d)$/, ([month, day]) => ({ kind: 'date', month: Number(month), day: Number(day) })],
  [
    /^([1-5]|last) (mon|tue|wed|thu|fri|sat|sun) (\d\d)(?: \+(\d+))?$/,
    ([n, weekday, month, plus]) => ({
      kind: 'weekday',
      n: n === 'last' ? 0 : Number(n),
      weekday: weekdayNumber(weekday),
      month: Number(month),
      plus: Number(plus ?? 0),
    }),
  ],
  [
    /^(mon|tue|wed|thu|fri|sat|sun) from (\d\d)-(\d\d)$/,
    ([weekday, month, day]) => ({ kind: 'weekdayFrom', weekday: weekdayNumber(weekday), month: Number(month), day: Number(day) }),
  ],
  [/^easter ([+-]\d+)$/, ([plus]) => ({ kind: 'easter', church: 'western', plus: Number(plus) })],
  [/^orthodox ([+-]\d+)$/, ([plus]) => ({ kind: 'easter', church: 'orthodox', plus: Number(plus) })],
  [/^day (\d{1,3})$/, ([n]) => ({ kind: 'dayOfYear', n: Number(n) })],
  [/^last day (\d\d)$/, ([month]) => ({ kind: 'lastOfMonth', month: Number(month) })],
  [
    new RegExp(`^(${Object.keys(moonCalendars).join('|')}) (\\w+-\\d+)$`),
    ([calendar, monthDay]) => ({ kind: 'moon', calendar: calendar as MoonCalendar, monthDay: monthDay ?? '' }),
  ],
]

/**
 * Reads a rule as the tables write it: `09-01`, `3 sun 06`, `last fri 07`, `4 thu 11 +1`, `sun from 11-27`, `easter -2`,
 * `orthodox +49`, `day 256`, `last day 02`, `chinese 1-1`, `islamic 10-1`, `hebrew Tishri-1`. Null: it is none of these.
 */
export function readRule(text: string): Rule | null {
  for (const [form, rule] of forms) {
    const found = form.exec(text)
    if (found) return rule(found.slice(1))
  }
  return null
}

/** The days of a year on which a rule falls, in order. Empty only where the year has no such day: 29 February of a common year. */
export function datesOf(rule: Rule, year: number): readonly DayKey[] {
  switch (rule.kind) {
    case 'date':
      return rule.month === 2 && rule.day === 29 && !isLeap(year) ? [] : [dayAt(year, rule.month, rule.day)]
    case 'weekday':
      return [daysAfter(weekdayOfMonth(rule, year), rule.plus)]
    case 'weekdayFrom':
      return [weekdayFrom(rule.weekday, dayAt(year, rule.month, rule.day))]
    case 'easter':
      return [daysAfter(rule.church === 'western' ? westernEaster(year) : orthodoxEaster(year), rule.plus)]
    case 'dayOfYear':
      return [dayAt(year, 1, rule.n)]
    case 'lastOfMonth':
      return [dayAt(year, rule.month + 1, 0)]
    case 'moon':
      return moonDays(rule.calendar, rule.monthDay, year)
  }
}

function weekdayOfMonth({ n, weekday, month }: Extract<Rule, { readonly kind: 'weekday' }>, year: number): DayKey {
  if (n > 0) return daysAfter(weekdayFrom(weekday, dayAt(year, month, 1)), 7 * (n - 1))
  const last = dayAt(year, month + 1, 0)
  return daysAfter(last, -((weekdayOf(last) - weekday + 7) % 7))
}

function weekdayFrom(weekday: number, day: DayKey): DayKey {
  return daysAfter(day, (weekday - weekdayOf(day) + 7) % 7)
}
