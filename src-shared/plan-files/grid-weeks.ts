import { Temporal } from 'temporal-polyfill'
import { weekdayOf } from '#shared/domain/time/said/words.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { type DayRules, headsWeek, isWeekday, readPlanDay } from './plan-day.ts'

/** Columns under names of weekdays with their weekdays, Monday as 1; none where no row heads a week. */
export function weekdayColumns(cells: Cells): ReadonlyMap<number, number> {
  const head = cells.find(headsWeek) ?? []
  return new Map(head.flatMap((cell, at) => (isWeekday(cell) ? [[at, weekdayOf(cell.trim().toLowerCase())] as const] : [])))
}

/** «Неделя 1 (», before the days of the week. */
const weekName = /^(?:\d{1,2}\s*)?(?:неделя|week)\s*№?\s*(?:\d{1,2}(?=[\s(:,]))?[\s(:,]*/iu

/** The days of a week named by its first or by both ends («30.11–06.12», «Неделя 1 (1–6 декабря)»), by column; null: the words name none. */
export function daysOfWeek(label: string, weekdays: ReadonlyMap<number, number>, rules: DayRules): ReadonlyMap<number, DayKey> | null {
  if (weekdays.size === 0) return null
  const read = readPlanDay(label.replace(weekName, '').replace(/\)$/, ''), rules)
  if (read.kind !== 'day') return null
  const first = Temporal.PlainDate.from(read.day)
  const days = [...weekdays].map(([column, weekday]) => {
    return [column, first.add({ days: (weekday - first.dayOfWeek + 7) % 7 }).toString() as DayKey] as const
  })
  return new Map(days.filter(([, day]) => read.lastDay === null || day <= read.lastDay))
}
