import { type KeyboardEvent, useEffect, useState } from 'react'
import { inspect } from '#renderer/routes/route.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { type BoardColumn, columnBeside, type Direction, neighbourOf } from './board-view.ts'
import type { BoardActs } from './use-board-acts.ts'

const arrows: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }

/** A card the focus goes to; in a named column: once it has come there. */
type Wanted = { readonly id: PostId; readonly columnId: string | null }

/** Arrows lead from card to card, Shift and an arrow moves the card, Enter opens it, Space shows it in the inspector. */
export function useBoardKeys(columns: readonly BoardColumn[], acts: BoardActs, board: HTMLElement | null) {
  const [wanted, want] = useState<Wanted | null>(null)
  useFocusOf(wanted, board, want)
  const shift = (id: PostId, direction: Direction) => {
    const card = columns.flatMap((column) => column.cards).find((one) => one.id === id)
    const to = card && columnBeside(columns, card, direction === 'left' ? -1 : 1)
    if (!card || !to) return
    want({ id, columnId: to.id })
    void acts.move(card, to).then((moved) => {
      if (!moved) want(null)
    })
  }
  const lead = (id: PostId, direction: Direction, moving: boolean) => {
    if (moving && (direction === 'left' || direction === 'right')) shift(id, direction)
    else {
      const next = neighbourOf(columns, id, direction)
      want(next && { id: next, columnId: null })
    }
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
  return { wanted: wanted?.id ?? null, onKeyDown }
}

/**
 * Gives a wanted card the focus as soon as it is drawn where it is wanted: one that was moved is drawn anew in its column, however long
 * the move takes, and one out of sight only after its column has scrolled. Whoever goes on elsewhere meanwhile is left there.
 */
function useFocusOf(wanted: Wanted | null, board: HTMLElement | null, want: (card: Wanted | null) => void): void {
  useEffect(() => {
    if (!wanted || !board) return
    const find = () => board.querySelector<HTMLElement>(`[data-card="${wanted.id}"]`)
    const focus = () => {
      const card = find()
      const columnId = card?.closest<HTMLElement>('[data-column]')?.dataset.column
      if (!card || (wanted.columnId !== null && columnId !== wanted.columnId)) return
      card.focus()
      want(null)
    }
    const leave = ({ target }: Event) => {
      if (target !== find()) want(null)
    }
    const watch = new MutationObserver(focus)
    watch.observe(board, { childList: true, subtree: true })
    for (const sign of signs) document.addEventListener(sign, leave)
    focus()
    return () => {
      watch.disconnect()
      for (const sign of signs) document.removeEventListener(sign, leave)
    }
  }, [wanted, board, want])
}

/** By what it is seen that somebody goes on elsewhere. */
const signs = ['focusin', 'pointerdown'] as const
