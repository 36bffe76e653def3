import { useRef } from 'react'
import type { PostId } from '#shared/kernel/ids.ts'
import type { Line } from './lines.ts'
import { boxOf, type Selection } from './range.ts'

type Rows = {
  readonly lines: readonly Line[]
  readonly columns: readonly unknown[]
  readonly onChoose: (postIds: readonly PostId[]) => void
}

/**
 * Selects cells; whole lines that are selected (Shift+Space, Ctrl+A, Shift and a line's number) are posts chosen to be acted on
 * together, until other cells are.
 */
export function useRowChoice({ lines, columns, onChoose }: Rows, place: (selection: Selection) => void): (selection: Selection) => void {
  const chosen = useRef(false)
  return (selection) => {
    place(selection)
    const posts = wholeLines(lines, columns.length, selection)
    if (posts.length > 0 || chosen.current) onChoose(posts)
    chosen.current = posts.length > 0
  }
}

/** The posts of the lines a selection takes from the first column to the last; none where the table has but one column. */
export function wholeLines(lines: readonly Line[], columns: number, selection: Selection): readonly PostId[] {
  const { top, bottom, left, right } = boxOf(selection)
  if (columns < 2 || left > 0 || right < columns - 1) return []
  return lines.slice(top, bottom + 1).flatMap((line) => (line.kind === 'post' ? [line.row.id] : []))
}
