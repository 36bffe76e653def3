import { addDays, addMonths, instantOf } from '#shared/domain/time/wall-time.ts'
import type { DayKey, MonthKey, WallTime } from '#shared/kernel/time.ts'
import type { Filled } from './fifty-thousand.ts'

/** The whole weeks from Monday that show a month, as instants: what both the program and the floor read. */
export function shownWeeks({ zone }: Pick<Filled, 'zone'>, month: MonthKey): { readonly from: number; readonly to: number } {
  const first = mondayOf(`${month}-01` as DayKey)
  const last = addDays(`${addMonths(month, 1)}-01` as DayKey, -1)
  const end = addDays(mondayOf(last), 7)
  const startOf = (day: DayKey): number => instantOf(`${day}T00:00` as WallTime, zone).at
  return { from: startOf(first), to: startOf(end) }
}

/** What a floor's page is asked for, as its address's search. */
export function floorSearch(filled: Filled, month: MonthKey): string {
  const { from, to } = shownWeeks(filled, month)
  return new URLSearchParams({
    brand: filled.brandId,
    from: String(from),
    to: String(to),
    day: `${month}-01`,
    zone: filled.zone,
  }).toString()
}

function mondayOf(day: DayKey): DayKey {
  const weekday = (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7
  return addDays(day, -weekday)
}
