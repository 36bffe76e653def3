import { useCallback, useMemo, useState } from 'react'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { useMadeAhead } from '#renderer/ui/made-ahead.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { fatesAfter } from '#shared/plan-files/fates-together.ts'
import { planImportArgs } from '#shared/plan-files/plan-args.ts'
import { type FatedPost, markOf, type PlanFates } from '#shared/plan-files/plan-fates.ts'
import { type Laid, type ShownPlan, useLaidWords, useWayToPosts, type WayToPosts } from './import-result.tsx'
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
  readonly way: WayToPosts | null
}

type LoadingOf = { readonly updating: ReadonlySet<string>; readonly source: SheetSource; readonly shownPlan: ShownPlan }

/** What of the sheets comes in, and the step that brings it. */
export function useLoading(
  { decided, texts }: Pick<PlanImport, 'decided' | 'texts'>,
  { updating, source: { together, onTaken }, shownPlan }: LoadingOf,
) {
  const act = useAct()
  const wordsOf = useLaidWords()
  const wayTo = useWayToPosts(shownPlan)
  const [finished, setFinished] = useState<Finished | null>(null)
  const [busy, setBusy] = useState(false)
  const result = finished?.together === together ? finished : null
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
  useCountedAhead(texts, busy || result !== null)
  const load = async () => {
    const args = argsOf()
    if (!args) return
    const laid = laidOf(fresh, updated)
    const way = wayTo(laid)
    setBusy(true)
    const outcome = await act('plan.import', args, {
      ...(laid.brandIds.length > 1 ? { words: wordsOf(laid) } : {}),
      ...(way ? { instead: way } : {}),
    })
    setBusy(false)
    if (!outcome.ok) return
    const marks = new Set([...fresh, ...updated].map(markOf))
    const after = new Map([...(shown ?? [])].map(([sheet, fates]) => [sheet, fatesAfter(fates, marks)]))
    setFinished({ together, before: decided, after, laid, way })
    onTaken()
  }
  return { shown, fresh, updated, busy, load, result }
}

function laidOf(fresh: readonly FatedPost[], updated: readonly FatedPost[]): Laid {
  const all = [...fresh, ...updated]
  return {
    made: fresh.length,
    updated: updated.length,
    brandIds: [...new Set(all.map(({ brandId }) => brandId))],
    // By the clock of the brand, as the calendar shows them.
    days: [...new Set(all.map(({ wallTime }) => wallTime.slice(0, 10) as DayKey))].sort(),
  }
}
