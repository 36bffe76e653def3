import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { deviceMemory, whenMemoryOpens } from '#renderer/bridge/index.ts'

export const periods = [30, 90, 365] as const
/** How many days ahead the board looks. */
export type Period = (typeof periods)[number]

type BoardMemory = { readonly period: Period; readonly look: (period: Period) => void }

/** How far ahead the board looks; remembered by the window. */
export const useBoardMemory = create<BoardMemory>()(
  persist((set) => ({ period: 90, look: (period) => set({ period }) }), {
    name: 'board',
    storage: createJSONStorage(() => deviceMemory),
    skipHydration: true,
    partialize: ({ period }) => ({ period }),
  }),
)
whenMemoryOpens(() => void useBoardMemory.persist.rehydrate())
