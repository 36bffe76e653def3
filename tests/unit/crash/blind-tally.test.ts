import { describe, expect, it } from 'vitest'
import { type BlindResult, blindFaults, blindFaultsOf, blindTally, rarestFault } from '#tests/crash/blind-tally.ts'

const asked: BlindResult = {
  ...{ struck: 'answerDropped', announced: 1, shown: 'published', kills: 0, asked: 1, resent: 0 },
  edits: { shownSaved: 3, lost: 0 },
}
const evenly: readonly BlindResult[] = blindFaults.map((struck) => ({ ...asked, struck, asked: struck === 'afterAnswer' ? 0 : 1 }))

describe('the tally of a run with a network nobody can ask', () => {
  it('finds no fault when each post came once and a person was asked exactly where it was in doubt', () => {
    const result = blindTally(evenly)
    expect(result).toMatchObject({ trials: 5, published: 5, asked: 4, duplicated: 0, lost: 0, resent: 0, guessed: 0, askedInVain: 0 })
    expect(blindFaultsOf(result)).toEqual([])
    expect(rarestFault(result)).toBeNull()
  })

  it('tells what must never be: twice, nowhere, sent while asked, guessed, asked in vain, neither', () => {
    const result = blindTally([
      ...evenly,
      ...evenly,
      { ...asked, announced: 2, resent: 1 },
      { ...asked, announced: 0 },
      { ...asked, struck: 'bytesSent', asked: 0 },
      { ...asked, struck: 'afterAnswer' },
      { ...asked, struck: 'beforeSending', shown: 'open', edits: { shownSaved: 3, lost: 1 } },
    ])
    expect(blindFaultsOf(result)).toEqual([
      'duplicated: 1',
      'lost: 1',
      'resent: 1',
      'guessed: 1',
      'askedInVain: 2',
      'unsettled: 1',
      'editsLost: 1',
    ])
  })

  it('names the fault that most needs another trial', () => {
    expect(rarestFault(blindTally([...evenly, ...Array.from({ length: 5 }, () => asked)]))).toBe('beforeRequest')
  })
})
