import { describe, expect, it } from 'vitest'
import { lastPostLine, struckIn } from '#tests/crash/evidence.ts'

const line = (phase: string, variantId = 'v', kind = 'post') => ({ variantId, kind, key: `key-${variantId}`, phase })

describe('where a kill struck', () => {
  it('is told by the ledger when the answer had come', () => {
    expect(struckIn({ ledger: line('done'), madeAt: 900, killedAt: 1000 })).toBe('afterAnswer')
  })

  it('is told by the firehose when it had not: made before the kill, after it, or not at all', () => {
    expect(struckIn({ ledger: line('sending'), madeAt: 999, killedAt: 1000 })).toBe('answerHeld')
    expect(struckIn({ ledger: line('sending'), madeAt: 1001, killedAt: 1000 })).toBe('bytesSent')
    expect(struckIn({ ledger: line('sending'), madeAt: null, killedAt: 1000 })).toBe('beforeRequest')
  })

  it('is before sending when the ledger has no line about the post itself', () => {
    const lines = [line('done', 'earlier'), line('sending', 'this', 'upload')]
    expect(lastPostLine(lines, 1)).toBeNull()
    expect(struckIn({ ledger: null, madeAt: null, killedAt: 1000 })).toBe('beforeSending')
  })
})
