import { useMemo } from 'react'
import { useQuietWords } from '#renderer/features/quiet-days/index.ts'
import { useWatchWarnings } from '#renderer/features/warnings/index.ts'
import { usePainted } from '#renderer/ui/painted.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import { type Place, shownDays, shownRange } from './calendar-view.ts'
import { usePeriodTitle } from './parts/period-head.tsx'
import { planViews } from './plan-views.ts'
import { usePlanGaps } from './use-plan-gaps.ts'

type Whose = { readonly brandId: BrandId | null; readonly zone: ZoneId; readonly now: EpochMs }

/** What the grid was drawn with: the place asked for, that whose posts are shown, and the posts themselves. */
type Seen = { readonly place: Place; readonly shownPlace: Place; readonly every: readonly CalendarCard[] | undefined }

/** What stands around the grid, and is laid over its days: the grid was asked for, all this follows when it has been painted. */
export function useAround({ brandId, zone, now }: Whose, { place, shownPlace, every }: Seen) {
  const around = usePainted(useMemo(() => ({ place, shownPlace, every }), [place, shownPlace, every]))
  const range = useMemo(() => shownRange(around.shownPlace, zone), [around.shownPlace, zone])
  const days = useMemo(() => shownDays(around.place), [around.place])
  const drawn = around.every !== undefined
  useWatchWarnings(planViews[around.place.view]?.ownHead ? null : { brandId, ...range }, drawn)
  const gaps = usePlanGaps(drawn ? brandId : null, around.place, now)
  const quiet = useQuietWords(brandId, days)
  return { around, gaps, quiet, period: usePeriodTitle(around.place, { year: 'always' }) }
}
