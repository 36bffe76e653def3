import { useEffect, useState } from 'react'
import { useBridge } from '#renderer/bridge/index.ts'
import type { PostCounts } from '#shared/domain/metrics/metrics.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import type { TableRow } from '#shared/queries/index.ts'

const none: ReadonlyMap<VariantId, PostCounts> = new Map()
const atOnce = 400

/** The figures of what is out, read in parts while a column of figures is shown; read anew when something else is out. */
export function useFigures(rows: readonly TableRow[] | undefined, shown: boolean): ReadonlyMap<VariantId, PostCounts> {
  const bridge = useBridge()
  const [figures, setFigures] = useState(none)
  const ids = shown ? (rows ?? []).flatMap((row) => row.outVariants) : []
  const key = ids.join(' ')
  useEffect(() => {
    if (key === '') return
    let wanted = true
    const all = key.split(' ') as VariantId[]
    const readAll = async () => {
      const read = new Map<VariantId, PostCounts>()
      for (let at = 0; at < all.length && wanted; at += atOnce) {
        const part = await bridge.read('table.figures', { variantIds: all.slice(at, at + atOnce) })
        if (!part.ok) return
        for (const { variantId, counts } of part.value) read.set(variantId, counts)
      }
      if (wanted) setFigures(read)
    }
    void readAll()
    return () => {
      wanted = false
    }
  }, [bridge, key])
  return figures
}
