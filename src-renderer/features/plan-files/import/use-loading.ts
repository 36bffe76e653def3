import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { useMadeAhead } from '#renderer/ui/made-ahead.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { fatesAfter } from '#shared/plan-files/fates-together.ts'
import { planImportArgs } from '#shared/plan-files/plan-args.ts'
import { type FatedPost, markOf, type PlanFates } from '#shared/plan-files/plan-fates.ts'
import { type Laid, useLaidWords, useShowAll } from './import-result.tsx'
import type { SheetSource } from './plan-sheet.tsx'
import { mayUpdate } from './update-choice.tsx'
import { useCountedAhead } from './use-counted-ahead.ts'
import type { PlanImport } from './use-plan-reading.ts'

type Finished = {
  readonly together: readonly number[]
  /** The rows as they were compared before the import, and what has become of them. */
  readonly before: PlanImport['decided']
  readonly after: ReadonlyMap<number, PlanFates>
  readonly laid: Laid
}

/** What of the sheets comes in, and the step that brings it. */
export function useLoading(decided: PlanImport['decided'], updating: ReadonlySet<string>, { together, onTaken }: SheetSource) {
  const act = useAct()
  const { t } = useTranslation('planFiles')
  const wordsOf = useLaidWords()
  const showAll = useShowAll()
  const [finished, setFinished] = useState<Finished | null>(null)
  const [busy, setBusy] = useState(false)
  // What was made stands as made at once; read anew, thousands of rows take a second to be compared.
  const shown = decided && (finished?.before === decided ? finished.after : decided.fates)
  const posts = useMemo(() => [...(shown?.values() ?? [])].flatMap((one) => one.posts), [shown])
  const fresh = useMemo(() => posts.filter((one) => one.fate === 'new'), [posts])
  const updated = useMemo(() => posts.filter((one) => mayUpdate(one) && updating.has(markOf(one))), [posts, updating])
  const make = useCallback(() => {
    const brands = decided?.brands.map(({ around }) => around.setup.brand)
    return brands ? planImportArgs(brands, [...fresh, ...updated], newId) : null
  }, [decided, fresh, updated])
  const argsOf = useMadeAhead(make)
  useCountedAhead(argsOf, busy)
  const load = async () => {
    const args = argsOf()
    if (!args) return
    const laid = laidOf(fresh, updated)
    setBusy(true)
    const outcome = await act(
      'plan.import',
      args,
      laid.brands > 1 ? { words: wordsOf(laid), instead: { label: t('planBrands:showAll'), run: () => showAll(laid) } } : {},
    )
    setBusy(false)
    if (!outcome.ok) return
    const marks = new Set([...fresh, ...updated].map(markOf))
    const after = new Map([...(shown ?? [])].map(([sheet, fates]) => [sheet, fatesAfter(fates, marks)]))
    setFinished({ together, before: decided, after, laid })
    onTaken()
  }
  return { shown, fresh, updated, busy, load, result: finished?.together === together ? finished : null }
}

function laidOf(fresh: readonly FatedPost[], updated: readonly FatedPost[]): Laid {
  const all = [...fresh, ...updated]
  const days = all.map(({ post }) => post.day)
  const from = days.reduce<DayKey | null>((first, day) => (first === null || day < first ? day : first), null)
  return { made: fresh.length, updated: updated.length, brands: new Set(all.map(({ brandId }) => brandId)).size, from }
}
