import { createSpotlight } from '@mantine/spotlight'
import { useSyncExternalStore } from 'react'

/** Whether the palette is open, and the ways to change it; they work before the palette itself is there. */
export const [paletteStore, palette] = createSpotlight()

/** Whether the palette was asked for. Heard by the frame, which must not be drawn again for each letter that the same store tells of. */
export function usePaletteAsked(): boolean {
  return useSyncExternalStore(paletteStore.subscribe, () => paletteStore.getState().opened)
}
