import { describe, expect, it } from 'vitest'
import { createDice } from '#tests/crash/dice.ts'

const throws = (seed: number, trial: number): readonly number[] => {
  const dice = createDice(seed, trial)
  return Array.from({ length: 8 }, () => dice.below(1000))
}

describe('dice', () => {
  it('fall the same for the same seed and trial, and otherwise for another', () => {
    expect(throws(1, 5)).toEqual(throws(1, 5))
    expect(throws(1, 5)).not.toEqual(throws(1, 6))
    expect(throws(1, 5)).not.toEqual(throws(2, 5))
  })

  it('show every face about as often', () => {
    const counts = [0, 0, 0, 0]
    for (let trial = 0; trial < 4000; trial += 1) {
      const face = createDice(1, trial).below(4)
      counts[face] = (counts[face] ?? 0) + 1
    }
    for (const count of counts) expect(count).toBeGreaterThan(900)
  })
})
