import { create } from 'zustand'

type PlanFilesState = {
  readonly open: 'import' | 'export' | null
  /** A file that was dropped before the dialog stood. */
  readonly dropped: File | null
  readonly ask: (what: 'import' | 'export') => void
  readonly takeFile: (file: File) => void
  readonly close: () => void
}

/** Which dialog of plan files is open; the calendar shows it, menus and the palette ask for it. */
export const usePlanFiles = create<PlanFilesState>()((set) => ({
  open: null,
  dropped: null,
  ask: (open) => set({ open, dropped: null }),
  takeFile: (dropped) => set({ open: 'import', dropped }),
  close: () => set({ open: null, dropped: null }),
}))
