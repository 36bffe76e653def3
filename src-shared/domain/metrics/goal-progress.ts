import type { DayKey } from '#shared/kernel/time.ts'
import { dayCount, earlierDay } from './day-axis.ts'
import { type FigureId, figureKinds } from './figures.ts'

/**
 * What a monthly goal comes to over a period. Amounts and gains add up by the day, so that a quarter wants three months and
 * half of April half of April's; a level or a rate wants the same however long the period is.
 */
export function goalOver(figure: FigureId, monthly: number, [first, last]: readonly [DayKey, DayKey]): number {
  const kind = figureKinds[figure]
  if (kind === 'level' || kind === 'rate') return monthly
  let wanted = 0
  for (let from = first; from <= last; ) {
    const end = lastOfMonth(from)
    const to = earlierDay(end, last)
    wanted += (monthly * dayCount(from, to)) / Number(end.slice(8))
    from = firstOfNextMonth(from)
  }
  return wanted
}

function lastOfMonth(day: DayKey): DayKey {
  const [year = 0, month = 0] = yearAndMonth(day)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) as DayKey
}

function firstOfNextMonth(day: DayKey): DayKey {
  const [year = 0, month = 0] = yearAndMonth(day)
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10) as DayKey
}

function yearAndMonth(day: DayKey): readonly number[] {
  return day.split('-').map(Number)
}
