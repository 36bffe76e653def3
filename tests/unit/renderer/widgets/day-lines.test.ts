import { describe, expect, it } from 'vitest'
import { monotoneSlopes } from '#renderer/widgets/chart/day-lines.ts'

describe('the line of a chart by day', () => {
  it('goes straight through days that rise alike, and lies flat at a turn and along a plain', () => {
    expect(monotoneSlopes([0, 2, 4])).toEqual([2, 2, 2])
    expect(monotoneSlopes([0, 5, 1])).toEqual([5, 0, -4])
    expect(monotoneSlopes([3, 3, 9])).toEqual([0, 0, 6])
  })

  it('is not steeper beside a small rise than three times that rise, so that it never swings beyond a day', () => {
    // Slopes would be 1, 50.5 and 100: beside the rise of 1 the two of them are shortened to a length of 3.
    const [first = 0, second = 0, last] = monotoneSlopes([0, 1, 101])
    expect(Math.hypot(first, second)).toBeCloseTo(3)
    expect(second / first).toBeCloseTo(50.5)
    expect(last).toBe(100)
  })
})
