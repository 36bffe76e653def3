import { monthGrid } from '#renderer/widgets/calendar/period.ts'
import { addDays, byDay } from '#shared/domain/time/wall-time.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { PlanSheet } from '#shared/plan-files/plan-sheet.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'

/** One day of the printed month. */
export type SheetDay = { readonly day: DayKey; readonly inMonth: boolean; readonly cards: readonly CalendarCard[] }
/** Seven days from Monday, which is the first day of the week where `ru-RU` and `en-GB` are spoken. */
export type SheetWeek = readonly SheetDay[]

/** The weeks of a sheet with their posts in the order of the clock; days of the neighbouring months hold none. */
export function monthWeeks({ month, zone }: Pick<PlanSheet, 'month' | 'zone'>, cards: readonly CalendarCard[]): readonly SheetWeek[] {
  const { first, weeks } = monthGrid(`${month}-01` as DayKey)
  const posts = byDay(cards, zone)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, place) => {
      const day = addDays(first, week * 7 + place)
      const inMonth = day.startsWith(month)
      return { day, inMonth, cards: inMonth ? (posts.get(day) ?? []) : [] }
    }),
  )
}
