import { describe, expect, it } from 'vitest'
import { clockOf } from '#renderer/widgets/plan-sheets/sheet-parts.tsx'
import { zoneName } from '#renderer/widgets/zoned-time/zone-name.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'

const berlin = 'Europe/Berlin' as ZoneId
const name = (zone: ZoneId, at: EpochMs) => zoneName(zone, at, 'МСК')
const at = (day: string) => ({ at: Date.parse(`${day}T12:00Z`) as EpochMs })

describe('the clock of a printed month', () => {
  it('has both names where it changes between the posts, in the order of time', () => {
    expect(clockOf(berlin, [at('2027-03-31'), at('2027-03-07')], name)).toBe('GMT+1 → GMT+2')
  })

  it('has one name where all posts lie on one side of the change', () => {
    expect(clockOf(berlin, [at('2027-03-07'), at('2027-03-21')], name)).toBe('GMT+1')
  })
})
