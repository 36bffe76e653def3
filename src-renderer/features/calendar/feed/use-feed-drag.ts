import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState } from 'react'
import type { CalendarActs } from '#renderer/widgets/calendar/index.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import { exchange } from './feed-view.ts'

/** The tile under the one that is carried; dropped there the two posts change their times. */
export function useFeedDrag(shown: readonly CalendarCard[], acts: CalendarActs): string | null {
  const [over, setOver] = useState<string | null>(null)
  const latest = useRef({ shown, acts })
  latest.current = { shown, acts }
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => typeof source.data.feedPost === 'string',
        onDropTargetChange: ({ location }) => setOver(idOf(location.current.dropTargets[0]?.data)),
        onDrop({ source, location }) {
          setOver(null)
          const find = (id: unknown) => latest.current.shown.find((card) => card.id === id)
          const one = find(source.data.feedPost)
          const other = find(idOf(location.current.dropTargets[0]?.data))
          if (one && other) exchange(one, other, latest.current.acts)
        },
      }),
    [],
  )
  return over
}

function idOf(data: Readonly<Record<string | symbol, unknown>> | undefined): string | null {
  return typeof data?.feedPost === 'string' ? data.feedPost : null
}
