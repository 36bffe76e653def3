import type { PostDay } from '#shared/domain/metrics/metrics.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'

/** What one day brought: gains of the running totals. Null where no snapshot tells. */
export type DayGains = { readonly likes: number | null; readonly reposts: number | null; readonly replies: number | null }

/**
 * Gains of each day, from the snapshots of each post: today's total less the one before. The first snapshot of a post is a
 * gain only when it was taken on the day the post came out or the day after; else (a post of the past, brought in later)
 * the day would get months of likes at once.
 *
 * A fall of a total (likes taken back) is a negative gain. After days without a snapshot the gain stands on the day of the next one.
 *
 * @param snapshots in any order
 * @param publishedDay the day each variant came out, in the brand's zone
 */
export function dailyGains(
  snapshots: readonly PostDay[],
  publishedDay: ReadonlyMap<VariantId, DayKey>,
  nextDay: (day: DayKey) => DayKey,
): ReadonlyMap<DayKey, DayGains> {
  const gains = new Map<DayKey, DayGains>()
  for (const [variantId, rows] of Map.groupBy(snapshots, (one) => one.variantId)) {
    const inOrder = rows.toSorted(byDay)
    const came = publishedDay.get(variantId)
    for (const [i, today] of inOrder.entries()) {
      const before = inOrder[i - 1] ?? (came !== undefined && today.day <= nextDay(came) ? nothingYet : null)
      if (before) gains.set(today.day, added(gains.get(today.day), today, before))
    }
  }
  return gains
}

const nothingYet: DayGains = { likes: 0, reposts: 0, replies: 0 }

function added(sum: DayGains | undefined, today: DayGains, before: DayGains): DayGains {
  const one = (kind: keyof DayGains) => plus(sum?.[kind] ?? null, gained(today[kind], before[kind]))
  return { likes: one('likes'), reposts: one('reposts'), replies: one('replies') }
}

function byDay(one: PostDay, other: PostDay): number {
  return one.day < other.day ? -1 : 1
}

/** The snapshot that stands for a moment: the last one up to that day, else the first one after it. */
export function snapshotAt(snapshots: readonly PostDay[], day: DayKey): PostDay | null {
  const inOrder = snapshots.toSorted(byDay)
  return inOrder.findLast((one) => one.day <= day) ?? inOrder[0] ?? null
}

function gained(total: number | null, before: number | null): number | null {
  return total === null || before === null ? null : total - before
}

function plus(sum: number | null, more: number | null): number | null {
  return more === null ? sum : (sum ?? 0) + more
}
