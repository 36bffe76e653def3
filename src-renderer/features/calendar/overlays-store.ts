import { useMemo } from 'react'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { deviceMemory, whenMemoryOpens } from '#renderer/bridge/index.ts'
import { type OccasionGroup, occasionGroups } from '#renderer/features/occasions/index.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { memoryKey } from './calendar-store.ts'

/** What can be laid over the content plan, in the order of the menu. */
export const overlayIds = ['gaps', 'balance', ...occasionGroups] as const
export type OverlayId = (typeof overlayIds)[number]

const none: readonly OverlayId[] = []

type OverlayMemory = {
  /** What each brand has switched off; all else is shown. */
  readonly off: Readonly<Record<string, readonly OverlayId[]>>
  readonly toggle: (brand: BrandId | null, overlay: OverlayId) => void
}

/** Which overlays are shown, by brand, on this machine. */
export const useOverlays = create<OverlayMemory>()(
  persist(
    (set) => ({
      off: {},
      toggle: (brand, overlay) =>
        set(({ off }) => {
          const own = off[memoryKey(brand)] ?? []
          const next = own.includes(overlay) ? own.filter((one) => one !== overlay) : [...own, overlay]
          return { off: { ...off, [memoryKey(brand)]: next } }
        }),
    }),
    {
      ...{ name: 'calendar-overlays', storage: createJSONStorage(() => deviceMemory), skipHydration: true },
      partialize: ({ off }) => ({ off }),
    },
  ),
)

whenMemoryOpens(() => void useOverlays.persist.rehydrate())

export function useOverlayOn(brand: BrandId | null, overlay: OverlayId): boolean {
  return useOverlays(({ off }) => !(off[memoryKey(brand)] ?? []).includes(overlay))
}

/** The groups of occasions that are shown. */
export function useOccasionGroups(brand: BrandId | null): readonly OccasionGroup[] {
  const hidden = useOverlays(({ off }) => off[memoryKey(brand)] ?? none)
  return useMemo(() => occasionGroups.filter((group) => !hidden.includes(group)), [hidden])
}
