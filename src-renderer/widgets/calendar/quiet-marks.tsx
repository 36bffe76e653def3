import { IconMoon } from '@tabler/icons-react'
import { createContext, type RefObject, useContext, useEffect, useRef } from 'react'
import type { DayKey } from '#shared/kernel/time.ts'
import styles from './calendar.module.css'

/** Days on which nothing goes out by itself, each with why in words. */
export const QuietDaysContext = createContext<ReadonlyMap<DayKey, string>>(new Map())

/** The sign of a quiet day beside its number. */
export function QuietMark({ day }: { readonly day: DayKey }) {
  const words = useContext(QuietDaysContext).get(day)
  if (words === undefined) return null
  return (
    <span className={styles.quietMark} role="img" aria-label={words} title={words}>
      <IconMoon size={12} stroke={1.8} aria-hidden />
    </span>
  )
}

/** Hatches the quiet days and describes them: FullCalendar draws its cells itself, and keeps their numbers from screen readers, so they are marked once they stand. */
export function useQuietCells(root: RefObject<HTMLElement | null>): void {
  const quiet = useContext(QuietDaysContext)
  const marked = useRef(false)
  useEffect(() => {
    if (quiet.size === 0 && !marked.current) return
    marked.current = quiet.size > 0
    for (const cell of root.current?.querySelectorAll<HTMLElement>('[data-date]') ?? []) {
      const words = quiet.get(cell.dataset.date as DayKey)
      cell.toggleAttribute('data-quiet', words !== undefined)
      if (words === undefined) cell.removeAttribute('aria-description')
      else cell.setAttribute('aria-description', words)
    }
  })
}
