import { useMediaQuery } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { useQuery } from '#renderer/bridge/index.ts'
import { usePlanFilter, useShown } from '#renderer/features/plan-filter/index.ts'
import { useTakesSideSpace } from '#renderer/ui/side-space.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'
import { useCalendarMemory } from '../calendar-store.ts'

/** Posts at work (accepted briefs among them), and ideas. */
export type DrawerTab = 'noDate' | 'ideas'

export type DrawerState = {
  readonly open: boolean
  /** It lies over the calendar: the window is too narrow for both. */
  readonly over: boolean
  /** All its posts, in the order they are drawn in, list after list. */
  readonly cards: readonly PostCard[]
  /** The list that is drawn. */
  readonly shown: readonly PostCard[]
  readonly tab: DrawerTab
  readonly counts: Readonly<Record<DrawerTab, number>>
  toggle(): void
  choose(tab: DrawerTab): void
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
  const passed = useShown(usePlanFilter(brandId), value ?? none)
  const [asked, choose] = useState<DrawerTab | null>(null)
  return useMemo(() => {
    const toggle = () => (over ? setOpenOver(!open) : useCalendarMemory.getState().openDrawer(!open))
    const lists = { noDate: passed.filter((card) => card.stage !== 'idea'), ideas: passed.filter((card) => card.stage === 'idea') }
    const counts = { noDate: lists.noDate.length, ideas: lists.ideas.length }
    const tab = counts.ideas === 0 ? 'noDate' : (asked ?? (counts.noDate > 0 ? 'noDate' : 'ideas'))
    return { open, over, cards: [...lists.noDate, ...lists.ideas], shown: lists[tab], tab, counts, toggle, choose }
  }, [open, over, passed, asked])
}
