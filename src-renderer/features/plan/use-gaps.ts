import { useMemo } from 'react'
import { type Bridge, useQuery } from '#renderer/bridge/index.ts'
import { useRested } from '#renderer/ui/rested.ts'
import { type Proposal, proposals } from '#shared/domain/plan/fill-gaps.ts'
import { quietOn } from '#shared/domain/publishing/quiet-days.ts'
import { addDays, daysBetween, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import { mondayOf } from '#shared/domain/time/week.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, WallTime } from '#shared/kernel/time.ts'
import type { PlannedPost, PlanSetup } from '#shared/queries/index.ts'
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
  const { first, last } = wholeWeeks(period)
  const rested = useRested(`${first} ${last}`, restMs) === `${first} ${last}`
  const asked = brandId && zone && rested ? { brandId, ...daysRange(first, last, zone) } : null
  const posts = useQuery('plan.placed', asked).value
  const nowWall = zone ? (wallTimeAt(now, zone).slice(0, 16) as WallTime) : null
  return useMemo(() => {
    if (!brandId || !setup || setup.brand.id !== brandId || !posts || !nowWall || !rested) return null
    if (posts.some((post) => isOutside(post.wallTime, first, last))) return null
    return { setup, proposals: gapsIn(setup, posts, { first, last, now: nowWall }) }
  }, [brandId, setup, posts, nowWall, rested, first, last])
}

/** What is to be done about a period for which nothing is planned: fill its gaps, or, where it has none by rule, write for a day. */
type Remedy = { readonly gaps: Gaps; readonly day: null } | { readonly gaps: null; readonly day: DayKey }

/**
 * The remedy for days of the brand's clock, the first of them today; null: the plan could not be read.
 *
 * A post is written for the first day after today that is not quiet.
 */
export async function readRemedy(bridge: Bridge, brandId: BrandId, { first, last }: GapPeriod, now: EpochMs): Promise<Remedy | null> {
  const read = await bridge.read('plan.setup', { brandId })
  const setup = read.ok ? read.value : null
  if (!setup) return null
  const weeks = wholeWeeks({ first, last })
  const posts = await bridge.read('plan.placed', { brandId, ...daysRange(weeks.first, weeks.last, setup.brand.zone) })
  if (!posts.ok) return null
  const nowWall = wallTimeAt(now, setup.brand.zone).slice(0, 16) as WallTime
  const found = gapsIn(setup, posts.value, { first, last, now: nowWall })
  if (found.length > 0) return { gaps: { setup, proposals: found }, day: null }
  const next = addDays(first, 1)
  return { gaps: null, day: daysBetween(next, last).find((day) => !quietOn(day, setup.quiet)) ?? next }
}

function wholeWeeks({ first, last }: GapPeriod): GapPeriod {
  return { first: mondayOf(first), last: addDays(mondayOf(last), 6) }
}

/** @param posts of the whole weeks that the period touches */
function gapsIn(setup: PlanSetup, posts: readonly PlannedPost[], period: Parameters<typeof proposals>[1]): readonly Proposal[] {
  const { channels, rubrics, slots } = setup
  const ofPosts = posts.map((post) => post.rubricId)
  return proposals({ channels, rubrics, slots, placed: placedOf(posts), ofPosts, rules: rulesOf(setup) }, period)
}

/** Until a new period has been read, its query still answers with the one before. */
function isOutside(wallTime: WallTime, first: DayKey, last: DayKey): boolean {
  return wallTime.slice(0, 10) < first || wallTime.slice(0, 10) > last
}
