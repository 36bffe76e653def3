import { useMemo, useState } from 'react'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { type Gaps, useGaps, useLackWords } from '#renderer/features/plan/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import type { DayGaps } from '#renderer/widgets/calendar/index.ts'
import type { Proposal } from '#shared/domain/plan/fill-gaps.ts'
import { addDays } from '#shared/domain/time/wall-time.ts'
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
    const byDay = Map.groupBy(gaps.proposals, (one) => one.wallTime.slice(0, 10) as DayKey)
    return new Map(
      [...byDay].flatMap(([day, [proposal]]) => (proposal ? [[day, { words: words(proposal), write: () => void write(proposal) }]] : [])),
    )
  }, [on, gaps, act, words])
  return useMemo(() => ({ gaps, days, opened, open }), [gaps, days, opened])
}
