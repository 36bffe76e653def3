import { describe, expect, it } from 'vitest'
import { dayDensity, dayMaxEvents, mostGiven } from '#renderer/widgets/calendar/card-density.ts'
import type { DayKey } from '#shared/kernel/time.ts'

const one = { lines: 1, thumb: false }
const two = { lines: 2, thumb: false }
const picture = { lines: 2, thumb: true }

describe('density of a day', () => {
  it('gives two lines to up to two posts and a picture to the first that has one', () => {
    expect(dayDensity([false, true], 147, false)).toEqual([two, picture])
    expect(dayDensity([true, true], 147, false)).toEqual([picture, two])
  })

  it('gives one line to three and more, and to every post in a small window', () => {
    expect(dayDensity([true, false, false], 147, false)).toEqual([one, one, one])
    expect(dayDensity([true], 147, true)).toEqual([one])
  })

  it('leaves out pictures, then lines, when the row is too low', () => {
    expect(dayDensity([true, false], 135, false)).toEqual([two, two])
    expect(dayDensity([true, false], 115, false)).toEqual([one, one])
  })
})

/** Days with so many posts each. */
const daysOf = (counts: readonly number[]) =>
  new Map(counts.map((count, i) => [`2026-12-${10 + i}` as DayKey, Array.from({ length: count })]))

describe('posts over «more» in a row', () => {
  it('are counted where the words find room under them', () => {
    expect(dayMaxEvents(115, daysOf([1, 2, 3]))).toBe(2)
  })

  // Three cards (120 px) fit into 142 − 21; above the words (13 px) there is room for two.
  it('are measured where a day is just full, or would be with one more', () => {
    expect(dayMaxEvents(142, daysOf([33, 3]))).toBe(true)
    expect(dayMaxEvents(142, daysOf([33, 2]))).toBe(true)
  })

  it('are counted where every day has either room to spare or too many', () => {
    expect(dayMaxEvents(142, daysOf([33, 1, 4]))).toBe(2)
    expect(dayMaxEvents(142, daysOf([]))).toBe(2)
  })

  it('are measured in a row too low for any', () => {
    expect(dayMaxEvents(65, daysOf([33]))).toBe(true)
  })
})

describe('posts a day is given', () => {
  // 122 − 21 has room for two cards of 40 px, 147 − 21 for three.
  it('are two more than find room, so that «more» stays when one is dragged away', () => {
    expect(mostGiven(122)).toBe(4)
    expect(mostGiven(147)).toBe(5)
  })

  it('are never fewer than two', () => {
    expect(mostGiven(10)).toBe(2)
  })
})
