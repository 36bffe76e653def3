import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct } from '#renderer/bridge/index.ts'
import type { TableWishes } from '#renderer/ui/table-text.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { planImportArgs } from '#shared/plan-files/plan-args.ts'
import { headOf } from '#shared/plan-files/plan-head.ts'
import { filledDown, type PlanFile, type Sheet } from '#shared/plan-files/sheet.ts'
import type { BrandRow } from '#shared/queries/index.ts'
import { FateList } from './fate-list.tsx'
import styles from './import.module.css'
import { ImportFoot } from './import-foot.tsx'
import { PlanColumns } from './plan-columns.tsx'
import { PlanFields } from './plan-fields.tsx'
import { PlanNames } from './plan-names.tsx'
import type { ReadSource } from './read-source.ts'
import { mayUpdate } from './update-choice.tsx'
import { usePlanReading } from './use-plan-reading.ts'

export type SheetSource = {
  readonly file: PlanFile
  /** How a CSV was read. */
  readonly text: ReadSource['text']
  readonly at: number
  readonly onSheet: (at: number) => void
  /** The sheets that are plans, and those that were imported. */
  readonly plans: readonly number[]
  readonly taken: ReadonlySet<number>
  readonly onTaken: () => void
  readonly withHidden: boolean
  readonly onHidden: (withHidden: boolean) => void
  readonly wishes: TableWishes
  readonly onWish: (wishes: TableWishes) => void
}

type PlanSheetProps = {
  readonly brand: BrandRow
  readonly today: DayKey
  readonly sheet: Sheet
  readonly source: SheetSource
  readonly onOther: () => void
  readonly onClose: () => void
}

/** A sheet that was read: its layout and columns, the names it uses, every row's fate, and the button that imports it. */
export function PlanSheet({ brand, today, sheet, source, onOther, onClose }: PlanSheetProps) {
  const { t } = useTranslation('planFiles')
  const act = useAct()
  const plan = usePlanReading(sheet, brand.id, today)
  const [result, setResult] = useState<{ readonly made: number; readonly updated: number } | null>(null)
  const [updating, setUpdating] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)
  const { decided } = plan
  const fresh = useMemo(() => decided?.fates.posts.filter((one) => one.fate === 'new') ?? [], [decided])
  const updated = useMemo(() => decided?.fates.posts.filter((one) => mayUpdate(one) && updating.has(one.key)) ?? [], [decided, updating])
  const load = async () => {
    if (!decided) return
    setBusy(true)
    const outcome = await act('plan.import', planImportArgs(decided.around.setup.brand, [...fresh, ...updated], newId))
    setBusy(false)
    if (!outcome.ok) return
    setResult({ made: fresh.length, updated: updated.length })
    source.onTaken()
  }
  return (
    <>
      <PlanFields {...{ sheet, today, source, plan }} />
      {plan.mapping.layout === 'grid' ? null : <PlanColumns sheet={sheet} mapping={plan.mapping} onChange={plan.setMapping} />}
      {plan.mapping.layout !== 'grid' && !plan.mapping.roles.includes('day') ? (
        <p role="alert" className={styles.refused}>
          {t('import.noDayColumn')}
        </p>
      ) : null}
      {decided ? <PlanNames plan={plan} around={decided.around} words={decided.words} /> : null}
      {decided ? (
        <FateList
          fates={decided.fates}
          around={decided.around}
          blank={plan.reading.blank}
          head={headOf(filledDown(sheet), plan.mapping.headRow)}
          updating={updating}
          onUpdating={setUpdating}
        />
      ) : null}
      {result === null ? null : (
        <p role="status" className={styles.result}>
          {[
            result.made > 0 || result.updated === 0 ? t('import.done', { count: result.made }) : null,
            result.updated > 0 ? t('import.doneUpdated', { count: result.updated }) : null,
            t('import.oneStep'),
          ]
            .filter((one) => one !== null)
            .join('. ')}
        </p>
      )}
      <ImportFoot
        {...{ sheet, source, busy, onOther, onClose }}
        mapping={plan.mapping}
        brand={brand}
        rejected={decided?.fates.rejected ?? []}
        count={fresh.length}
        updates={updated.length}
        done={result !== null}
        onLoad={() => void load()}
      />
    </>
  )
}
