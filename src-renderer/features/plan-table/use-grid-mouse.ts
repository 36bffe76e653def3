import { type MouseEvent, type PointerEvent, useCallback, useRef } from 'react'
import { inspect } from '#renderer/routes/route.ts'
import { choiceOf } from '#renderer/widgets/calendar/index.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { ColumnId } from './columns.ts'
import type { Line } from './lines.ts'
import type { Spot } from './range.ts'
import type { GridState } from './use-grid.ts'

type Pressed = {
  readonly lines: readonly Line[]
  readonly columns: readonly ColumnId[]
  /** Posts to be acted on together. */
  readonly chosen: ReadonlySet<PostId>
  readonly onChoose: (postIds: readonly PostId[]) => void
  readonly onToggle: (postId: PostId) => void
}

/** The number at the beginning of a line was pressed. */
export type OnNumber = (event: MouseEvent, postId: PostId, at: number) => void

/** A press on a line's number looks at its post beside; with Ctrl or Cmd it chooses the post, with Shift all lines up to it. */
export function useNumbers(grid: GridState, { columns, onToggle }: Pick<Pressed, 'columns' | 'onToggle'>): OnNumber {
  const latest = useRef({ grid, columns, onToggle })
  latest.current = { grid, columns, onToggle }
  return useCallback((event, postId, at) => {
    const { grid, columns, onToggle } = latest.current
    const how = choiceOf(event)
    if (how === null) return inspect(postId)
    event.currentTarget.closest<HTMLElement>('[role="grid"]')?.focus()
    if (how === 'toggle') onToggle(postId)
    else grid.select({ anchor: { line: grid.selection.anchor.line, column: columns.length - 1 }, focus: { line: at, column: 0 } })
  }, [])
}

/** A press selects a cell, dragging or Shift a range, Ctrl or Cmd chooses the post of the line, a double press opens. */
export function useMouse(grid: GridState, { lines, chosen, onChoose, onToggle }: Omit<Pressed, 'columns'>) {
  const dragging = useRef(false)
  const spotAt = (target: EventTarget): Spot | null => {
    if (!(target instanceof Element) || target.closest('[data-many], input, button')) return null
    const line = target.closest<HTMLElement>('[data-line]')?.dataset.line
    const column = target.closest<HTMLElement>('[data-column]')?.dataset.column
    return line === undefined ? null : { line: Number(line), column: Number(column ?? 0) }
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      const spot = event.button === 0 ? spotAt(event.target) : null
      if (!spot) return
      const how = choiceOf(event)
      const line = lines[spot.line]
      if (how === 'toggle') return line?.kind === 'post' ? onToggle(line.row.id) : undefined
      if (how === null && chosen.size > 0) onChoose([])
      dragging.current = true
      grid.select({ anchor: event.shiftKey ? grid.selection.anchor : spot, focus: spot })
    },
    onPointerMove: (event: PointerEvent) => {
      if (!dragging.current || event.buttons === 0) return
      const spot = spotAt(event.target)
      if (spot) grid.select({ anchor: grid.selection.anchor, focus: spot })
    },
    onPointerUp: () => {
      dragging.current = false
    },
    onDoubleClick: (event: MouseEvent) => {
      const spot = spotAt(event.target)
      if (spot) grid.edit(null, spot)
    },
  }
}
