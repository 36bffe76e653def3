import { addDays, addMonths } from '#shared/domain/time/wall-time.ts'
import type { DayKey, MonthKey } from '#shared/kernel/time.ts'
import { dayCount, earlierDay } from './day-axis.ts'

/** What a person looks at: a calendar month, quarter or year by any of its days, or days of their own. */
export type PeriodChoice =
  | { readonly kind: 'month' | 'quarter' | 'year'; readonly day: DayKey }
  | { readonly kind: 'custom'; readonly from: DayKey; readonly to: DayKey }

/** Days of a period and of the one it is compared with, all inclusive. */
export type MetricsPeriod = {
  readonly fromDay: DayKey
  /** The last day there can be figures of: today at most, unless the whole period lies ahead. */
  readonly toDay: DayKey
  /** The last day of the whole period; goals are for all of it. */
  readonly wholeToDay: DayKey
  readonly previousFromDay: DayKey
  readonly previousToDay: DayKey
}

const monthsOf = { month: 1, quarter: 3, year: 12 } as const

/**
 * The days of a choice. A period that is under way is compared with as many days of the one before (1 to 26 November with
 * 1 to 26 October), since against a whole month it would always have lost.
 */
export function metricsPeriod(choice: PeriodChoice, today: DayKey): MetricsPeriod {
  if (choice.kind === 'custom') return customPeriod(choice.from, choice.to, today)
  const months = monthsOf[choice.kind]
  const first = firstMonth(choice.day, months)
  const whole = wholePeriod(first, months)
  const previous = wholePeriod(addMonths(first, -months), months)
  if (today < whole.from || today >= whole.to) return periodOf(whole, whole.to, { from: previous.from, to: previous.to })
  const passed = dayCount(whole.from, today) - 1
  const sameDay = addDays(previous.from, passed)
  return periodOf(whole, today, { from: previous.from, to: earlierDay(sameDay, previous.to) })
}

/** The choice one step earlier (-1) or later (1). */
export function turnPeriod(choice: PeriodChoice, by: -1 | 1): PeriodChoice {
  if (choice.kind === 'custom') {
    const days = dayCount(choice.from, choice.to) * by
    return { kind: 'custom', from: addDays(choice.from, days), to: addDays(choice.to, days) }
  }
  const months = monthsOf[choice.kind]
  return { kind: choice.kind, day: `${addMonths(firstMonth(choice.day, months), months * by)}-01` as DayKey }
}

function customPeriod(from: DayKey, to: DayKey, today: DayKey): MetricsPeriod {
  const whole = { from, to: to < from ? from : to }
  const end = today >= whole.from && today < whole.to ? today : whole.to
  const days = dayCount(from, end)
  return periodOf(whole, end, { from: addDays(from, -days), to: addDays(from, -1) })
}

type Days = { readonly from: DayKey; readonly to: DayKey }

function periodOf(whole: Days, toDay: DayKey, previous: Days): MetricsPeriod {
  return { fromDay: whole.from, toDay, wholeToDay: whole.to, previousFromDay: previous.from, previousToDay: previous.to }
}

function firstMonth(day: DayKey, months: number): MonthKey {
  const month = day.slice(0, 7) as MonthKey
  return addMonths(month, -((Number(day.slice(5, 7)) - 1) % months))
}

function wholePeriod(first: MonthKey, months: number): Days {
  return { from: `${first}-01` as DayKey, to: addDays(`${addMonths(first, months)}-01` as DayKey, -1) }
}
