import { type PointerEvent, useRef } from 'react'

/**
 * Words that are clipped in a cell are read whole under the pointer. Written when the pointer comes, not with each of hundreds of cells
 * that are drawn while one scrolls.
 */
export function useClippedTitles() {
  const told = useRef<HTMLElement | null>(null)
  return {
    onPointerOver: ({ target }: PointerEvent) => {
      const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
      if (cell === told.current) return
      told.current?.removeAttribute('title')
      told.current = cell
      if (!cell) return
      const clipped = cell.scrollWidth > cell.clientWidth ? cell.textContent : null
      const title = [clipped, cell.getAttribute('aria-description')].filter(Boolean).join('\n')
      if (title !== '') cell.title = title
    },
  }
}
