import { type KeyboardEvent, type RefObject, useCallback, useRef } from 'react'
import type { CalendarActs } from '#renderer/widgets/calendar/index.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import { exchange, placeBeside } from './feed-view.ts'

type FeedKeys = {
  readonly grid: RefObject<HTMLElement | null>
  readonly shown: readonly CalendarCard[]
  readonly columns: number
  readonly acts: CalendarActs
}

/** Arrows go from tile to tile, Shift with an arrow lets two posts change places, the rest as on every card. */
export function useFeedKeys(given: FeedKeys): (event: KeyboardEvent) => void {
  const latest = useRef(given)
  latest.current = given
  return useCallback((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { shown, acts } = latest.current
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-card]')?.dataset.card
    const at = shown.findIndex((card) => card.id === id)
    const card = shown[at]
    if (!card) return
    if (!handle(event, at, latest.current) && (event.shiftKey || !cardKey(event.code, card, acts))) return
    event.preventDefault()
    event.stopPropagation()
  }, [])
}

function handle({ code, shiftKey }: KeyboardEvent, at: number, { grid, shown, columns, acts }: FeedKeys): boolean {
  const to = placeBeside(at, code, columns, shown.length)
  const [card, other] = [shown[at], to === null ? undefined : shown[to]]
  if (!card || !other) return code.startsWith('Arrow')
  if (!shiftKey) {
    grid.current?.querySelector<HTMLElement>(`[data-card="${other.id}"]`)?.focus()
    return true
  }
  exchange(card, other, acts)
  return true
}

function cardKey(code: string, card: CalendarCard, acts: CalendarActs): boolean {
  if (code === 'Enter') acts.open(card.id)
  else if (code === 'Space') acts.inspect(card.id)
  else if (code === 'Delete' || code === 'Backspace') acts.remove(card)
  else return false
  return true
}
