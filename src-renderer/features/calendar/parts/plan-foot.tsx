import { memo, useMemo } from 'react'
import { BalanceBar, FillDialog, PlanNotice, TemplatesDialog } from '#renderer/features/plan/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { stepUnit } from '#renderer/widgets/calendar/index.ts'
import { addDays } from '#shared/domain/time/wall-time.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import { cardsInPeriod, monthOf, type Place, periodDays } from '../calendar-view.ts'
import { useOverlayOn } from '../overlays-store.ts'
import type { PlanGaps } from '../use-plan-gaps.ts'

type PlanFootProps = {
  readonly brandId: BrandId
  readonly zone: ZoneId
  readonly now: EpochMs
  readonly place: Place
  /** Undefined while they are read. */
  readonly cards: readonly CalendarCard[] | undefined
  readonly gaps: PlanGaps
  readonly onWrite: (day: DayKey) => void
}

/** Under one brand's plan: what is wrong with it as a whole, and the balance of its rubrics; the dialogs that mend it. */
export const PlanFoot = memo(function PlanFoot({ brandId, zone, now, place, cards, gaps, onWrite }: PlanFootProps) {
  const format = useFormat()
  const balanceOn = useOverlayOn(brandId, 'balance')
  const inPeriod = useMemo(() => cards && cardsInPeriod(cards, place, zone), [cards, place, zone])
  const { first, end } = periodDays(place)
  const last = addDays(end, -1)
  const name = stepUnit(place.view) === 'month' ? format.month(monthOf(place.day)) : format.day(first)
  return (
    <>
      {cards ? <PlanNotice brandId={brandId} zone={zone} now={now} onWrite={onWrite} /> : null}
      {balanceOn ? <BalanceBar brandId={brandId} cards={inPeriod} /> : null}
      {gaps.opened === 'fill' && gaps.gaps ? <FillDialog gaps={gaps.gaps} onClose={() => gaps.open(null)} /> : null}
      {gaps.opened === 'templates' ? (
        <TemplatesDialog
          period={{ brandId, first, last, name, postIds: (inPeriod ?? []).map((card) => card.id) }}
          onClose={() => gaps.open(null)}
        />
      ) : null}
    </>
  )
})
