import type { CalendarOptions, EventApi, EventDragStartInfo, EventDragStopInfo, EventDropInfo } from '@fullcalendar/react'
import { useMemo, useRef } from 'react'
import type { WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarActs } from './calendar-acts.ts'
import type { CardProps } from './calendar-event.tsx'
import type { LookStore } from './drag-store.ts'
import { wallAfterDrop } from './moved-wall.ts'

type DragOptions = Required<Pick<CalendarOptions, 'eventAllow' | 'eventDragStart' | 'eventDragStop' | 'eventDrop'>>

/** The wall time in FullCalendar's ISO string, `2026-12-11T10:30:00Z`: it works on the wall clock, see `wallMs`. */
export function wallOf(iso: string): WallTime {
  return iso.slice(0, 16) as WallTime
}

function cardOf(event: EventApi) {
  return (event.extendedProps as CardProps).card
}

type CardDrag = {
  readonly look: LookStore
  readonly zone: ZoneId
  readonly acts: CalendarActs
  /** Told of every event that FullCalendar itself has put elsewhere. */
  readonly dropped: (id: string) => void
}

/** Follows a drag: what is shown meanwhile, Esc to cancel, and what the drop means. */
export function useCardDrag({ look, zone, acts, dropped }: CardDrag): DragOptions {
  const cancelled = useRef(false)
  const stopListening = useRef<() => void>(() => {})
  return useMemo(
    () => ({
      eventAllow(span) {
        const { drag } = look.getState()
        if (drag) look.setState({ drag: { ...drag, landing: wallOf(span.startStr) } })
        return true
      },
      eventDragStart(info: EventDragStartInfo) {
        cancelled.current = false
        const box = info.el.getBoundingClientRect()
        const pointer = { x: info.jsEvent.clientX, y: info.jsEvent.clientY }
        const hold = { width: box.width, height: box.height, x: pointer.x - box.left, y: pointer.y - box.top }
        const card = cardOf(info.event)
        const { chosen } = look.getState()
        const others = chosen.has(card.id) ? chosen.size - 1 : 0
        look.setState({ drag: { card, landing: null, toDrawer: false, hold, pointer, copies: info.jsEvent.altKey, others } })
        stopListening.current = listenMeanwhile(look, () => {
          cancelled.current = true
        })
      },
      eventDragStop(info: EventDragStopInfo) {
        stopListening.current()
        const { drag } = look.getState()
        look.setState({ drag: null })
        if (drag && !cancelled.current && isOverDrawer(info.jsEvent)) acts.unschedule(drag.card)
      },
      eventDrop(info: EventDropInfo) {
        dropped(info.event.id)
        if (cancelled.current) return info.revert()
        const card = cardOf(info.event)
        const to = wallAfterDrop(card, { shownWall: wallOf(info.event.startStr), zone })
        const { chosen } = look.getState()
        const goesAlone = chosen.size < 2 || !chosen.has(card.id)
        if (info.jsEvent.altKey || (card.fixed !== null && goesAlone)) info.revert()
        if (info.jsEvent.altKey) acts.copy(card, to)
        else acts.move(card, to, 'drag')
      },
    }),
    [look, zone, acts, dropped],
  )
}

/** What the button was released over is known to the event; asking for the element at a point would lay out the whole page. */
function isOverDrawer({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('[data-calendar-drawer]') !== null
}

/** Esc lets the card go where it was; Alt says that a copy will be left; over the drawer it will lose its date. Returns how to stop listening. */
function listenMeanwhile(look: LookStore, cancel: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.code === 'Escape' && event.type === 'keydown') {
      event.preventDefault()
      event.stopPropagation()
      cancel()
      // FullCalendar knows no Esc: the drag ends as if the button had been released, and the drop is taken back.
      document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
      return
    }
    const { drag } = look.getState()
    if (drag && drag.copies !== event.altKey) look.setState({ drag: { ...drag, copies: event.altKey } })
  }
  const onMove = (event: MouseEvent) => {
    const { drag } = look.getState()
    const toDrawer = isOverDrawer(event)
    if (drag && drag.toDrawer !== toDrawer) look.setState({ drag: { ...drag, toDrawer } })
  }
  document.addEventListener('keydown', onKey, true)
  document.addEventListener('keyup', onKey, true)
  document.addEventListener('mousemove', onMove)
  return () => {
    document.removeEventListener('mousemove', onMove)
    document.removeEventListener('keydown', onKey, true)
    document.removeEventListener('keyup', onKey, true)
  }
}
