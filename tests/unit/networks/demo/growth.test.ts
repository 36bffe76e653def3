import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followersOf, totalsOf } from '#main/networks/demo/growth.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

const day = 86_400_000

describe('pretend counts', () => {
  it('are the same whenever they are asked, and nobody likes a post before it is there', () => {
    expect(totalsOf('post-7', 'булочная', day)).toEqual(totalsOf('post-7', 'булочная', day))
    expect(totalsOf('post-7', 'булочная', 0)).toEqual({ likes: 0, reposts: 0, replies: 0 })
  })

  it('never fall as a post grows older, and likes lead', () => {
    const name = fc.string({ minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(name, name, fc.nat(120 * day), fc.nat(120 * day), (id, account, age, more) => {
        const [before, after] = [totalsOf(id, account, age), totalsOf(id, account, age + more)]
        expect(after.likes).toBeGreaterThanOrEqual(before.likes)
        expect(after.reposts).toBeGreaterThanOrEqual(before.reposts)
        expect(after.replies).toBeGreaterThanOrEqual(before.replies)
        expect(after.likes).toBeGreaterThanOrEqual(after.reposts)
        expect(after.likes).toBeGreaterThanOrEqual(after.replies)
      }),
    )
  })

  it('stay in the bounds they promise', () => {
    const since = 0 as EpochMs
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), (account) => {
        const first = followersOf(account, since, since)
        expect(first).toBeGreaterThanOrEqual(300)
        expect(first).toBeLessThanOrEqual(12_000)
        const month = followersOf(account, since, (30 * day) as EpochMs)
        expect(month).toBeGreaterThanOrEqual(Math.floor(first * 1.03))
        expect(month).toBeLessThanOrEqual(Math.ceil((first + 1) * 1.12))
        expect(totalsOf('post-1', account, 365 * day).likes).toBeLessThanOrEqual(first * 0.06 + 1)
      }),
    )
  })
})
