import { useEffect, useMemo, useState } from 'react'
import { useBridge, useQuery } from '#renderer/bridge/index.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { TableRow, TableSlices } from '#shared/queries/index.ts'

export type RowsAsked = {
  readonly brandId: BrandId | null
  readonly from: EpochMs | null
  readonly to: EpochMs | null
  readonly undated: boolean
}

export type TableRowsRead = {
  /** Undefined until all of them are there; those of the period before while the next one is read. */
  readonly rows: readonly TableRow[] | undefined
  /** How many earlier posts a table cannot show. */
  readonly left: number
  readonly problem: Problem | null
}

type Cut = { readonly key: string; readonly slices: TableSlices }

/** The rows of a period, live: cut into stretches once, each stretch watched by itself. */
export function useTableRows({ brandId, from, to, undated }: RowsAsked): TableRowsRead {
  const bridge = useBridge()
  const key = JSON.stringify([brandId, from, to])
  const [cut, setCut] = useState<Cut | null>(null)
  const [dated, setDated] = useState<readonly TableRow[]>()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [round, setRound] = useState(0)
  const free = useQuery('table.undated', undated ? { brandId } : null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is how a stretch that has grown asks to be cut anew
  useEffect(() => {
    let wanted = true
    void bridge.read('table.slices', { brandId, from, to }).then((outcome) => {
      if (!wanted) return
      if (outcome.ok) setCut({ key, slices: outcome.value })
      else setProblem(outcome.problem)
    })
    return () => {
      wanted = false
    }
  }, [bridge, key, round])

  useEffect(() => {
    if (!cut || cut.key !== key) return
    const { slices } = cut.slices
    const parts = new Map<number, readonly TableRow[]>()
    const stops = slices.map((slice, i) =>
      bridge.watch('table.rows', { brandId, ...slice }, (result) => {
        if (!result.ok) return setProblem(result.problem)
        parts.set(i, result.value.rows)
        if (!result.value.whole) setRound((before) => before + 1)
        if (parts.size < slices.length) return
        setProblem(null)
        setDated(slices.flatMap((_, at) => parts.get(at) ?? []))
      }),
    )
    return () => {
      for (const stop of stops) stop()
    }
  }, [bridge, brandId, cut, key])

  const rows = useMemo(() => {
    if (!dated || (undated && free.value === undefined)) return undefined
    return undated ? [...dated, ...(free.value ?? [])] : dated
  }, [dated, undated, free.value])
  return { rows, left: cut?.slices.left ?? 0, problem: problem ?? free.problem }
}
