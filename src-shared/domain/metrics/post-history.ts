import type { VariantId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'
import { noPostCounts, type PostCounts, type PostDay, type PostMeasure, postMeasures } from './metrics.ts'
import { type OriginBits, originBit, trustRank } from './origins.ts'

/** Running totals of one publication on one day, all origins merged. */
type KnownDay = { readonly day: DayKey; readonly counts: PostCounts; readonly takenAt: EpochMs; readonly origins: OriginBits }

/** What is known of one publication, day by day in order. */
export type PostHistory = readonly KnownDay[]

/** Totals of a publication at a moment; each field is the newest one known. */
export type PostTotals = PostCounts & {
  /** When the newest of them was taken; null: nothing is known. */
  readonly takenAt: EpochMs | null
  readonly origins: OriginBits
}

/** Nothing is known of a publication. */
export const noTotals: PostTotals = { ...noPostCounts, takenAt: null, origins: 0 }

/** Merges rows in any order, field by field on each day (`originsByTrust`). */
export function postHistories(rows: readonly PostDay[]): ReadonlyMap<VariantId, PostHistory> {
  const histories = new Map<VariantId, PostHistory>()
  for (const [variantId, own] of Map.groupBy(rows, (row) => row.variantId)) {
    const living = own.filter((row) => row.deletedAt === null).toSorted(byDayThenTrust)
    const days: KnownDay[] = []
    for (const row of living) {
      const last = days.at(-1)
      if (last?.day === row.day) days[days.length - 1] = filledFrom(last, row)
      else days.push({ day: row.day, counts: countsOf(row), takenAt: row.takenAt, origins: originBit(row.origin) })
    }
    histories.set(variantId, days)
  }
  return histories
}

/** Fills what a day's more trusted row left open. */
function filledFrom(day: KnownDay, row: PostDay): KnownDay {
  const news = postMeasures.filter((measure) => day.counts[measure] === null && row[measure] !== null)
  if (news.length === 0) return day
  return {
    day: day.day,
    counts: { ...day.counts, ...Object.fromEntries(news.map((measure) => [measure, row[measure]])) },
    takenAt: Math.max(day.takenAt, row.takenAt) as EpochMs,
    origins: day.origins | originBit(row.origin),
  }
}

function countsOf(row: PostDay): PostCounts {
  const { likes, reposts, replies, saves, clicks, views, reach } = row
  return { likes, reposts, replies, saves, clicks, views, reach }
}

function byDayThenTrust(one: PostDay, other: PostDay): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1
  return trustRank(one.origin) - trustRank(other.origin)
}

/**
 * Totals at the end of a day: of each measure the newest value up to that day. A publication first counted later is told
 * by its first day after it, as the report does.
 */
export function totalsAt(history: PostHistory, day: DayKey): PostTotals {
  const until = history.filter((one) => one.day <= day)
  const used = until.length > 0 ? until : history.slice(0, 1)
  let totals = noTotals
  for (const { counts, takenAt, origins } of used.toReversed()) {
    const news = postMeasures.filter((measure) => totals[measure] === null && counts[measure] !== null)
    if (news.length === 0) continue
    totals = {
      ...totals,
      ...Object.fromEntries(news.map((measure) => [measure, counts[measure]])),
      takenAt: totals.takenAt ?? takenAt,
      origins: totals.origins | origins,
    }
  }
  return totals
}

/** What one day brought of one measure: today's total less the one known before. */
export type Gain = { readonly day: DayKey; readonly measure: PostMeasure; readonly gain: number }

/**
 * Gains of each day from running totals. The first total of a publication is a gain only up to the day after it came out;
 * else (brought in later, typed once) one day would get months at once. A fall (likes taken back) is a negative gain; after
 * days without a snapshot the gain stands on the day of the next one.
 *
 * @param lastFirstDay the day after the publication came out
 */
export function gainsOf(history: PostHistory, lastFirstDay: DayKey | null): readonly Gain[] {
  const before = new Map<PostMeasure, number>()
  return history.flatMap(({ day, counts }) =>
    postMeasures.flatMap((measure) => {
      const total = counts[measure]
      if (total === null) return []
      const known = before.get(measure) ?? (lastFirstDay !== null && day <= lastFirstDay ? 0 : null)
      before.set(measure, total)
      return known === null ? [] : [{ day, measure, gain: total - known }]
    }),
  )
}
