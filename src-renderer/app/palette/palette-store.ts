import { createSpotlight, useSpotlight } from '@mantine/spotlight'

/** Whether the palette is open, and the ways to change it; they work before the palette itself is there. */
export const [paletteStore, palette] = createSpotlight()

/** Whether the palette was asked for. */
export function usePaletteAsked(): boolean {
  return useSpotlight(paletteStore).opened
}
