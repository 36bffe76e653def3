import type { ClipboardEvent } from 'react'
import type { GridState } from './use-grid.ts'

/** The clipboard's events reach the grid while no cell is open. */
export function useGridClipboard(grid: GridState) {
  const free = (event: ClipboardEvent) => {
    if (grid.editing) return false
    event.preventDefault()
    return true
  }
  return {
    onCopy: (event: ClipboardEvent) => free(event) && void grid.copy(),
    onCut: (event: ClipboardEvent) => free(event) && void grid.copy().then((copied) => copied && grid.clear()),
    onPaste: (event: ClipboardEvent) => {
      if (free(event)) grid.paste(event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain'))
    },
  }
}
