import { useEffect, useRef, useState } from 'react'
import type { ColumnId } from './columns.ts'
import type { Line } from './lines.ts'
import { firstSpot, type Selection, type Spot, within } from './range.ts'

type Kept = { readonly id: string | undefined; readonly column: ColumnId | undefined }

/**
 * The selected cells. They stay with their posts and columns when lines come, go and change places; what is no longer there leaves
 * the selection where it was.
 */
export function useSelection(lines: readonly Line[], columns: readonly ColumnId[]): readonly [Selection, (selection: Selection) => void] {
  const [selection, setSelection] = useState<Selection>(firstSpot)
  const kept = useRef<{ anchor: Kept; focus: Kept } | null>(null)
  const size = { lines: lines.length, columns: columns.length }
  const keep = ({ anchor, focus }: Selection) => {
    const of = (spot: Spot): Kept => ({ id: lines[spot.line]?.id, column: columns[spot.column] })
    kept.current = { anchor: of(anchor), focus: of(focus) }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only lines and columns that changed move the selection
  useEffect(() => {
    setSelection((before) => {
      const moved = (spot: Spot, was: Kept | undefined): Spot => {
        const line = lines.findIndex((one) => one.id === was?.id)
        const column = was?.column ? columns.indexOf(was.column) : -1
        return within({ line: line < 0 ? spot.line : line, column: column < 0 ? spot.column : column }, size)
      }
      const after = { anchor: moved(before.anchor, kept.current?.anchor), focus: moved(before.focus, kept.current?.focus) }
      keep(after)
      return JSON.stringify(after) === JSON.stringify(before) ? before : after
    })
  }, [lines, columns])
  const select = (wanted: Selection) => {
    const there = { anchor: within(wanted.anchor, size), focus: within(wanted.focus, size) }
    keep(there)
    setSelection(there)
  }
  return [selection, select]
}
