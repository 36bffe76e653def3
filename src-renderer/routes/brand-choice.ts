import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { deviceMemory, whenMemoryOpens } from '#renderer/bridge/index.ts'
import type { BrandId } from '#shared/kernel/ids.ts'

type BrandChoice = {
  /** The brand being looked at; null: all brands. */
  readonly brandId: BrandId | null
  readonly choose: (brandId: BrandId | null) => void
}

/** Which brand the window shows; remembered by the window, not by the workspace. */
export const useBrandChoice = create<BrandChoice>()(
  persist((set) => ({ brandId: null, choose: (brandId) => set({ brandId }) }), {
    name: 'brand-choice',
    storage: createJSONStorage(() => deviceMemory),
    skipHydration: true,
    partialize: ({ brandId }) => ({ brandId }),
  }),
)
whenMemoryOpens(() => void useBrandChoice.persist.rehydrate())
