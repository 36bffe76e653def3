import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { useRested } from '#renderer/ui/rested.ts'
import { type DayMark, type DayMarks, DayMarksContext } from '#renderer/widgets/calendar/index.ts'
import type { DayOccasion } from '#shared/domain/occasions/day-occasion.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import { groupOf, type OccasionGroup } from './groups.ts'
import { useSoon } from './soon-store.ts'
import { useOccasionWords } from './use-occasion-words.ts'
import { type OccasionsByDay, useYearOccasions } from './use-year-occasions.ts'

const SoonDialog = lazy(async () => ({ default: (await import('./parts/soon-dialog.tsx')).SoonDialog }))
const OccasionsPopover = lazy(async () => ({ default: (await import('./parts/occasions-popover.tsx')).OccasionsPopover }))

type LayerProps = {
  /** Null: all brands. */
  readonly brandId: BrandId | null
  readonly first: DayKey
  readonly last: DayKey
  readonly today: DayKey
  /** What is switched on. */
  readonly shown: readonly OccasionGroup[]
  /** Finds the brand a post belongs to, asking where there is a choice. */
  readonly findBrand: (go: (brand: { readonly id: BrandId }) => void) => void
  readonly children: ReactNode
}

type Opened = { readonly day: DayKey; readonly at: HTMLElement }

/** How long a period must stand before its marks are drawn, ms: its cards come first. */
const restMs = 120
const noMarks: ReadonlyMap<DayKey, DayMark> = new Map()

/** Lays the occasions of a period over a plan: marks of its days, and the popover of the day that is asked about. */
export function OccasionsLayer({ brandId, first, last, today, shown, findBrand, children }: LayerProps) {
  const rested = useRested(first, restMs)
  const all = useYearOccasions(shown.length > 0 ? brandId : undefined, first, last)
  const marks = useMarks(rested === first ? all : null, first, last, shown)
  const [opened, setOpened] = useState<Opened | null>(null)
  const open = useCallback((day: DayKey, at: HTMLElement) => setOpened({ day, at }), [])
  const value = useMemo((): DayMarks => ({ days: marks, open }), [marks, open])
  const soon = useSoon()
  const occasions = opened ? ofDay(all, opened.day, shown) : []
  // What was hidden or undone away leaves nothing to tell; it must not open again when it comes back.
  const isEmpty = opened !== null && all !== null && occasions.length === 0
  useEffect(() => {
    if (isEmpty) setOpened(null)
  }, [isEmpty])
  return (
    <DayMarksContext value={value}>
      {children}
      {opened && occasions.length > 0 ? (
        <Suspense>
          <OccasionsPopover {...opened} {...{ occasions, brandId, findBrand }} onClose={() => setOpened(null)} />
        </Suspense>
      ) : null}
      {soon.opened ? (
        <Suspense>
          <SoonDialog {...{ brandId, today, findBrand }} onClose={() => soon.show(false)} />
        </Suspense>
      ) : null}
    </DayMarksContext>
  )
}

function ofDay(all: OccasionsByDay | null, day: DayKey, shown: readonly OccasionGroup[]): readonly DayOccasion[] {
  return all?.get(day)?.filter((one) => shown.includes(groupOf(one))) ?? []
}

/** The marks of a period's days; nothing of other days, so that a grid looks up few. */
function useMarks(all: OccasionsByDay | null, first: DayKey, last: DayKey, shown: readonly OccasionGroup[]): ReadonlyMap<DayKey, DayMark> {
  const { t } = useTranslation('occasions')
  const words = useOccasionWords()
  const format = useFormat()
  return useMemo(() => {
    if (!all) return noMarks
    const marks = new Map<DayKey, DayMark>()
    for (const day of all.keys()) {
      if (day < first || day > last) continue
      const [head, ...rest] = ofDay(all, day, shown)
      if (!head) continue
      const list = [head, ...rest]
      const date = format.dayMonth(Date.parse(`${day}T12:00Z`) as EpochMs, 'UTC' as ZoneId)
      const names = list.map((one) => (one.dayOff ? `${words.name(one)} (${t('dayOff')})` : words.name(one))).join(', ')
      const name = t('chip', { day: date, names, count: list.length })
      const memory = list.some((one) => one.memory)
      marks.set(day, { label: words.short(head), more: rest.length, names, name, dayOff: list.some((one) => one.dayOff), memory })
    }
    return marks
  }, [all, first, last, shown, words, format, t])
}
