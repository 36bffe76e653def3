import type { CalendarOptions } from '@fullcalendar/react'
import { type MouseEvent, useMemo, useRef } from 'react'
import type { PostId } from '#shared/kernel/ids.ts'
import type { DayKey, WallTime } from '#shared/kernel/time.ts'
import type { CalendarActs, GridViewName } from './calendar-acts.ts'
import { dayKeyOf } from './day-parts.tsx'
import { timeForNew } from './moved-wall.ts'

const dayMinutes = 24 * 60
const step = 15

type Clicked = { readonly acts: CalendarActs; readonly view: GridViewName; readonly nowWall: WallTime }

/** One click inspects, two open; two on an empty place write a post there; «ещё 3» opens the day. */
export function useClicks({ acts, view, nowWall }: Clicked) {
  const now = useRef(nowWall)
  now.current = nowWall
  return useMemo(
    () => ({
      calendar: {
        eventClick: (info) => {
          // FullCalendar keeps the press of the button to itself, so the focus is moved by hand.
          info.el.querySelector<HTMLElement>('[data-card]')?.focus()
          const how = choiceOf(info.jsEvent)
          if (how) return acts.choose(info.event.id as PostId, how)
          acts.chooseThese([])
          acts.inspect(info.event.id as PostId)
        },
        moreLinkClick: ({ date }) => acts.show('day', dayKeyOf(date)),
      } satisfies CalendarOptions,
      onClick(event: MouseEvent) {
        if (cardAt(event) || choiceOf(event)) return
        cellAt(event)?.focus()
        if (cellAt(event)) acts.chooseThese([])
      },
      onDoubleClick(event: MouseEvent) {
        const card = cardAt(event)
        const cell = cellAt(event)
        if (choiceOf(event)) return
        if (card) acts.open(card)
        else if (cell) acts.write(view !== 'month' ? timeAt(cell, event.clientY) : timeForNew(cell.dataset.date as DayKey, now.current))
      },
    }),
    [acts, view],
  )
}

/** Whether a click chooses instead of opening: Ctrl or Cmd takes one in or out, Shift all up to it. */
export function choiceOf(event: {
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}): 'toggle' | 'range' | null {
  if (event.shiftKey) return 'range'
  return event.ctrlKey || event.metaKey ? 'toggle' : null
}

function cardAt(event: MouseEvent): PostId | undefined {
  return (event.target as HTMLElement).closest<HTMLElement>('[data-card]')?.dataset.card as PostId | undefined
}

function cellAt(event: MouseEvent): HTMLElement | null {
  return (event.target as HTMLElement).closest<HTMLElement>('[role="cell"][data-date]')
}

/** The quarter of an hour at a height of a day's column. */
function timeAt(cell: HTMLElement, clientY: number): WallTime {
  const box = cell.getBoundingClientRect()
  const minutes = Math.floor((((clientY - box.top) / box.height) * dayMinutes) / step) * step
  const two = (n: number) => String(n).padStart(2, '0')
  return `${cell.dataset.date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as WallTime
}
