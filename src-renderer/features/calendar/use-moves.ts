import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Act, useAct, useBridge } from '#renderer/bridge/index.ts'
import { instantOf, shiftWall } from '#shared/domain/time/wall-time.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { EpochMs, WallTime } from '#shared/kernel/time.ts'
import type { CalendarCard, PostCard } from '#shared/queries/calendar-card.ts'
import { actOnMany, movedAlong } from './many/many-posts.ts'
import { placeBeside } from './place-chosen.ts'

/** How long a stored move is shown although nothing that was read tells it: then what was read is right (it was taken back). */
const heldMs = 2000

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
export function useMoves(cards: readonly CalendarCard[], now: EpochMs): Moves {
  const [act, bridge] = [useAct(), useBridge()]
  const pending = useRef(new Map<PostId, PendingMove>())
  const [version, setVersion] = useState(0)
  const shown = useMemo(() => withMoves(cards, pending.current, version), [cards, version])
  const latest = useRef(cards)
  const clock = useRef(now)
  clock.current = now
  useEffect(() => {
    latest.current = cards
    forgetConfirmed(pending.current, cards)
  }, [cards])
  const redraw = useCallback(() => setVersion((before) => before + 1), [])
  const move = useCallback(
    async (card: CalendarCard, to: WallTime, by: 'drag' | 'keys', along: readonly PostCard[]) => {
      const moves = movesFrom(pending.current, { card, to, by, along })
      for (const { postId, wallTime } of moves) pending.current.set(postId, { to: wallTime, answered: false })
      if (moves.length > 1 || by === 'keys') redraw()
      const drawTruth = () => forget(pending.current, moves) && redraw()
      // What has no date yet goes along to where the card goes, on the card's own clock.
      const aim = moves.find(({ postId }) => postId === card.id)?.wallTime ?? to
      const where = { aim: { kind: 'time', at: aim }, zone: card.zone, now: clock.current } as const
      const undated = await placeBeside(bridge, along, { ...where, dated: moves })
      if (!(await carryOut(act, [...moves, ...undated]))) return void drawTruth()
      answered(pending.current, moves)
      forgetConfirmed(pending.current, latest.current)
      setTimeout(drawTruth, heldMs)
    },
    [act, bridge, redraw],
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
  pending: ReadonlyMap<PostId, PendingMove>,
  redrawn: number,
): readonly CalendarCard[] {
  return redrawn === 0 && pending.size === 0 ? cards : cards.map((card) => moved(card, pending.get(card.id)?.to))
}

function moved(card: CalendarCard, to: WallTime | undefined): CalendarCard {
  return to === undefined || to === card.wallTime ? card : { ...card, wallTime: to, at: instantOf(to, card.zone).at }
}

type Asked = {
  readonly card: Placed
  readonly to: WallTime
  readonly by: 'drag' | 'keys'
  readonly along: readonly Pick<PostCard, 'id' | 'wallTime'>[]
}

type Placed = Pick<CalendarCard, 'id' | 'wallTime'>

/**
 * Where an act brings the posts it moves. A dragged card is not drawn anew until its data come, so a key pressed meanwhile tells
 * its step from where the card was: the step is taken from where it was dropped. A drop is a place, whatever was before.
 */
export function movesFrom(pending: ReadonlyMap<PostId, PendingMove>, { card, to, by, along }: Asked): readonly Move[] {
  const from = pending.get(card.id)?.to ?? card.wallTime
  const aim = by === 'keys' ? shiftWall(from, card.wallTime, to) : to
  if (along.length < 2) return [{ postId: card.id, wallTime: aim }]
  const placed = along.map((one) => ({ ...one, wallTime: pending.get(one.id)?.to ?? one.wallTime }))
  return movedAlong(placed, from, aim)
}

/** A move that is stored and shown by what is read needs no holding any more: what comes next (an undo) is the truth. */
export function forgetConfirmed(pending: Map<PostId, PendingMove>, cards: readonly CalendarCard[]): void {
  for (const { id, wallTime } of pending.size === 0 ? [] : cards) {
    const held = pending.get(id)
    if (held?.answered && held.to === wallTime) pending.delete(id)
  }
}

/** Where a post was moved to; answered: the move is stored, though what is read may not tell it yet. */
export type PendingMove = { readonly to: WallTime; readonly answered: boolean }

type Move = ReturnType<typeof movedAlong>[number]

async function carryOut(act: Act, moves: readonly Move[]): Promise<boolean> {
  const [only] = moves
  if (moves.length === 1 && only) return (await act('post.reschedule', only)).ok
  return await actOnMany(act, 'posts.move', { moves: [...moves] })
}

function answered(pending: Map<PostId, PendingMove>, moves: readonly Move[]): void {
  for (const { postId, wallTime } of moves) {
    if (pending.get(postId)?.to === wallTime) pending.set(postId, { to: wallTime, answered: true })
  }
}

/** Answers whether any was still held; a later move of the same post is another one and stays. */
function forget(pending: Map<PostId, PendingMove>, moves: readonly Move[]): boolean {
  const held = moves.filter(({ postId, wallTime }) => pending.get(postId)?.to === wallTime)
  for (const { postId } of held) pending.delete(postId)
  return held.length > 0
}
