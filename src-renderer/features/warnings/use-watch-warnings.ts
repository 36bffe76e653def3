import { useEffect } from 'react'
import { useBridge } from '#renderer/bridge/index.ts'
import { usePlanWarnings } from '#renderer/widgets/plan-warnings/index.ts'
import type { PlanWarning } from '#shared/domain/warnings/plan-warning.ts'
import type { BrandId, PostId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { QueryResult } from '#shared/queries/index.ts'

type Period = { readonly brandId: BrandId | null; readonly from: EpochMs; readonly to: EpochMs }
type Found = QueryResult<'warnings.plan'>

const parts = ['plan', 'pictures', 'texts'] as const
type Part = (typeof parts)[number]

/** How long after the cards are drawn their warnings are asked for, ms: who leafs through the months waits for none of them. */
const restMs = 400

/**
 * Keeps what the posts of a period are warned about at hand for their cards.
 *
 * @param period null: somebody else keeps them, or there are too many to be told of
 * @param drawn whether the cards of the period are on the screen
 */
export function useWatchWarnings(period: Period | null, drawn: boolean): void {
  const bridge = useBridge()
  const key = period && JSON.stringify([period.brandId, period.from, period.to])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the period
  useEffect(() => {
    if (!drawn || !period) return
    const found: Record<Part, Found> = { plan: [], pictures: [], texts: [] }
    let stops: (() => void)[] = []
    const timer = setTimeout(() => {
      const { brandId, from, to } = period
      const args = { brandId, from, to }
      stops = parts.map((part) =>
        bridge.watch(`warnings.${part}`, args, (result) => {
          if (!result.ok) return
          found[part] = result.value
          usePlanWarnings.getState().show(together(...parts.map((one) => found[one])))
        }),
      )
    }, restMs)
    return () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }, [bridge, key, drawn])
  const kept = period !== null
  useEffect(
    () => () => {
      if (kept) usePlanWarnings.getState().show(new Map())
    },
    [kept],
  )
}

function together(...parts: readonly Found[]): ReadonlyMap<PostId, readonly PlanWarning[]> {
  const byPost = new Map<PostId, readonly PlanWarning[]>()
  for (const { id, warnings } of parts.flat()) byPost.set(id, [...(byPost.get(id) ?? []), ...warnings])
  return byPost
}
