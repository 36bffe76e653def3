import { type RefObject, useEffect, useRef } from 'react'
import type { DayKey, WallTime } from '#shared/kernel/time.ts'
import type { CalendarActs } from './calendar-acts.ts'
import { timeForNew } from './moved-wall.ts'
import { focusOf } from './use-calendar-keys.ts'

type ViewKeys = {
  readonly root: RefObject<HTMLElement | null>
  readonly acts: CalendarActs
  readonly nowWall: WallTime
  /** The day a new post is for when no day has the focus. */
  readonly start: DayKey
}

/** N, T, W and M while the calendar is open, wherever the focus is but in a field or a dialog. */
export function useViewKeys(given: ViewKeys): void {
  const latest = useRef(given)
  latest.current = given
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
      if (event.defaultPrevented || modified || isElsewhere(event.target)) return
      if (handleKey(event.code, latest.current)) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function handleKey(code: string, { root, acts, nowWall, start }: ViewKeys): boolean {
  const day = focusOf(root.current)?.day
  if (code === 'KeyN') acts.write(timeForNew(day ?? start, nowWall))
  else if (code === 'KeyT') acts.today()
  else if (code === 'KeyW') acts.show('week', day)
  else if (code === 'KeyM') acts.show('month', day)
  else return false
  return true
}

function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') !== null
}
