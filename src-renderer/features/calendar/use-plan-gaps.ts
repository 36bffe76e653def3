import { useMemo, useState } from 'react'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { type Gaps, useGaps, useLackWords } from '#renderer/features/plan/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import type { DayGap, DayGaps } from '#renderer/widgets/calendar/index.ts'
import type { Lack, Proposal } from '#shared/domain/plan/fill-gaps.ts'
import { addDays } from '#shared/domain/time/wall-time.ts'
import { mondayOf } from '#shared/domain/time/week.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'
import { type Place, shownDays } from './calendar-view.ts'
import { useOverlayOn } from './overlays-store.ts'

export type PlanDialog = 'fill' | 'templates'

export type PlanGaps = {
  readonly gaps: Gaps | null
  /** What the days of the grid show of it; nothing while the overlay is off. */
  readonly days: DayGaps
  /** The dialog that is open. */
  readonly opened: PlanDialog | null
  readonly open: (dialog: PlanDialog | null) => void
}

const noDays: DayGaps = new Map()

/** The gaps of the shown period as the days of the calendar show them; a click on one writes its post. */
export function usePlanGaps(brandId: BrandId | null, place: Place, now: EpochMs): PlanGaps {
  const act = useAct()
  const on = useOverlayOn(brandId, 'gaps')
  const [opened, open] = useState<PlanDialog | null>(null)
  const period = useMemo(() => {
    const { first, end } = shownDays(place.view === 'feed' ? { view: 'month', day: place.day } : place)
    return { first, last: addDays(end, -1) }
  }, [place])
  const gaps = useGaps(brandId, period, now)
  const words = useLackWords(gaps?.setup)
  const days = useMemo((): DayGaps => {
    if (!on || !gaps) return noDays
    const write = async ({ wallTime, rubricId, lacks }: Proposal) => {
      const id = newId<'post'>()
      const channels = lacks.map(({ channelId }) => ({ id: newId<'variant'>(), channelId }))
      const outcome = await act('post.create', { id, brandId: gaps.setup.brand.id, wallTime, rubricId, channels }, { quiet: true })
      if (outcome.ok) goTo({ room: 'post', params: [id], inspect: null })
    }
    return daysOf(gaps.proposals, words, (proposal) => void write(proposal))
  }, [on, gaps, act, words])
  return useMemo(() => ({ gaps, days, opened, open }), [gaps, days, opened])
}

/** The first gap of each day; what a channel lacks in a week is said in words on the first of its days that lacks it. */
export function daysOf(
  proposals: readonly Proposal[],
  words: (proposal: Proposal) => string,
  write: (proposal: Proposal) => void,
): DayGaps {
  const days = new Map<DayKey, DayGap>()
  const told = new Set<string>()
  for (const proposal of proposals) {
    const day = proposal.wallTime.slice(0, 10) as DayKey
    if (days.has(day)) continue
    const keyOf = (lack: Lack) => `${mondayOf(day)} ${lack.kind} ${lack.channelId}`
    const lacks = proposal.lacks.filter((lack) => !told.has(keyOf(lack)))
    days.set(day, { words: words(proposal), news: words({ ...proposal, lacks }), write: () => write(proposal) })
    for (const lack of lacks) told.add(keyOf(lack))
  }
  return days
}
