import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState } from 'react'
import type { BoardCard } from '#shared/queries/board-list.ts'
import type { BoardColumn } from './board-view.ts'
import type { BoardActs } from './use-board-acts.ts'

type Drag = { readonly dragged: BoardCard | null; readonly over: string | null }
const still: Drag = { dragged: null, over: null }

/** The card in the air and the column under it; a drop puts it there. */
export function useBoardDrag(columns: readonly BoardColumn[], acts: BoardActs): Drag {
  const [drag, setDrag] = useState(still)
  const latest = useRef({ columns, acts })
  useEffect(() => {
    latest.current = { columns, acts }
  })
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => typeof source.data.postId === 'string',
        onDragStart: ({ source }) => setDrag({ dragged: cardOf(latest.current.columns, source.data.postId), over: null }),
        onDropTargetChange: ({ location }) => setDrag((before) => ({ ...before, over: columnUnder(location) })),
        onDrop: ({ source, location }) => {
          setDrag(still)
          const card = cardOf(latest.current.columns, source.data.postId)
          const to = latest.current.columns.find((column) => column.id === columnUnder(location))
          if (card && to) void latest.current.acts.move(card, to)
        },
      }),
    [],
  )
  return drag
}

type Location = { readonly current: { readonly dropTargets: readonly { readonly data: Readonly<Record<string | symbol, unknown>> }[] } }

function columnUnder({ current }: Location): string | null {
  const id = current.dropTargets[0]?.data.columnId
  return typeof id === 'string' ? id : null
}

function cardOf(columns: readonly BoardColumn[], postId: unknown): BoardCard | null {
  return columns.flatMap((column) => column.cards).find((card) => card.id === postId) ?? null
}
