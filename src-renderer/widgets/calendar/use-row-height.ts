import { type RefObject, useLayoutEffect, useState } from 'react'
import type { DayKey } from '#shared/kernel/time.ts'
import { leastRow } from './card-density.ts'
import { monthGrid } from './period.ts'

/** Height of the weekday names over a month, px. */
const headHeight = 27

/** Height of a week's row of the month a day lies in, px, as the calendar's own height leaves it; 0 before it is known. */
export function useRowHeight(root: RefObject<HTMLElement | null>, day: DayKey): number {
  const [height, setHeight] = useState(0)
  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    setHeight(element.clientHeight)
    const observer = new ResizeObserver(() => setHeight(element.clientHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [root])
  return height === 0 ? 0 : Math.max(leastRow, Math.floor((height - headHeight) / monthGrid(day).weeks))
}
