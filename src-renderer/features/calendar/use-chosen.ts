import { useEffect, useMemo } from 'react'
import type { BrandId, PostId } from '#shared/kernel/ids.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'
import { useSelection } from './selection-store.ts'

export type Chosen = {
  readonly ids: ReadonlySet<PostId>
  readonly cards: readonly PostCard[]
}

const none: readonly PostCard[] = []
const nothing: Chosen = { ids: new Set(), cards: [] }

/** What of the choice can be seen here: only that is acted on. Another client's plan begins with nothing chosen. */
export function useChosen(shown: readonly PostCard[], drawer: readonly PostCard[], brandId: BrandId | null): Chosen {
  const ids = useSelection((selection) => selection.ids)
  // Asked for only while something is chosen: the rows of a table come and go as it is scrolled.
  const beside = useSelection((selection) => (selection.ids.size === 0 ? none : selection.beside))
  const choose = useSelection((selection) => selection.choose)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the client whose plan is shown is why the choice ends
  useEffect(() => () => choose([]), [choose, brandId])
  return useMemo(() => {
    if (ids.size === 0) return nothing
    const known = new Map([...beside, ...shown, ...drawer].map((card) => [card.id, card]))
    const cards = [...known.values()].filter((card) => ids.has(card.id)).sort(byTime)
    return { cards, ids: new Set(cards.map((card) => card.id)) }
  }, [ids, shown, drawer, beside])
}

/** In order of time; those without one last, as they stand in the drawer. */
function byTime(one: PostCard, other: PostCard): number {
  return (one.at ?? Number.POSITIVE_INFINITY) - (other.at ?? Number.POSITIVE_INFINITY) || 0
}
