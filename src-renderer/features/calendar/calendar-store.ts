import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { CalendarViewName } from '#renderer/widgets/calendar/index.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, ZoneId } from '#shared/kernel/time.ts'

type CalendarMemory = {
  /** The last view of each brand; `all` is that of all brands. */
  readonly views: Readonly<Record<string, CalendarViewName>>
  /** The last day looked at, in this run only: a new day begins with today. */
  readonly days: Readonly<Record<string, DayKey>>
  /** The zone each brand's calendar was last drawn in: the grid can stand before the brands have been read. */
  readonly zones: Readonly<Record<string, ZoneId>>
  readonly drawerOpen: boolean
  readonly rememberZone: (brand: BrandId | null, zone: ZoneId) => void
  readonly remember: (brand: BrandId | null, view: CalendarViewName, day: DayKey) => void
  readonly openDrawer: (open: boolean) => void
}

export function memoryKey(brand: BrandId | null): string {
  return brand ?? 'all'
}

/** What the calendar remembers between visits, on this machine. */
export const useCalendarMemory = create<CalendarMemory>()(
  persist(
    (set) => ({
      views: {},
      days: {},
      zones: {},
      drawerOpen: true,
      rememberZone: (brand, zone) => set(({ zones }) => ({ zones: { ...zones, [memoryKey(brand)]: zone } })),
      remember: (brand, view, day) =>
        set(({ views, days }) => ({ views: { ...views, [memoryKey(brand)]: view }, days: { ...days, [memoryKey(brand)]: day } })),
      openDrawer: (drawerOpen) => set({ drawerOpen }),
    }),
    {
      name: 'calendar',
      storage: createJSONStorage(() => localStorage),
      partialize: ({ views, zones, drawerOpen }) => ({ views, zones, drawerOpen }),
    },
  ),
)
