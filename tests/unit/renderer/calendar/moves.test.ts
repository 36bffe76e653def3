import { describe, expect, it } from 'vitest'
import { forgetConfirmed, movesFrom, type PendingMove, withMoves } from '#renderer/features/calendar/use-moves.ts'
import { instantOf } from '#shared/domain/time/wall-time.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'

const zone = 'Europe/Moscow' as ZoneId

function card(id: string, wallTime: string): CalendarCard {
  return { id, wallTime, zone, at: instantOf(wallTime as WallTime, zone).at } as unknown as CalendarCard
}

const cards = [card('a', '2026-12-09T10:00'), card('b', '2026-12-09T11:00')]
const nothing = new Map<PostId, PendingMove>()
const moving = (answered: boolean) => new Map([['b' as PostId, { to: '2026-12-17T11:00' as WallTime, answered }]])
const under = moving(false)

describe('cards while a move is under way', () => {
  it('stand where they were moved before the command has answered, the others as they are', () => {
    const shown = withMoves(cards, under, 0)
    expect(shown[0]).toBe(cards[0])
    expect(shown[1]).toMatchObject({ id: 'b', wallTime: '2026-12-17T11:00', at: Date.UTC(2026, 11, 17, 8) })
  })

  it('are the very list that was read while nothing is under way, so that nothing is drawn anew', () => {
    expect(withMoves(cards, nothing, 0)).toBe(cards)
  })

  it('come as a list of its own once a move was refused: the calendar holds the card where it was dropped', () => {
    const back = withMoves(cards, nothing, 1)
    expect(back).not.toBe(cards)
    expect(back).toEqual(cards)
  })
})

describe('a move that has been stored', () => {
  const [first] = cards
  const after = [...(first ? [first] : []), card('b', '2026-12-17T11:00')]

  it('is held while what is read still tells the old time, so that the card does not jump back', () => {
    const pending = moving(true)
    forgetConfirmed(pending, cards)
    expect(withMoves(cards, pending, 0)[1]).toMatchObject({ wallTime: '2026-12-17T11:00' })
  })

  it('is held no longer once it was read: an undo that follows shows at once', () => {
    const pending = moving(true)
    forgetConfirmed(pending, after)
    expect(pending.size).toBe(0)
  })

  it('is held while its command has not answered, whatever was read', () => {
    const pending = moving(false)
    forgetConfirmed(pending, after)
    expect(pending.size).toBe(1)
  })
})

describe('a key pressed before a drop is drawn', () => {
  const [first, second] = cards
  const alone = { along: [], by: 'keys' } as const

  it('goes on from where the card was dropped, though the card still tells where it was', () => {
    if (!second) throw new Error('no card')
    // Shift+right in the month: a day later than the card tells, which is 9 December.
    const to = '2026-12-10T11:00' as WallTime
    expect(movesFrom(under, { card: second, to, ...alone })).toEqual([{ postId: 'b', wallTime: '2026-12-18T11:00' }])
    expect(movesFrom(nothing, { card: second, to, ...alone })).toEqual([{ postId: 'b', wallTime: to }])
  })

  it('takes the chosen ones along from where each of them stands', () => {
    if (!first || !second) throw new Error('no card')
    const to = '2026-12-10T10:00' as WallTime
    expect(movesFrom(under, { card: first, to, by: 'keys', along: [first, second] })).toEqual([
      { postId: 'a', wallTime: '2026-12-10T10:00' },
      { postId: 'b', wallTime: '2026-12-18T11:00' },
    ])
  })

  it('does not turn the place of another drop into a step', () => {
    if (!second) throw new Error('no card')
    const to = '2026-12-20T11:00' as WallTime
    expect(movesFrom(under, { card: second, to, by: 'drag', along: [] })).toEqual([{ postId: 'b', wallTime: to }])
  })
})
