import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterFailure, isTooLate } from '#main/publishing/after-failure.ts'
import type { PublishProblem, PublishProblemKind } from '#shared/domain/publishing/problem.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

const nine = Date.UTC(2026, 10, 22, 9) as EpochMs

function aProblem(sort: PublishProblem['sort'], kind: PublishProblemKind = 'serverFault', notBefore: number | null = null): PublishProblem {
  return { sort, kind, notBefore: notBefore as EpochMs | null, detail: null }
}

describe('afterFailure', () => {
  it('looks the post up before anything else when its fate is unknown', () => {
    expect(afterFailure(aProblem('unknown', 'answerLost'), 0, nine, 0)).toEqual({ do: 'lookUp' })
  })

  it('asks a person what only a person can mend, and stops at what nothing mends', () => {
    expect(afterFailure(aProblem('user', 'signInExpired'), 0, nine, 0)).toEqual({ do: 'ask' })
    expect(afterFailure(aProblem('final', 'rejected'), 0, nine, 0)).toEqual({ do: 'stop' })
  })

  it.each([
    [0, 30_000],
    [1, 60_000],
    [2, 120_000],
    [3, 240_000],
    [4, 480_000],
  ])('after %i failed attempts waits %i ms', (tried, delay) => {
    expect(afterFailure(aProblem('retry'), tried, nine, 0)).toEqual({ do: 'retry', at: nine + delay })
  })

  it('asks a person after the sixth attempt', () => {
    expect(afterFailure(aProblem('retry'), 5, nine, 0)).toEqual({ do: 'ask' })
    expect(afterFailure(aProblem('retry', 'rateLimited', nine + 5000), 6, nine, 0)).toEqual({ do: 'ask' })
  })

  it('waits for a network that cannot be reached without counting, at most a minute at a time', () => {
    expect(afterFailure(aProblem('retry', 'unreachable'), 200, nine, 0)).toEqual({ do: 'retry', at: nine + 60_000 })
  })

  it('never comes back earlier than the network asked, nor later than 15 minutes on its own', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: -1000, max: 10_000_000 }),
        (tried, jitter, wait) => {
          const step = afterFailure(aProblem('retry', 'rateLimited', nine + wait), tried, nine, jitter)
          if (step.do !== 'retry') throw new Error('not repeated')
          expect(step.at).toBeGreaterThanOrEqual(nine + wait)
          expect(step.at).toBeGreaterThanOrEqual(nine + 24_000)
          expect(step.at).toBeLessThanOrEqual(Math.max(nine + wait, nine + 900_000))
        },
      ),
    )
  })
})

describe('isTooLate', () => {
  it('lets a post go out up to and including its last minute', () => {
    expect(isTooLate(nine, 60, (nine + 3_600_000) as EpochMs)).toBe(false)
    expect(isTooLate(nine, 60, (nine + 3_600_001) as EpochMs)).toBe(true)
    expect(isTooLate(nine, 0, nine)).toBe(false)
  })
})
