import { createSpotlight, useSpotlight } from '@mantine/spotlight'
import { useEffect, useState } from 'react'

/** Whether the palette is open, and the ways to change it; they work before the palette itself is there. */
export const [paletteStore, palette] = createSpotlight()

/** When the start is over, ms: what nobody sees before it is asked for can wait that long. */
const laterMs = 1000

/** Whether the palette is to be there: it was asked for, or the start is over, so that it opens at once when it is. */
export function usePaletteWanted(): boolean {
  const asked = useSpotlight(paletteStore).opened
  const [later, setLater] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), laterMs)
    return () => clearTimeout(timer)
  }, [])
  return asked || later
}
