import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableWishes } from '#renderer/ui/table-text.ts'
import { mostPlanned } from '#shared/commands/plan-import.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { headOver, headsIn } from '#shared/plan-files/heads-below.ts'
import { asksDayColumn } from '#shared/plan-files/plan-mapping.ts'
import { filledDown, type PlanFile } from '#shared/plan-files/sheet.ts'
import type { BrandRow } from '#shared/queries/index.ts'
import { FateList } from './fate-list.tsx'
import styles from './import.module.css'
import { ImportFoot } from './import-foot.tsx'
import type { ShownPlan } from './import-result.tsx'
import { PlanBrands } from './plan-brands.tsx'
import { PlanColumns } from './plan-columns.tsx'
import { PlanFields } from './plan-fields.tsx'
import { NamesOfBrands } from './plan-names.tsx'
import type { ReadSource } from './read-source.ts'
import { SheetsTogether } from './sheets-together.tsx'
import { useLoading } from './use-loading.ts'
import { type BrandAnswers, noSheet, usePlanReading } from './use-plan-reading.ts'

export type SheetSource = {
  readonly file: PlanFile
  /** How a CSV was read. */
  readonly text: ReadSource['text']
  readonly at: number
  readonly onSheet: (at: number) => void
  /** The sheets that are plans, those that were imported, those that may come in together and those that do; `at` is one of the last. */
  readonly plans: readonly number[]
  /** How many posts each sheet has; null: more than were counted. */
  readonly counts: readonly (number | null)[]
  readonly taken: ReadonlySet<number>
  readonly mates: readonly number[]
  readonly together: readonly number[]
  readonly onTogether: (together: readonly number[]) => void
  readonly onTaken: () => void
  readonly withHidden: boolean
  readonly onHidden: (withHidden: boolean) => void
  readonly answers: BrandAnswers
  readonly onAnswers: (answers: BrandAnswers) => void
  readonly wishes: TableWishes
  readonly onWish: (wishes: TableWishes) => void
}

type PlanSheetProps = {
  readonly brand: BrandRow
  /** All brands, archived ones among them. */
  readonly brands: readonly BrandRow[]
  readonly today: DayKey
  readonly shownPlan: ShownPlan
  readonly source: SheetSource
  readonly onOther: () => void
  readonly onClose: () => void
}

/** A sheet that was read: its layout and columns, the names it uses, every row's fate, and the button that imports it with those chosen beside it. */
export function PlanSheet({ brand, brands, today, shownPlan, source, onOther, onClose }: PlanSheetProps) {
  const { t } = useTranslation('planFiles')
  const { at, together } = source
  const { sheets } = source.file
  const sheet = sheets[at] ?? noSheet
  const plan = usePlanReading({ sheets, at, together, brandId: brand.id, brands, answers: source.answers, today })
  const [updating, setUpdating] = useState<ReadonlySet<string>>(new Set())
  const { decided } = plan
  const { shown, fresh, updated, result, busy, load } = useLoading(plan, { updating, source, shownPlan })
  const working = useMemo(() => brands.filter((one) => !one.archived), [brands])
  const arounds = useMemo(() => decided?.brands.map(({ around }) => around) ?? [], [decided])
  const fates = shown?.get(at)
  const { mapping } = plan
  const headOfRow = useMemo(() => {
    const heads = headsIn(filledDown(sheet), mapping)
    return (row: number) => headOver(heads, row).head
  }, [sheet, mapping])
  const tooMany = fresh.length > mostPlanned
  return (
    <>
      <SheetsTogether source={source} fates={shown} />
      <PlanFields key={`fields ${at}`} {...{ sheet, today, source, plan }} />
      {plan.mapping.layout === 'grid' ? null : <PlanColumns sheet={sheet} mapping={plan.mapping} onChange={plan.setMapping} />}
      {asksDayColumn(plan.mapping, plan.reading) ? (
        <p role="alert" className={styles.refused}>
          {t('import.noDayColumn')}
        </p>
      ) : null}
      <PlanBrands brand={brand} brands={working} naming={plan.naming} answers={source.answers} onAnswers={source.onAnswers} />
      {decided ? <NamesOfBrands brands={decided.brands} onChoices={plan.setChoices} /> : null}
      {decided && fates ? (
        <FateList
          key={`fates ${at}`}
          fates={fates}
          sheet={together.length > 1 ? sheet.name : null}
          arounds={arounds}
          blank={plan.reading.blank}
          leftRows={plan.reading.leftRows ?? []}
          headOf={headOfRow}
          updating={updating}
          onUpdating={setUpdating}
        />
      ) : null}
      {tooMany ? (
        <p role="alert" className={styles.refused}>
          {t('import.tooManyTogether', { limit: mostPlanned })}
        </p>
      ) : null}
      <ImportFoot
        {...{ sheet, source, busy, onOther, onClose }}
        mapping={plan.mapping}
        name={plan.naming.rule === 'each' ? t('export.allBrands') : brand.name}
        color={brand.color}
        rejected={fates?.rejected ?? []}
        sections={plan.reading.sections}
        count={tooMany ? 0 : fresh.length}
        brands={new Set(fresh.map(({ brandId }) => brandId)).size}
        updates={updated.length}
        finished={result}
        onLoad={() => void load()}
      />
    </>
  )
}
