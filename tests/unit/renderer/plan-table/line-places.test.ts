import { describe, expect, it } from 'vitest'
import { placesOf } from '#renderer/features/plan-table/use-line-window.ts'

describe('placesOf', () => {
  it('deals places out in the order of lines while nothing was scrolled', () => {
    expect(placesOf({ first: 0, last: 2, base: 0 }, 100, 0)).toEqual([
      { index: 0, place: 0 },
      { index: 1, place: 1 },
      { index: 2, place: 2 },
    ])
  })

  it('gives a line that scrolls in the place of the one that left, and no other line another place', () => {
    const places = (first: number) =>
      new Map(placesOf({ first, last: first + 3, base: 0 }, 100, first).map((one) => [one.index, one.place]))
    const [before, after] = [places(5), places(6)]
    expect(after.get(9)).toBe(before.get(5))
    for (const index of [6, 7, 8]) expect(after.get(index)).toBe(before.get(index))
  })

  it('puts the lines in order again from a new base', () => {
    expect(placesOf({ first: 6, last: 9, base: 6 }, 100, 6).map((one) => one.index)).toEqual([6, 7, 8, 9])
  })

  it('keeps the line the keyboard stands on, far away as it may be', () => {
    expect(placesOf({ first: 50, last: 51, base: 0 }, 100, 3)).toContainEqual({ index: 3, place: 'focus' })
  })

  it('draws nothing beyond the end of a list that became shorter', () => {
    expect(placesOf({ first: 0, last: 9, base: 0 }, 3, 8).map((one) => one.index)).toEqual([0, 1, 2])
  })
})
