import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { deviceMemory, whenMemoryOpens } from '#renderer/bridge/index.ts'
import type { CalendarViewName, Coloring } from '#renderer/widgets/calendar/index.ts'
import type { BrandId, ChannelId } from '#shared/kernel/ids.ts'
import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import type { FeedRatio } from '#shared/networks/network.ts'

type CalendarMemory = {
  /** The last view of each brand; `all` is that of all brands. */
  readonly views: Readonly<Record<string, CalendarViewName>>
  /** The last day each was looked at. */
  readonly days: Readonly<Record<string, DayKey>>
  /** The zone each brand's calendar was last drawn in: the grid can stand before the brands have been read. */
  readonly zones: Readonly<Record<string, ZoneId>>
  /** The channel whose feed each brand was last looked at, and the shape of the pictures of each channel. */
  readonly feeds: Readonly<Record<string, ChannelId>>
  readonly ratios: Readonly<Record<ChannelId, FeedRatio>>
  readonly coloring: Coloring
  readonly drawerOpen: boolean
  readonly rememberZone: (brand: BrandId | null, zone: ZoneId) => void
  readonly remember: (brand: BrandId | null, view: CalendarViewName, day: DayKey) => void
  readonly rememberFeed: (brand: BrandId | null, channel: ChannelId, ratio?: FeedRatio) => void
  readonly colorBy: (coloring: Coloring) => void
  readonly openDrawer: (open: boolean) => void
}

export function memoryKey(brand: BrandId | null): string {
  return brand ?? 'all'
}

/** What the calendar remembers between visits, on this machine. */
export const useCalendarMemory = create<CalendarMemory>()(
  persist(
    (set) => ({
      ...{ views: {}, days: {}, zones: {}, feeds: {}, ratios: {}, coloring: 'rubric', drawerOpen: true },
      rememberZone: (brand, zone) => set(({ zones }) => ({ zones: { ...zones, [memoryKey(brand)]: zone } })),
      remember: (brand, view, day) =>
        set(({ views, days }) => ({ views: { ...views, [memoryKey(brand)]: view }, days: { ...days, [memoryKey(brand)]: day } })),
      rememberFeed: (brand, channel, ratio) =>
        set(({ feeds, ratios }) => ({
          feeds: { ...feeds, [memoryKey(brand)]: channel },
          ratios: ratio ? { ...ratios, [channel]: ratio } : ratios,
        })),
      colorBy: (coloring) => set({ coloring }),
      openDrawer: (drawerOpen) => set({ drawerOpen }),
    }),
    {
      ...{ name: 'calendar', storage: createJSONStorage(() => deviceMemory), skipHydration: true },
      partialize: ({ views, days, zones, feeds, ratios, coloring, drawerOpen }) => ({
        ...{ views, days, zones, feeds, ratios, coloring, drawerOpen },
      }),
    },
  ),
)
whenMemoryOpens(() => void useCalendarMemory.persist.rehydrate())
