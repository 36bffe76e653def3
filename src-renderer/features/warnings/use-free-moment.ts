import { useMemo } from 'react'
import { useQuery } from '#renderer/bridge/index.ts'
import { fixedBecause } from '#shared/domain/posts/publication.ts'
import { instantOf, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import { freeMoment } from '#shared/domain/warnings/free-moment.ts'
import type { PlanWarning } from '#shared/domain/warnings/plan-warning.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { EpochMs, WallTime } from '#shared/kernel/time.ts'
import type { PostDetail } from '#shared/queries/index.ts'

const minuteMs = 60_000
/** How far a free moment is looked for, ms: a channel with a post every few minutes for three days has other worries. */
const aheadMs = 3 * 86_400_000

/** Where a post that came too near to another one has room: the first wall time after its own that is free in all its channels. */
export function useFreeMoment({ post, variants, brand }: PostDetail, warning: PlanWarning, now: EpochMs): WallTime | null {
  const { at } = post
  const asked = warning.kind === 'tooNear' && at !== null && fixedBecause(variants) === null
  const window = asked ? { brandId: post.brandId, from: Math.max(0, at - aheadMs) as EpochMs, to: (at + aheadMs) as EpochMs } : null
  const placed = useQuery('plan.placed', window).value
  return useMemo(() => {
    if (warning.kind !== 'tooNear' || at === null || !placed || !asked) return null
    const taken = new Map<ChannelId, EpochMs[]>()
    for (const other of placed.filter((one) => one.id !== post.id)) {
      for (const { channelId, wallTime } of other.channels) {
        taken.set(channelId, [...(taken.get(channelId) ?? []), instantOf(wallTime, brand.zone).at])
      }
    }
    const own = variants.map((one) => ({ channelId: one.channelId, later: (one.at ?? at) - at }))
    const next = Math.ceil(Math.max(at, now + minuteMs) / minuteMs) * minuteMs
    return wallTimeAt(freeMoment(own, taken, next as EpochMs, warning.limit * minuteMs), post.zone)
  }, [placed, asked, at, post, variants, brand.zone, warning, now])
}
