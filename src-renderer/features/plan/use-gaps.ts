import { useMemo } from 'react'
import { useQuery } from '#renderer/bridge/index.ts'
import { useRested } from '#renderer/ui/rested.ts'
import { type Proposal, proposals } from '#shared/domain/plan/fill-gaps.ts'
import { addDays, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import { mondayOf } from '#shared/domain/time/week.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, WallTime } from '#shared/kernel/time.ts'
import type { PlanSetup } from '#shared/queries/index.ts'
import { daysRange, placedOf, rulesOf } from './rhythm.ts'

/** What a period lacks, and whose. */
export type Gaps = { readonly setup: PlanSetup; readonly proposals: readonly Proposal[] }

export type GapPeriod = { readonly first: DayKey; readonly last: DayKey }

/** How long a period must stand before its gaps are looked for, ms: who leafs through months waits for nothing. */
const restMs = 150

/** The gaps of a brand in the whole weeks of a period, with what would fill them; null while unknown, or when they are not asked for. */
export function useGaps(brandId: BrandId | null, period: GapPeriod, now: EpochMs): Gaps | null {
  const setup = useQuery('plan.setup', brandId ? { brandId } : null).value
  const zone = setup?.brand.zone
  const first = mondayOf(period.first)
  const last = addDays(mondayOf(period.last), 6)
  const rested = useRested(`${first} ${last}`, restMs) === `${first} ${last}`
  const asked = brandId && zone && rested ? { brandId, ...daysRange(first, last, zone) } : null
  const posts = useQuery('plan.placed', asked).value
  const nowWall = zone ? (wallTimeAt(now, zone).slice(0, 16) as WallTime) : null
  return useMemo(() => {
    if (!brandId || !setup || setup.brand.id !== brandId || !posts || !nowWall || !rested) return null
    if (posts.some((post) => isOutside(post.wallTime, first, last))) return null
    const state = {
      channels: setup.channels,
      rubrics: setup.rubrics,
      slots: setup.slots,
      placed: placedOf(posts),
      ofPosts: posts.map((post) => post.rubricId),
      rules: rulesOf(setup),
    }
    return { setup, proposals: proposals(state, { first, last, now: nowWall }) }
  }, [brandId, setup, posts, nowWall, rested, first, last])
}

/** Until a new period has been read, its query still answers with the one before. */
function isOutside(wallTime: WallTime, first: DayKey, last: DayKey): boolean {
  return wallTime.slice(0, 10) < first || wallTime.slice(0, 10) > last
}
