import { describe, expect, it } from 'vitest'
import { type FocusDay, moveFocus } from '#renderer/widgets/calendar/focus-grid.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'

const day = (n: number) => `2026-12-${String(n).padStart(2, '0')}` as DayKey
const id = (name: string) => name as PostId

/** Two weeks from Monday 7 December; the 7th has two posts, the 8th and the 14th one each. */
const days: readonly FocusDay[] = Array.from({ length: 14 }, (_, i) => ({
  day: day(7 + i),
  cards: i === 0 ? [id('a'), id('b')] : i === 1 ? [id('c')] : i === 7 ? [id('d')] : [],
}))

describe('arrow keys', () => {
  it('go down through a day and on to the same weekday of the next row', () => {
    expect(moveFocus(days, 7, { day: day(7), card: null }, 'down')).toEqual({ day: day(7), card: 'a' })
    expect(moveFocus(days, 7, { day: day(7), card: id('a') }, 'down')).toEqual({ day: day(7), card: 'b' })
    expect(moveFocus(days, 7, { day: day(7), card: id('b') }, 'down')).toEqual({ day: day(14), card: null })
  })

  it('go up through a day to the day itself and on to the last post of the row above', () => {
    expect(moveFocus(days, 7, { day: day(14), card: id('d') }, 'up')).toEqual({ day: day(14), card: null })
    expect(moveFocus(days, 7, { day: day(14), card: null }, 'up')).toEqual({ day: day(7), card: 'b' })
  })

  it('go sideways to the same place in the next day, or its last post, or the empty day', () => {
    expect(moveFocus(days, 7, { day: day(7), card: id('b') }, 'right')).toEqual({ day: day(8), card: 'c' })
    expect(moveFocus(days, 7, { day: day(8), card: id('c') }, 'right')).toEqual({ day: day(9), card: null })
    expect(moveFocus(days, 7, { day: day(8), card: id('c') }, 'left')).toEqual({ day: day(7), card: 'a' })
  })

  it('stay where the view ends', () => {
    expect(moveFocus(days, 7, { day: day(7), card: null }, 'left')).toBeNull()
    expect(moveFocus(days, 7, { day: day(7), card: null }, 'up')).toBeNull()
    expect(moveFocus(days, 7, { day: day(20), card: null }, 'down')).toBeNull()
  })
})
