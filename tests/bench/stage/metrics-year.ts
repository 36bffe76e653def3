import { channelMeasures } from '#shared/domain/metrics/metrics.ts'
import { addDays, dayOf, daysBetween } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'
import { type Filled, filledRows, type NamedRow } from './fifty-thousand.ts'

/** Channels that are counted; the filled workspace has some of them already. */
export const metricsChannels = 12

/** The last whole calendar year: every day of it and of the one before is counted. */
export function countedYear(filled: Filled, now: EpochMs): { readonly first: DayKey; readonly last: DayKey; readonly days: number } {
  const year = Number(dayOf(now, filled.zone).slice(0, 4)) - 1
  const [first, last] = [`${year}-01-01` as DayKey, `${year}-12-31` as DayKey]
  return { first, last, days: daysBetween(first, last).length }
}

/** The rows of the filled workspace, and of twelve channels all ten measures of every day of two years. */
export function* metricsRows(filled: Filled, now: EpochMs): Generator<NamedRow> {
  const channels: Readonly<Record<string, unknown>>[] = []
  for (const [table, row] of filledRows(filled, now)) {
    if (table === 'channels') channels.push(row)
    yield [table, row]
  }
  const [pattern] = channels
  if (!pattern) throw new Error('the filled workspace has no channel')
  for (let n = channels.length; n < metricsChannels; n += 1) {
    const id = `01900000-0000-7000-8000-0000000c${String(n).padStart(4, '0')}`
    const channel = { ...pattern, id, account: `counted-${n}`, title: `Площадка ${n}`, order: `b${n}` }
    channels.push(channel)
    yield ['channels', channel]
  }
  const { first, last } = countedYear(filled, now)
  for (const day of daysBetween(addDays(first, -366), last)) for (const channel of channels) yield ['channelDays', countedDay(channel, day)]
}

function countedDay(channel: Readonly<Record<string, unknown>>, day: DayKey): Readonly<Record<string, unknown>> {
  const { id, brandId } = channel
  const seed = Number(day.replaceAll('-', '')) % 997
  const counts = Object.fromEntries(channelMeasures.map((measure, i) => [measure, 100 + ((seed * (i + 3)) % 400)]))
  return {
    ...counts,
    id: `${id}|${day}`,
    channelId: id,
    brandId,
    day,
    takenAt: Date.parse(day),
    origin: 'network',
    deletedAt: null,
    '~': channel['~'],
  }
}
