import { type RefObject, useLayoutEffect } from 'react'
import type { DayKey } from '#shared/kernel/time.ts'
import { leastRow } from './card-density.ts'

/** Where a month is too high for its window and scrolls, the day that the keyboard begins at is in sight when the month is first shown. */
export function useDayInSight(root: RefObject<HTMLElement | null>, drawn: boolean, rowHeight: number, start: DayKey): void {
  const scrolls = drawn && rowHeight === leastRow
  useLayoutEffect(() => {
    if (scrolls) root.current?.querySelector(`[data-date="${start}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [root, scrolls, start])
}
