import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { useMadeAhead } from '#renderer/ui/made-ahead.ts'
import type { TableWishes } from '#renderer/ui/table-text.ts'
import { mostPlanned } from '#shared/commands/plan-import.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { fatesAfter } from '#shared/plan-files/fates-together.ts'
import { headOver, headsIn } from '#shared/plan-files/heads-below.ts'
import { planImportArgs } from '#shared/plan-files/plan-args.ts'
import type { PlanFates } from '#shared/plan-files/plan-fates.ts'
import { asksDayColumn } from '#shared/plan-files/plan-mapping.ts'
import { filledDown, type PlanFile } from '#shared/plan-files/sheet.ts'
import type { BrandRow } from '#shared/queries/index.ts'
import { FateList } from './fate-list.tsx'
import styles from './import.module.css'
import { ImportFoot } from './import-foot.tsx'
import { PlanBrands } from './plan-brands.tsx'
import { PlanColumns } from './plan-columns.tsx'
import { PlanFields } from './plan-fields.tsx'
import { PlanNames } from './plan-names.tsx'
import type { ReadSource } from './read-source.ts'
import { SheetsTogether } from './sheets-together.tsx'
import { mayUpdate } from './update-choice.tsx'
import { useCountedAhead } from './use-counted-ahead.ts'
import { noSheet, type PlanImport, usePlanReading } from './use-plan-reading.ts'

export type SheetSource = {
  readonly file: PlanFile
  /** How a CSV was read. */
  readonly text: ReadSource['text']
  readonly at: number
  readonly onSheet: (at: number) => void
  /** The sheets that are plans, those that were imported, those that may come in together and those that do; `at` is one of the last. */
  readonly plans: readonly number[]
  readonly taken: ReadonlySet<number>
  readonly mates: readonly number[]
  readonly together: readonly number[]
  readonly onTogether: (together: readonly number[]) => void
  readonly onTaken: () => void
  readonly withHidden: boolean
  readonly onHidden: (withHidden: boolean) => void
  /** Of a file with a column of brands, whether only rows of the chosen one come in; null: nobody has said. */
  readonly onlyThisBrand: boolean | null
  readonly onOnlyThisBrand: (only: boolean) => void
  readonly wishes: TableWishes
  readonly onWish: (wishes: TableWishes) => void
}

type PlanSheetProps = {
  readonly brand: BrandRow
  readonly today: DayKey
  readonly source: SheetSource
  readonly onOther: () => void
  readonly onClose: () => void
}

/** A sheet that was read: its layout and columns, the names it uses, every row's fate, and the button that imports it with those chosen beside it. */
export function PlanSheet({ brand, today, source, onOther, onClose }: PlanSheetProps) {
  const { t } = useTranslation('planFiles')
  const { at, together } = source
  const { sheets } = source.file
  const sheet = sheets[at] ?? noSheet
  const plan = usePlanReading({ sheets, at, together, brandId: brand.id, onlyThisBrand: source.onlyThisBrand, today })
  const [updating, setUpdating] = useState<ReadonlySet<string>>(new Set())
  const { decided } = plan
  const { shown, fresh, updated, result, busy, load } = useLoading(decided, updating, source)
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
      {decided ? (
        <PlanBrands brand={brand} others={decided.words.otherBrands} only={decided.onlyThisBrand} onOnly={source.onOnlyThisBrand} />
      ) : null}
      {decided ? <PlanNames plan={plan} around={decided.around} words={decided.words} /> : null}
      {decided && fates ? (
        <FateList
          key={`fates ${at}`}
          fates={fates}
          around={decided.around}
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
      {result === null ? null : <Result made={result.made} updated={result.updated} />}
      <ImportFoot
        {...{ sheet, source, busy, onOther, onClose }}
        mapping={plan.mapping}
        brand={brand}
        rejected={fates?.rejected ?? []}
        sections={plan.reading.sections}
        count={tooMany ? 0 : fresh.length}
        updates={updated.length}
        done={result !== null}
        onLoad={() => void load()}
      />
    </>
  )
}

type Fates = ReadonlyMap<number, PlanFates>

type Finished = {
  readonly together: readonly number[]
  /** The rows as they were compared before the import, and what has become of them. */
  readonly before: PlanImport['decided']
  readonly after: Fates
  readonly made: number
  readonly updated: number
}

function useLoading(decided: PlanImport['decided'], updating: ReadonlySet<string>, { together, onTaken }: SheetSource) {
  const act = useAct()
  const [finished, setFinished] = useState<Finished | null>(null)
  const [busy, setBusy] = useState(false)
  // What was made stands as made at once; read anew, thousands of rows take a second to be compared.
  const shown = decided && (finished?.before === decided ? finished.after : decided.fates)
  const posts = useMemo(() => [...(shown?.values() ?? [])].flatMap((one) => one.posts), [shown])
  const fresh = useMemo(() => posts.filter((one) => one.fate === 'new'), [posts])
  const updated = useMemo(() => posts.filter((one) => mayUpdate(one) && updating.has(one.key)), [posts, updating])
  const make = useCallback(
    () => decided && planImportArgs(decided.around.setup.brand, [...fresh, ...updated], newId),
    [decided, fresh, updated],
  )
  const argsOf = useMadeAhead(make)
  useCountedAhead(argsOf, busy)
  const load = async () => {
    const args = argsOf()
    if (!args) return
    setBusy(true)
    const outcome = await act('plan.import', args)
    setBusy(false)
    if (!outcome.ok) return
    const keys = new Set([...fresh, ...updated].map(({ key }) => key))
    const after = new Map([...(shown ?? [])].map(([sheet, fates]) => [sheet, fatesAfter(fates, keys)]))
    setFinished({ together, before: decided, after, made: fresh.length, updated: updated.length })
    onTaken()
  }
  return { shown, fresh, updated, busy, load, result: finished?.together === together ? finished : null }
}

function Result({ made, updated }: Pick<Finished, 'made' | 'updated'>) {
  const { t } = useTranslation('planFiles')
  const words = [
    made > 0 || updated === 0 ? t('import.done', { count: made }) : null,
    updated > 0 ? t('import.doneUpdated', { count: updated }) : null,
    t('import.oneStep'),
  ]
  return (
    <p role="status" className={styles.result}>
      {words.filter((one) => one !== null).join('. ')}
    </p>
  )
}
