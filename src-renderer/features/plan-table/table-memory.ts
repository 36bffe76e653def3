import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { deviceMemory, whenMemoryOpens } from '#renderer/bridge/index.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { type ColumnId, columnFacts, columnIds, type Grouping } from './columns.ts'

export const spans = ['week', 'month', 'quarter', 'year', 'days', 'all'] as const
/** How much of the plan is shown; `days`: chosen ones, `all`: the whole brand. */
export type Span = (typeof spans)[number]

export type Sort = { readonly column: ColumnId; readonly descending: boolean }

/** How one brand's table looks. */
export type TableLook = {
  readonly order: readonly ColumnId[]
  readonly hidden: readonly ColumnId[]
  /** CSS px of columns somebody made wider or narrower. */
  readonly widths: { readonly [Id in ColumnId]?: number }
  readonly sort: Sort
  readonly group: Grouping | null
  readonly span: Span
  /** The chosen days, both shown. */
  readonly days: { readonly first: DayKey; readonly last: DayKey } | null
  /** Whether posts without a date are shown too. */
  readonly undated: boolean
}

export const plainLook: TableLook = {
  order: columnIds,
  hidden: columnIds.filter((id) => columnFacts[id].hidden),
  widths: {},
  sort: { column: 'date', descending: false },
  group: null,
  span: 'month',
  days: null,
  undated: false,
}

type TableMemory = {
  /** By brand; `all` is the table of all brands. */
  readonly looks: Readonly<Record<string, Partial<TableLook>>>
  readonly change: (brand: BrandId | null, look: Partial<TableLook>) => void
}

/** How tables look, remembered on this machine. */
export const useTableMemory = create<TableMemory>()(
  persist(
    (set) => ({
      looks: {},
      change: (brand, look) => set(({ looks }) => ({ looks: { ...looks, [brand ?? 'all']: { ...looks[brand ?? 'all'], ...look } } })),
    }),
    {
      ...{ name: 'plan-table', storage: createJSONStorage(() => deviceMemory), skipHydration: true },
      partialize: ({ looks }) => ({ looks }),
    },
  ),
)

whenMemoryOpens(() => void useTableMemory.persist.rehydrate())

/** The look of a brand's table and how to change it. */
export function useTableLook(brand: BrandId | null): readonly [TableLook, (look: Partial<TableLook>) => void] {
  const kept = useTableMemory(({ looks }) => looks[brand ?? 'all'])
  const change = useTableMemory((memory) => memory.change)
  return [{ ...plainLook, ...kept }, (look) => change(brand, look)]
}
