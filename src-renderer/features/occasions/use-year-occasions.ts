import { startTransition, useEffect, useState } from 'react'
import { useQuery } from '#renderer/bridge/index.ts'
import { rest, whenIdle } from '#renderer/ui/when-idle.ts'
import type { DayOccasion } from '#shared/domain/occasions/day-occasion.ts'
import { countriesOf, occasionsOfDays } from '#shared/domain/occasions/occasions-of-days.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { OccasionsSetup } from '#shared/queries/index.ts'
import { loadDays, loadHolidays } from './load-facts.ts'

export type OccasionsByDay = ReadonlyMap<DayKey, readonly DayOccasion[]>

/** Years that were counted, by what they were counted from: leafing through months of a year counts nothing. */
const counted = new WeakMap<OccasionsSetup, Map<string, OccasionsByDay>>()

/**
 * Every occasion of the years a span of days touches, of a brand or (null) of all; counted when the page rests, so neither a
 * start nor a click waits for it. Null until then; brand undefined: nothing is asked for.
 */
export function useYearOccasions(brandId: BrandId | null | undefined, first: DayKey, last: DayKey): OccasionsByDay | null {
  const setup = useQuery('occasions.setup', brandId === undefined ? null : { brandId }).value
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const years = `${from} ${to}`
  const [found, setFound] = useState<{ readonly of: OccasionsSetup; readonly years: string; readonly days: OccasionsByDay } | null>(null)
  useEffect(() => {
    if (!setup) return
    let gone = false
    const cancel = whenIdle(() => {
      void countYears(setup, from, to).then((days) => {
        if (!gone) startTransition(() => setFound({ of: setup, years, days }))
      })
    })
    return () => {
      gone = true
      cancel()
    }
  }, [setup, from, to, years])
  return found && setup && found.years === years && isOf(found.of, brandId) ? found.days : null
}

/** Until another brand's rules have been read, what was counted is still the last one's. */
function isOf({ brands }: OccasionsSetup, brandId: BrandId | null | undefined): boolean {
  return !brandId || brands.some(({ id }) => id === brandId)
}

async function countYears(setup: OccasionsSetup, from: number, to: number): Promise<OccasionsByDay> {
  const key = `${from} ${to}`
  const known = counted.get(setup)?.get(key)
  if (known) return known
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const countries = [...new Set(setup.brands.flatMap(countriesOf))]
  const days = await loadDays()
  await rest()
  const holidays = await loadHolidays(countries, years)
  await rest()
  const result = occasionsOfDays({ ...setup, days, holidays }, `${from}-01-01` as DayKey, `${to}-12-31` as DayKey)
  const all = counted.get(setup) ?? new Map<string, OccasionsByDay>()
  counted.set(setup, all.set(key, result))
  return result
}
