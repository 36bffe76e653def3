import { type KeyboardEvent, useEffect, useState } from 'react'
import { inspect } from '#renderer/routes/route.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { type BoardColumn, columnBeside, type Direction, neighbourOf } from './board-view.ts'
import type { BoardActs } from './use-board-acts.ts'

const arrows: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }

/** Arrows lead from card to card, Shift and an arrow moves the card, Enter opens it, Space shows it in the inspector. */
export function useBoardKeys(columns: readonly BoardColumn[], acts: BoardActs, board: HTMLElement | null) {
  const [wanted, want] = useState<PostId | null>(null)
  // A card that was moved is drawn anew in its column, and one out of sight only after its column has scrolled.
  useEffect(() => {
    if (wanted === null || !board) return
    const focus = () => {
      const card = board.querySelector<HTMLElement>(`[data-card="${wanted}"]`)
      if (card && card !== document.activeElement) card.focus()
    }
    focus()
    const watch = new MutationObserver(focus)
    watch.observe(board, { childList: true, subtree: true })
    const over = setTimeout(() => want(null), settleMs)
    return () => {
      watch.disconnect()
      clearTimeout(over)
    }
  }, [wanted, board])
  const shift = (id: PostId, direction: Direction) => {
    const card = columns.flatMap((column) => column.cards).find((one) => one.id === id)
    const to = card && columnBeside(columns, card, direction === 'left' ? -1 : 1)
    if (!card?.free || !to) return
    want(id)
    void acts.move(card, to)
  }
  const lead = (id: PostId, direction: Direction, moving: boolean) => {
    if (moving && (direction === 'left' || direction === 'right')) shift(id, direction)
    else want(neighbourOf(columns, id, direction))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).dataset.card as PostId | undefined
    const direction = arrows[event.code]
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    if (direction) lead(id, direction, event.shiftKey)
    else if (event.code === 'Enter') acts.open(id)
    else if (event.code === 'Space') inspect(id)
    else return
    event.preventDefault()
  }
  return { wanted, onKeyDown }
}

/** How long a card that was moved is waited for. */
const settleMs = 600
