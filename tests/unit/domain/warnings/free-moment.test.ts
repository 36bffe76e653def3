import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeMoment, type TakenTimes } from '#shared/domain/warnings/free-moment.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

const [vk, tg] = ['vk', 'tg'] as unknown as readonly [ChannelId, ChannelId]
const times = (channels: Readonly<Record<string, readonly number[]>>) => new Map(Object.entries(channels)) as unknown as TakenTimes
const free = (taken: TakenTimes, from: number, apart: number) => freeMoment([{ channelId: vk, later: 0 }], taken, from as EpochMs, apart)

describe('the next free moment of a post', () => {
  it('is now where nothing is near', () => {
    expect([free(times({}), 100, 60), free(times({ vk: [40, 160] }), 100, 60)]).toEqual([100, 100])
  })

  it('is the end of the last stretch that is taken', () => {
    expect(free(times({ vk: [90] }), 100, 60)).toBe(150)
    // From 150 the post at 200 is too near, from 260 the one at 300, from 360 nothing is.
    expect(free(times({ vk: [300, 90, 200] }), 100, 60)).toBe(360)
  })

  it('minds every channel, and what a channel has as a time of its own', () => {
    const own = [
      { channelId: vk, later: 0 },
      { channelId: tg, later: 30 },
    ]
    expect(freeMoment(own, times({ vk: [90], tg: [200] }), 100 as EpochMs, 60)).toBe(230)
  })

  it('is free, and no earlier one of the moments others leave would be', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 20 })
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 200 }), (taken, from, apart) => {
        const isFree = (at: number) => taken.every((other) => Math.abs(other - at) >= apart)
        const found = free(times({ vk: taken }), from, apart)
        expect(isFree(found) && found >= from).toBe(true)
        const earlier = [from, ...taken.map((at) => at + apart)].filter((at) => at >= from && at < found)
        expect(earlier.filter(isFree)).toEqual([])
      }),
    )
  })
})
