import { lazy, Suspense } from 'react'
import type { BrandId, PostId } from '#shared/kernel/ids.ts'
import type { DayKey, MonthKey, ZoneId } from '#shared/kernel/time.ts'
import type { BrandRow } from '#shared/queries/index.ts'
import type { ShownPlan } from './import/import-result.tsx'
import { usePlanFiles } from './plan-files-store.ts'

type PlanFilesProps = {
  readonly brands: readonly BrandRow[]
  readonly brandId: BrandId | null
  readonly today: DayKey
  /** What the calendar shows after its filters, and the words for its period. */
  readonly postIds: () => readonly PostId[]
  readonly period: string
  /** The month of the shown period, and the zone its days are told in. */
  readonly month: MonthKey
  readonly zone: ZoneId
  /** Where the calendar stands, for the way to what came in. */
  readonly shownPlan: Omit<ShownPlan, 'brandId'>
}

const ImportDialog = lazy(async () => ({ default: (await import('./import/import-dialog.tsx')).ImportDialog }))

const ExportDialog = lazy(async () => ({ default: (await import('./export/export-dialog.tsx')).ExportDialog }))

/** The dialogs of plan files, loaded when one is asked for. */
export function PlanFiles({ brands, brandId, today, postIds, shownPlan, ...shown }: PlanFilesProps) {
  const { open, dropped, close } = usePlanFiles()
  if (open === null) return null
  const brand = brands.find(({ id }) => id === brandId) ?? null
  return (
    <Suspense fallback={null}>
      {open === 'import' ? (
        <ImportDialog {...{ brands, brandId, today, dropped, shownPlan }} onClose={close} />
      ) : (
        <ExportDialog postIds={postIds()} brand={brand} {...shown} onClose={close} />
      )}
    </Suspense>
  )
}
