import { describe, expect, it } from 'vitest'
import { dayDensity, dayMaxEvents } from '#renderer/widgets/calendar/card-density.ts'

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

describe('posts over «more» in a row', () => {
  it('are counted where the words find room under them', () => {
    expect(dayMaxEvents(115)).toBe(2)
  })

  it('are measured where the words would take the place of a post', () => {
    expect(dayMaxEvents(142)).toBe(true)
  })
})
