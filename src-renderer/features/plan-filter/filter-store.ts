import { useMemo } from 'react'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { deviceMemory, whenMemoryOpens } from '#renderer/bridge/index.ts'
import { type Filtered, filterParts, matchesFilter, noFilter, type PlanFilter, planFilterSchema } from '#shared/domain/views/plan-filter.ts'
import type { BrandId, PostId } from '#shared/kernel/ids.ts'
import { useWorded } from './use-worded.ts'

type FilterMemory = {
  /** By brand; `all` is that of all brands. */
  readonly filters: Readonly<Record<string, PlanFilter>>
  readonly keep: (key: string, filter: PlanFilter) => void
}

const useFilterMemory = create<FilterMemory>()(
  persist(
    (set) => ({
      filters: {},
      keep: (key, filter) => set(({ filters }) => ({ filters: { ...filters, [key]: filter } })),
    }),
    {
      ...{ name: 'plan-filter', storage: createJSONStorage(() => deviceMemory), skipHydration: true },
      partialize: ({ filters }) => ({ filters }),
    },
  ),
)
whenMemoryOpens(() => void useFilterMemory.persist.rehydrate())

/** What a brand's plan (null: that of all brands) is filtered by from now on. */
export function keepFilter(brandId: BrandId | null, filter: PlanFilter): void {
  useFilterMemory.getState().keep(brandId ?? 'all', filter)
}

export type PlanFiltering = {
  readonly filter: PlanFilter
  readonly set: (filter: PlanFilter) => void
  /** How many of its parts ask for something; 0: everything is shown. */
  readonly parts: number
}

/** The filter of a brand's plan (null: of all brands). What an older program remembered and this one cannot read asks for nothing. */
export function usePlanFilter(brandId: BrandId | null): PlanFiltering {
  const key = brandId ?? 'all'
  const kept = useFilterMemory(({ filters }) => filters[key])
  const keep = useFilterMemory((memory) => memory.keep)
  return useMemo(() => {
    const filter = planFilterSchema.safeParse({ ...noFilter, ...kept }).data ?? noFilter
    return { filter, set: (to) => keep(key, to), parts: filterParts(filter) }
  }, [kept, keep, key])
}

/** The posts a filter lets through; the very same list while it asks for nothing. */
export function useShown<Card extends Filtered & { readonly id: PostId }>(
  { filter, parts }: PlanFiltering,
  cards: readonly Card[],
): readonly Card[] {
  const worded = useWorded(filter.text, cards)
  return useMemo(
    () => (parts === 0 ? cards : cards.filter((card) => matchesFilter(filter, card, worded.has(card.id)))),
    [filter, parts, cards, worded],
  )
}
