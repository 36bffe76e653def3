import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState } from 'react'
import { type CalendarActs, wallOnDay } from '#renderer/widgets/calendar/index.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'

/** A row in the air: answers the day under it. Dropped there the post keeps its time of day; with Alt a copy is left. */
export function useAgendaDrag(acts: CalendarActs, zone: ZoneId, find: (id: PostId) => CalendarCard | undefined): DayKey | null {
  const [over, setOver] = useState<DayKey | null>(null)
  const latest = useRef({ acts, zone, find })
  latest.current = { acts, zone, find }
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => typeof source.data.agendaPost === 'string',
        onDropTargetChange: ({ location }) => setOver(dayUnder(location)),
        onDrop({ source, location }) {
          setOver(null)
          const card = latest.current.find(source.data.agendaPost as PostId)
          const day = dayUnder(location)
          if (!card || !day) return
          const to = wallOnDay(card, day, latest.current.zone)
          if (location.current.input.altKey) latest.current.acts.copy(card, to)
          else if (to !== card.wallTime) latest.current.acts.move(card, to, 'keys')
        },
      }),
    [],
  )
  return over
}

type Location = { readonly current: { readonly dropTargets: readonly { readonly data: Readonly<Record<string | symbol, unknown>> }[] } }

function dayUnder({ current }: Location): DayKey | null {
  const day = current.dropTargets[0]?.data.day
  return typeof day === 'string' ? (day as DayKey) : null
}
