import { useMediaQuery } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { useQuery } from '#renderer/bridge/index.ts'
import { usePlanFilter, useShown } from '#renderer/features/plan-filter/index.ts'
import { useTakesSideSpace } from '#renderer/ui/side-space.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'
import { useCalendarMemory } from '../calendar-store.ts'

export type DrawerState = {
  readonly open: boolean
  /** It lies over the calendar: the window is too narrow for both. */
  readonly over: boolean
  readonly cards: readonly PostCard[]
  toggle(): void
}

const none: readonly PostCard[] = []

/** The drawer of posts without a date: remembered in a wide window, opened for the moment in a narrow one. */
export function useDrawer(brandId: BrandId | null): DrawerState {
  const over = useMediaQuery('(max-width: 1279px)', undefined, { getInitialValueInEffect: false })
  const drawerOpen = useCalendarMemory((memory) => memory.drawerOpen)
  const [openOver, setOpenOver] = useState(false)
  const open = over ? openOver : drawerOpen
  useTakesSideSpace(open && !over)
  const { value } = useQuery('drawer.list', open ? { brandId } : null)
  const cards = useShown(usePlanFilter(brandId), value ?? none)
  return useMemo(() => {
    const toggle = () => (over ? setOpenOver(!open) : useCalendarMemory.getState().openDrawer(!open))
    return { open, over, cards, toggle }
  }, [open, over, cards])
}
