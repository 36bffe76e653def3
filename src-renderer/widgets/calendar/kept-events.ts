import type { CalendarRef, EventInput } from '@fullcalendar/react'
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import type { CardProps } from './calendar-event.tsx'

/** A card as FullCalendar is given it. */
export type CardEvent = EventInput & {
  readonly id: string
  /** On the wall clock, see `wallMs`. */
  readonly start: number
  readonly end: number
  readonly title: string
  readonly extendedProps: CardProps
}

/** With more changes than this a list given anew is the cheaper way. */
const mostChanges = 24

/**
 * What to tell FullCalendar so that it comes to show `next`, as long as only what cards carry has changed; null when the whole
 * list must be given anew.
 *
 * @param known    what it was given and told so far
 * @param startOf  where it holds an event that the user has dropped, ms; undefined for one nobody dropped
 */
export function carriedChanges(
  known: ReadonlyMap<string, CardEvent>,
  next: readonly CardEvent[],
  startOf: (id: string) => number | undefined,
): readonly CardEvent[] | null {
  if (known.size !== next.length) return null
  const changes: CardEvent[] = []
  for (const event of next) {
    const before = known.get(event.id)
    const start = startOf(event.id) ?? before?.start
    if (!before || start !== event.start || event.end - event.start !== before.end - before.start) return null
    if (before.title !== event.title) return null
    const { card, density } = before.extendedProps
    if (card !== event.extendedProps.card || density !== event.extendedProps.density) changes.push(event)
  }
  return changes.length > mostChanges ? null : changes
}

type KeptEvents = {
  /** The list to give to FullCalendar; the same as before as long as it can be told the changes one by one. */
  readonly events: CardEvent[]
  /** The user has dropped this event: FullCalendar itself holds it somewhere else now. */
  dropped(id: string): void
}

/**
 * Spares FullCalendar a new list, which it would read and draw from the start: after a drop it shows the card at its new place
 * already, and what comes back from the database says the same of all but one.
 *
 * @param scene what, when it changes, makes everything be drawn anew
 */
export function useKeptEvents(calendar: RefObject<CalendarRef | null>, next: CardEvent[], scene: string): KeptEvents {
  const given = useRef({ events: next, scene })
  const known = useRef<ReadonlyMap<string, CardEvent>>(new Map())
  const moved = useRef(new Set<string>())
  const changes = useMemo(() => {
    const api = calendar.current?.getApi()
    if (!api || given.current.scene !== scene) return null
    const startOf = (id: string) => (moved.current.has(id) ? api.getEventById(id)?.start?.getTime() : undefined)
    return carriedChanges(known.current, next, startOf)
  }, [calendar, next, scene])
  if (changes === null) given.current = { events: next, scene }
  useLayoutEffect(() => {
    known.current = new Map(next.map((event) => [event.id, event]))
    moved.current.clear()
    const api = calendar.current?.getApi()
    if (!api || !changes || changes.length === 0) return
    for (const { id, extendedProps } of changes) {
      const event = api.getEventById(id)
      const held = event?.extendedProps as CardProps | undefined
      if (held?.card !== extendedProps.card) event?.setExtendedProp('card', extendedProps.card)
      if (held?.density !== extendedProps.density) event?.setExtendedProp('density', extendedProps.density)
    }
  }, [calendar, next, changes])
  const dropped = useCallback((id: string) => void moved.current.add(id), [])
  return { events: given.current.events, dropped }
}
