import { Modal, Select } from '@mantine/core'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge, useQuery, useRefused } from '#renderer/bridge/index.ts'
import type { TableWishes } from '#renderer/ui/table-text.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { planSheets } from '#shared/plan-files/likeliest-sheet.ts'
import { type FileRefusal, type PlanFile, shownPart } from '#shared/plan-files/sheet.ts'
import type { BrandRow } from '#shared/queries/index.ts'
import { ChooseFile } from './choose-file.tsx'
import styles from './import.module.css'
import type { ShownPlan } from './import-result.tsx'
import { PlanSheet } from './plan-sheet.tsx'
import { type ReadSource, readSource, type Source, sourceOf } from './read-source.ts'
import type { BrandAnswers } from './use-plan-reading.ts'

type ImportDialogProps = {
  readonly brands: readonly BrandRow[]
  readonly brandId: BrandId | null
  readonly today: DayKey
  readonly dropped: File | null
  readonly shownPlan: Omit<ShownPlan, 'brandId'>
  readonly onClose: () => void
}

/** A content plan out of a file or the clipboard: read, mapped, shown row by row, then laid into the brand's plan as one step. */
export function ImportDialog({ brands, brandId, today, dropped, shownPlan, onClose }: ImportDialogProps) {
  const { t } = useTranslation('planFiles')
  const [chosenBrand, setBrand] = useState(brandId ?? brands[0]?.id ?? null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [withHidden, setWithHidden] = useState(false)
  const [answers, setAnswers] = useState(noAnswers)
  const all = useQuery('brands.list', {}).value ?? brands
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set())
  const { state, choose, wish, forget } = useSource(dropped)
  const brand = brands.find(({ id }) => id === chosenBrand)
  const read = state.read
  const { file, plans, counts, ...first } = useMemo(() => planOf(read?.file ?? null, withHidden, today), [read, withHidden, today])
  const { at, together } = chosen ?? { at: first.likeliest, together: first.together }
  const turnTo = (next: number) => {
    const joins = together.length > 1 && plans.includes(next)
    setChosen({ at: next, together: !joins ? [next] : together.includes(next) ? together : [...together, next].sort((a, b) => a - b) })
  }
  const mates = plans.filter((one) => together.includes(one) || !taken.has(one))
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('import.title')}
      classNames={{ header: styles.top ?? '' }}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      size={1080}
    >
      <div className={styles.form}>
        {brands.length > 1 ? (
          <Select
            label={t('import.brand')}
            data={brands.map(({ id, name }) => ({ value: id, label: name }))}
            value={chosenBrand}
            onChange={(value) => setBrand(value as BrandId)}
            allowDeselect={false}
            w={280}
          />
        ) : null}
        {read && file.sheets[at] && brand ? (
          <PlanSheet
            key={`${brand.id} ${withHidden} ${read.text?.encoding} ${read.text?.delimiter}`}
            {...{ brand, today }}
            shownPlan={{ ...shownPlan, brandId }}
            brands={all}
            source={{
              ...{ file, plans, counts, taken, mates, together, at, withHidden, answers, text: read.text, wishes: state.wishes },
              onSheet: turnTo,
              onTogether: (next) => setChosen({ at: next.includes(at) ? at : (next[0] ?? at), together: next }),
              onHidden: setWithHidden,
              onAnswers: setAnswers,
              onTaken: () => setTaken(new Set([...taken, ...together])),
              onWish: wish,
            }}
            onOther={() => {
              setChosen(null)
              setTaken(new Set())
              setAnswers(noAnswers)
              forget()
            }}
            onClose={onClose}
          />
        ) : (
          <ChooseFile busy={state.busy} refusal={state.refusal} refusedName={state.refusedName} onChoose={choose} />
        )}
      </div>
    </Modal>
  )
}

const noAnswers: BrandAnswers = { rule: null, names: {} }

/** The sheet that is shown, and those that come in with it. */
type Chosen = { readonly at: number; readonly together: readonly number[] }

/** The sheets as they are to be read, which of them are plans, and the one that is meant. */
function planOf(read: PlanFile | null, withHidden: boolean, today: DayKey) {
  const file: PlanFile = read === null ? { sheets: [], active: 0 } : withHidden ? read : { ...read, sheets: read.sheets.map(shownPart) }
  return { file, ...planSheets(file, today) }
}

type SourceState = {
  readonly source: Source | null
  readonly wishes: TableWishes
  readonly read: ReadSource | null
  readonly refusal: FileRefusal | null
  readonly refusedName: string
  readonly busy: boolean
}

const nothing: SourceState = { source: null, wishes: {}, read: null, refusal: null, refusedName: '', busy: false }

/** What was chosen and how it was read. */
function useSource(dropped: File | null) {
  const bridge = useBridge()
  const refused = useRefused()
  const { t } = useTranslation('planFiles')
  const [state, setState] = useState<SourceState>(nothing)
  const readIt = useCallback(
    async (source: Source, wishes: TableWishes) => {
      setState({ ...nothing, source, wishes, busy: true })
      const outcome = await readSource(bridge, source, { wishes, unnamed: (n) => t('import.table', { n }) })
      if (!outcome.ok) refused(outcome.problem)
      const value = outcome.ok ? outcome.value : null
      const refusal = value && 'kind' in value ? value : null
      const refusedName = refusal && source.kind === 'file' ? source.name : ''
      setState({ source, wishes, refusal, refusedName, read: value && !('kind' in value) ? value : null, busy: false })
    },
    [bridge, refused, t],
  )
  const choose = useCallback(
    async (chosen: File | Source) => {
      const source = chosen instanceof File ? await sourceOf(chosen) : chosen
      if (!isSource(source)) setState({ ...nothing, refusal: source, refusedName: chosen instanceof File ? chosen.name : '' })
      else await readIt(source, {})
    },
    [readIt],
  )
  useEffect(() => {
    if (dropped) void choose(dropped)
  }, [dropped, choose])
  const wish = (wishes: TableWishes) => (state.source ? void readIt(state.source, wishes) : undefined)
  return { state, choose: (chosen: File | Source) => void choose(chosen), wish, forget: () => setState(nothing) }
}

function isSource(one: Source | FileRefusal): one is Source {
  return one.kind === 'file' || one.kind === 'pasted' || one.kind === 'tables'
}
