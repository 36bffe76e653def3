import { createSpotlight } from '@mantine/spotlight'
import { useSyncExternalStore } from 'react'
import { create } from 'zustand'

/** Whether the palette is open, and the ways to change it; they work before the palette itself is there. */
export const [paletteStore, palette] = createSpotlight()

/** Whether the palette was asked for. Heard by the frame, which must not be drawn again for each letter that the same store tells of. */
export function usePaletteAsked(): boolean {
  return useSyncExternalStore(paletteStore.subscribe, () => paletteStore.getState().opened)
}

type Typed = {
  readonly text: string
  /** The arrows have marked a line since the last letter. */
  readonly chosen: boolean
  readonly type: (text: string) => void
  readonly choose: () => void
}

/** What is typed. The store of the palette's opening would draw its whole window anew for each letter, twice. */
export const usePaletteTyped = create<Typed>()((set) => ({
  text: '',
  chosen: false,
  type: (text) => set({ text, chosen: false }),
  choose: () => set({ chosen: true }),
}))
