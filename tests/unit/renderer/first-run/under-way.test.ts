import { describe, expect, it } from 'vitest'
import { underWay } from '#renderer/features/first-run/parts/under-way.ts'
import { problem } from '#shared/contract/problem.ts'

const nothing = { clicked: null, starting: null, making: null, problem: null, trouble: null }
const failed = problem('internal', { detail: 'a figure of a post that is not out' })

describe('what the first screen shows to be under way', () => {
  it('is the demo while it is made, whoever asked for it', () => {
    expect(underWay({ ...nothing, making: { done: 880, total: 926 } })).toEqual({ shown: 'demo', told: null })
  })

  it('is nothing once it is known why the demo could not be made, however far it had come', () => {
    expect(underWay({ ...nothing, making: { done: 880, total: 926 }, trouble: failed })).toEqual({ shown: null, told: failed })
  })

  it('is what was clicked, and the trouble of before is not told meanwhile', () => {
    expect(underWay({ ...nothing, clicked: 'own', trouble: failed })).toEqual({ shown: 'own', told: null })
    expect(underWay({ ...nothing, starting: 'own', trouble: failed })).toEqual({ shown: 'own', told: null })
  })

  it('is nothing after a try that failed, whose reason is the newer news', () => {
    const newer = problem('diskFull')
    expect(underWay({ ...nothing, making: { done: 1, total: 926 }, problem: newer, trouble: failed })).toEqual({ shown: null, told: newer })
  })
})
