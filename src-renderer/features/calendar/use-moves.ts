import { useCallback, useMemo, useRef, useState } from 'react'
import { useAct } from '#renderer/bridge/index.ts'
import { instantOf } from '#shared/domain/time/wall-time.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { WallTime } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'

type Moves = {
  /** The cards with moves under way already done. */
  readonly shown: readonly CalendarCard[]
  move(card: CalendarCard, to: WallTime, by: 'drag' | 'keys'): void
}

/**
 * Moves cards before their commands have answered. A dragged card is already drawn at its new place, so nothing is drawn
 * anew until the data come; a refused move draws the truth again, and the frame says why.
 */
export function useMoves(cards: readonly CalendarCard[]): Moves {
  const act = useAct()
  const pending = useRef(new Map<PostId, WallTime>())
  const [version, setVersion] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is how a refused move asks for the truth
  const shown = useMemo(() => cards.map((card) => moved(card, pending.current.get(card.id))), [cards, version])
  const redraw = useCallback(() => setVersion((before) => before + 1), [])
  const move = useCallback(
    async (card: CalendarCard, to: WallTime, by: 'drag' | 'keys') => {
      pending.current.set(card.id, to)
      if (by === 'keys') redraw()
      const outcome = await act('post.reschedule', { postId: card.id, wallTime: to })
      if (pending.current.get(card.id) === to) pending.current.delete(card.id)
      if (!outcome.ok) redraw()
    },
    [act, redraw],
  )
  return { shown, move: (card, to, by) => void move(card, to, by) }
}

function moved(card: CalendarCard, to: WallTime | undefined): CalendarCard {
  return to === undefined || to === card.wallTime ? card : { ...card, wallTime: to, at: instantOf(to, card.zone).at }
}
