import { describe, expect, it } from 'vitest'
import { faults, rarest, type TrialResult, tally } from '#tests/crash/tally.ts'

const fine: TrialResult = { struck: 'beforeRequest', announced: 1, shown: 'published', kills: 1, edits: { shownSaved: 3, lost: 0 } }
const evenly: readonly TrialResult[] = (['beforeRequest', 'bytesSent', 'answerHeld', 'afterAnswer'] as const).map((struck) => ({
  ...fine,
  struck,
}))

describe('the tally of a crash run', () => {
  it('finds no fault when each post came once and each phase has its share', () => {
    const result = tally(evenly)
    expect(result).toMatchObject({ trials: 4, published: 4, duplicated: 0, lost: 0, unknown: 0, unsettled: 0, editsShownSaved: 12 })
    expect(faults(result)).toEqual([])
    expect(rarest(result)).toBeNull()
  })

  it('tells a post that came twice, one that came nowhere, one that asks, and one at the server that the window does not show', () => {
    const result = tally([
      ...evenly,
      { ...fine, announced: 2 },
      { ...fine, announced: 0, shown: 'open' },
      { ...fine, announced: 0, shown: 'asking' },
      { ...fine, shown: 'open' },
      { ...fine, edits: { shownSaved: 3, lost: 2 } },
    ])
    expect(faults(result)).toEqual([
      'duplicated: 1',
      'lost: 1',
      'unknown: 1',
      'unsettled: 1',
      'editsLost: 2',
      'bytesSent: under 15 % of the trials',
      'answerHeld: under 15 % of the trials',
      'afterAnswer: under 15 % of the trials',
    ])
  })

  it('names the phase that most needs another trial', () => {
    expect(rarest(tally([...evenly, ...evenly, fine, fine, { ...fine, struck: 'bytesSent' }, fine, fine, fine]))).toBe('answerHeld')
  })
})
