import { useEffect } from 'react'
import { create } from 'zustand'

type SideSpace = { readonly drawers: number; readonly change: (by: 1 | -1) => void }

const useDrawers = create<SideSpace>()((set) => ({
  drawers: 0,
  change: (by) => set(({ drawers }) => ({ drawers: drawers + by })),
}))

/** A page says that its left drawer stands open, so that the frame can make room for it and the inspector. */
export function useTakesSideSpace(open: boolean): void {
  const change = useDrawers((state) => state.change)
  useEffect(() => {
    if (!open) return
    change(1)
    return () => change(-1)
  }, [open, change])
}

/** Whether a page's left drawer stands open. */
export function useDrawerOpen(): boolean {
  return useDrawers((state) => state.drawers > 0)
}
