import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { deviceMemory, whenMemoryOpens } from '#renderer/bridge/index.ts'

export const periods = [30, 90, 365] as const
/** How many days ahead the board looks. */
export type Period = (typeof periods)[number]

export const groupings = ['none', 'person', 'rubric'] as const
/** By what the cards of a column are put together. */
export type Grouping = (typeof groupings)[number]

type BoardMemory = {
  readonly period: Period
  readonly grouping: Grouping
  readonly look: (period: Period) => void
  readonly group: (grouping: Grouping) => void
}

/** How far ahead the board looks and how it groups; remembered by the window. */
export const useBoardMemory = create<BoardMemory>()(
  persist((set) => ({ period: 90, grouping: 'none', look: (period) => set({ period }), group: (grouping) => set({ grouping }) }), {
    name: 'board',
    storage: createJSONStorage(() => deviceMemory),
    skipHydration: true,
    partialize: ({ period, grouping }) => ({ period, grouping }),
  }),
)
whenMemoryOpens(() => void useBoardMemory.persist.rehydrate())
