import { useEffect, useMemo } from 'react'
import type { BrandId, PostId } from '#shared/kernel/ids.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'
import { useSelection } from './selection-store.ts'

export type Chosen = { readonly ids: ReadonlySet<PostId>; readonly cards: readonly PostCard[] }

const nothing: Chosen = { ids: new Set(), cards: [] }

/** What of the choice can be seen here: only that is acted on. Another client's plan begins with nothing chosen. */
export function useChosen(shown: readonly PostCard[], drawer: readonly PostCard[], brandId: BrandId | null): Chosen {
  const ids = useSelection((selection) => selection.ids)
  const choose = useSelection((selection) => selection.choose)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the client whose plan is shown is why the choice ends
  useEffect(() => () => choose([]), [choose, brandId])
  return useMemo(() => {
    if (ids.size === 0) return nothing
    const cards = [...shown, ...drawer].filter((card) => ids.has(card.id))
    return { cards, ids: new Set(cards.map((card) => card.id)) }
  }, [ids, shown, drawer])
}
