import { useCallback, useMemo, useRef, useState } from 'react'
import { type Act, useAct } from '#renderer/bridge/index.ts'
import { instantOf } from '#shared/domain/time/wall-time.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { WallTime } from '#shared/kernel/time.ts'
import type { CalendarCard, PostCard } from '#shared/queries/calendar-card.ts'
import { actOnMany, movedAlong } from './many/many-posts.ts'

type Moves = {
  /** The cards with moves under way already done. */
  readonly shown: readonly CalendarCard[]
  /** @param along posts that go along with it by the same difference, this one among them */
  move(card: CalendarCard, to: WallTime, by: 'drag' | 'keys', along: readonly PostCard[]): void
}

/**
 * Moves cards before their commands have answered. A dragged card is already drawn at its new place, so nothing is drawn
 * anew until the data come; a refused move draws the truth again, and the frame says why.
 */
export function useMoves(cards: readonly CalendarCard[]): Moves {
  const act = useAct()
  const pending = useRef(new Map<PostId, WallTime>())
  const [version, setVersion] = useState(0)
  const shown = useMemo(() => withMoves(cards, pending.current, version), [cards, version])
  const redraw = useCallback(() => setVersion((before) => before + 1), [])
  const move = useCallback(
    async (card: CalendarCard, to: WallTime, by: 'drag' | 'keys', along: readonly PostCard[]) => {
      const moves = along.length > 1 ? movedAlong(along, card.wallTime, to) : [{ postId: card.id, wallTime: to }]
      for (const { postId, wallTime } of moves) pending.current.set(postId, wallTime)
      if (moves.length > 1 || by === 'keys') redraw()
      const ok = await carryOut(act, moves)
      for (const one of moves) forget(pending.current, one)
      if (!ok) redraw()
    },
    [act, redraw],
  )
  return { shown, move: (card, to, by, along) => void move(card, to, by, along) }
}

/**
 * The cards with the moves under way already done.
 *
 * @param redrawn how often the truth was asked for: from the first time on each answer is a list of its own, since the calendar
 *   still holds a refused card where it was dropped and only another list sends it back
 */
export function withMoves(
  cards: readonly CalendarCard[],
  pending: ReadonlyMap<PostId, WallTime>,
  redrawn: number,
): readonly CalendarCard[] {
  return redrawn === 0 && pending.size === 0 ? cards : cards.map((card) => moved(card, pending.get(card.id)))
}

function moved(card: CalendarCard, to: WallTime | undefined): CalendarCard {
  return to === undefined || to === card.wallTime ? card : { ...card, wallTime: to, at: instantOf(to, card.zone).at }
}

type Move = ReturnType<typeof movedAlong>[number]

async function carryOut(act: Act, moves: readonly Move[]): Promise<boolean> {
  const [only] = moves
  if (moves.length === 1 && only) return (await act('post.reschedule', only)).ok
  return await actOnMany(act, 'posts.move', { moves: [...moves] })
}

/** A later move of the same post is still under way. */
function forget(pending: Map<PostId, WallTime>, { postId, wallTime }: Move): void {
  if (pending.get(postId) === wallTime) pending.delete(postId)
}
