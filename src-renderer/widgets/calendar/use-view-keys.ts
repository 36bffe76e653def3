import { useEffect, useRef } from 'react'
import type { DayKey, WallTime } from '#shared/kernel/time.ts'
import type { CalendarActs, CalendarViewName } from './calendar-acts.ts'
import { pressDayMark } from './day-marks.tsx'
import { timeForNew } from './moved-wall.ts'

type ViewKeys = {
  readonly acts: Pick<CalendarActs, 'write' | 'today' | 'show'>
  /** The view a physical key shows, or null. */
  readonly viewOf: (code: string) => CalendarViewName | null
  readonly nowWall: WallTime
  /** The day a new post is for when no day has the focus. */
  readonly start: DayKey
}

/** N, T, O (the occasions of the day) and the keys of the views while the calendar is open, wherever the focus is but in a field or a dialog. */
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

function handleKey(code: string, { acts, viewOf, nowWall, start }: ViewKeys): boolean {
  const day = focusedDay()
  const view = viewOf(code)
  if (code === 'KeyN') acts.write(timeForNew(day ?? start, nowWall))
  else if (code === 'KeyT') acts.today()
  else if (code === 'KeyO') return pressDayMark(document.activeElement)
  else if (view) acts.show(view, day)
  else return false
  return true
}

/** The day the keyboard stands on: every view marks its days with `data-date`. */
function focusedDay(): DayKey | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-date]')?.dataset.date as DayKey | undefined
}

const elsewhere = 'input:not([type="radio"]), textarea, select, [contenteditable="true"], [role="dialog"]'

/** Whether a key belongs to a field or a dialog; the switch of views takes no letters, so they are the plan's there too. */
export function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(elsewhere) !== null
}
