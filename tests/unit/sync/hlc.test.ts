import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeviceId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type Hlc, hlcZero, later, maxDriftMs, readHlc, receive, tick } from '#shared/sync/hlc.ts'

const noon = Date.UTC(2026, 10, 22, 12)
const here = '01920000-0000-7000-8000-00000000d001' as DeviceId
const there = '01920000-0000-7000-8000-00000000d002' as DeviceId

const at = (ms: number) => (noon + ms) as EpochMs

function value(outcome: ReturnType<typeof tick>): Hlc {
  if (!outcome.ok) throw new Error(outcome.problem.kind)
  return outcome.value
}

describe('the hybrid clock', () => {
  it('follows the wall clock', () => {
    expect(readHlc(value(tick(hlcZero, at(0), here)))).toEqual({ wallMs: noon, counter: 0, device: '00000000d001' })
  })

  it('counts where the wall clock stutters or goes back', () => {
    const first = value(tick(hlcZero, at(0), here))
    const second = value(tick(first, at(0), here))
    const third = value(tick(second, at(-60_000), here))
    expect([second, third].map(readHlc)).toMatchObject([
      { wallMs: noon, counter: 1 },
      { wallMs: noon, counter: 2 },
    ])
  })

  it('sorts as text, the device breaking ties', () => {
    const one = value(tick(hlcZero, at(0), here))
    const other = value(tick(hlcZero, at(0), there))
    expect([value(tick(one, at(0), here)), other, value(tick(hlcZero, at(1), here)), one].sort()).toEqual([
      one,
      other,
      value(tick(one, at(0), here)),
      value(tick(hlcZero, at(1), here)),
    ])
  })

  it('is later than what it received, also from a clock that runs ahead a little', () => {
    const remote = value(tick(hlcZero, at(maxDriftMs), there))
    const mine = receive(hlcZero, remote, { now: at(0), device: here })
    expect(mine.ok && mine.value > remote).toBe(true)
  })

  it('refuses a clock more than five minutes ahead', () => {
    const remote = value(tick(hlcZero, at(maxDriftMs + 1), there))
    expect(receive(hlcZero, remote, { now: at(0), device: here })).toEqual({
      ok: false,
      problem: { kind: 'clockDrift', aheadMs: maxDriftMs + 1 },
    })
  })

  it('refuses when its counter is used up', () => {
    const last = `${value(tick(hlcZero, at(0), here)).slice(0, 9)}-zzzz-00000000d001` as Hlc
    expect(tick(last, at(0), here)).toEqual({ ok: false, problem: { kind: 'counterOverflow' } })
  })

  it('rises for ever, whatever the wall clock does and whoever is heard', () => {
    const moves = fc.array(fc.record({ ms: fc.integer({ min: -1_000_000, max: 1_000_000 }), heard: fc.boolean() }))
    fc.assert(
      fc.property(moves, (all) => {
        let last = hlcZero
        for (const { ms, heard } of all) {
          const remote = value(tick(hlcZero, at(Math.min(ms, 0)), there))
          const next = value(heard ? receive(last, remote, { now: at(ms), device: here }) : tick(last, at(ms), here))
          expect(next > last && (!heard || next > remote)).toBe(true)
          expect(later(last, next)).toBe(next)
          last = next
        }
      }),
    )
  })
})
