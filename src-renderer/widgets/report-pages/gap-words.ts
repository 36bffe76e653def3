import { daysBetween } from '#shared/domain/time/wall-time.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { Gap } from '#shared/queries/metrics-overview.ts'

type Stretch = Pick<Gap, 'first' | 'last'>

/** More stretches than this are told by the number of their days. */
export const mostStretches = 6

/** What each channel lacks, channel by channel in the order of the first of their stretches. */
export function gapsByChannel(gaps: readonly Gap[]): readonly (readonly [ChannelId, readonly Stretch[]])[] {
  return [...Map.groupBy(gaps, (gap) => gap.channelId)]
}

/** Stretches of days in one line; those of one month name it once, behind the last: `2–7, 9–14 октября 2026`. */
export function stretchesInWords(stretches: readonly Stretch[], days: (first: DayKey, last: DayKey) => string): string {
  const inWords = ({ first, last }: Stretch, place: number): string => {
    const next = stretches[place + 1]
    const sameMonth = next !== undefined && [first, last, next.last].every((day) => day.slice(0, 7) === next.first.slice(0, 7))
    if (!sameMonth) return days(first, last)
    const [from, to] = [Number(first.slice(8)), Number(last.slice(8))]
    return from === to ? String(from) : `${from}–${to}`
  }
  return stretches.map(inWords).join(', ')
}

/** How many days some stretches have. */
export function daysIn(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { first, last }) => sum + daysBetween(first, last).length, 0)
}
