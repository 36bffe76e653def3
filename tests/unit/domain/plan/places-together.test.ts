import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DayForSeveral, placesFrom, placesTogether } from '#shared/domain/plan/places-together.ts'
import type { Slot } from '#shared/domain/plan/slot.ts'
import type { BrandId, ChannelId, QuietDaysId, SlotId } from '#shared/kernel/ids.ts'
import type { DayKey, WallTime } from '#shared/kernel/time.ts'

const [shop, cafe] = ['shop', 'cafe'] as unknown as [ChannelId, ChannelId]
const wall = (time: string) => `2026-12-10T${time}` as WallTime
/** The tenth of December 2026 is a Thursday. */
const slot = (channelId: ChannelId, time: string): Slot => ({
  ...{ id: `${channelId}${time}` as SlotId, brandId: 'brand' as unknown as BrandId },
  ...{ channelId, weekday: 4, time, rubricId: null, deletedAt: null },
})
const day = (wishes: Partial<DayForSeveral> = {}): DayForSeveral => ({
  ...{ slots: [], placed: [], rules: { quiet: [], minutesApart: null }, after: '2026-12-09T23:59' as WallTime },
  ...{ taken: [], first: wall('10:00'), from: wall('08:00'), to: wall('23:59') },
  ...wishes,
})
const times = (posts: readonly (readonly ChannelId[])[], wishes: Partial<DayForSeveral> = {}) =>
  placesTogether(
    posts.map((channels) => ({ channels })),
    day(wishes),
  ).map((one) => one.slice(11))

describe('posts planned together on one day', () => {
  it('go by the hour from ten on, in their order, where there are no slots', () => {
    expect(times([[shop], [], [cafe]])).toEqual(['10:00', '11:00', '12:00'])
    expect(times([[shop], [shop]], { taken: [wall('10:20')] })).toEqual(['12:00', '13:00'])
  })

  it('take the free slots of their own channels first', () => {
    const slots = [slot(shop, '09:00'), slot(shop, '18:30'), slot(cafe, '13:00')]
    expect(times([[shop], [cafe], [shop]], { slots })).toEqual(['09:00', '13:00', '18:30'])
    expect(times([[], [cafe]], { slots })).toEqual(['10:00', '13:00'])
  })

  it('leave a slot that is taken, over, or beyond the day', () => {
    const slots = [slot(shop, '09:00'), slot(shop, '18:30')]
    expect(times([[shop]], { slots, placed: [{ channelId: shop, wallTime: wall('09:10') }] })).toEqual(['18:30'])
    expect(times([[shop]], { slots, after: wall('12:00') })).toEqual(['18:30'])
    expect(times([[shop]], { slots, after: wall('12:00'), to: wall('18:00') })).toEqual(['10:00'])
  })

  it('keep their order among posts of the same channels when the slots do not suffice', () => {
    const slots = [slot(shop, '09:00'), slot(shop, '18:30')]
    expect(times([[shop], [shop], [shop]], { slots })).toEqual(['09:00', '10:00', '18:30'])
  })

  it('take no slot of a quiet day', () => {
    const days = { fromDay: '2026-12-10' as DayKey, toDay: '2026-12-10' as DayKey, brandId: null, reason: '', deletedAt: null }
    const quiet = [{ ...days, id: 'quiet' as unknown as QuietDaysId }]
    expect(times([[shop]], { slots: [slot(shop, '18:30')], rules: { quiet, minutesApart: null } })).toEqual(['10:00'])
  })

  const drawn = fc.record({
    posts: fc.array(fc.subarray([shop, cafe]), { minLength: 1, maxLength: 12 }),
    slots: fc.array(fc.record({ channel: fc.constantFrom(shop, cafe), hour: fc.integer({ min: 0, max: 23 }) }), { maxLength: 8 }),
    taken: fc.array(fc.integer({ min: 0, max: 1439 }), { maxLength: 8 }),
    first: fc.integer({ min: 8, max: 23 }),
  })
  const two = (n: number) => String(n).padStart(2, '0')
  const at = (minute: number) => wall(`${two(Math.floor(minute / 60))}:${two(minute % 60)}`)

  it('all stand on that day, no two of a channel in one minute, those of the same channels in order', () => {
    fc.assert(
      fc.property(drawn, ({ posts, slots, taken, first }) => {
        const given = day({
          slots: slots.map(({ channel, hour }) => slot(channel, `${two(hour)}:30`)),
          placed: taken.map((minute) => ({ channelId: shop, wallTime: at(minute) })),
          taken: taken.map(at),
          first: at(first * 60),
        })
        const found = placesTogether(
          posts.map((channels) => ({ channels })),
          given,
        )
        expect(found).toHaveLength(posts.length)
        expect(found.every((one) => one >= wall('00:00') && one <= given.to)).toBe(true)
        for (const channels of [[shop], [cafe], [shop, cafe], []]) {
          const same = found.filter((_, i) => posts[i]?.join() === channels.join())
          expect(same).toEqual([...new Set(same)].sort())
        }
        for (const channel of [shop, cafe]) {
          const own = found.filter((_, i) => posts[i]?.includes(channel))
          expect(new Set(own).size).toBe(own.length)
        }
      }),
    )
  })

  it('stand at the time that was pointed at and after it, each at a minute of its own and in order', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 1400 }), ({ posts, taken }, minute) => {
        const found = placesFrom(posts.length, { ...day(), first: at(minute), taken: taken.map(at) })
        expect(found[0]).toBe(at(minute))
        expect([...found].sort()).toEqual(found)
        expect(new Set(found).size).toBe(posts.length)
      }),
    )
  })
})

describe('posts planned together at a time', () => {
  const from = (count: number, time: string, taken: readonly string[] = []) =>
    placesFrom(count, { ...day(), first: wall(time), taken: taken.map(wall) }).map((one) => one.slice(11))

  it('go an hour apart from it on, passing what stands there', () => {
    expect(from(3, '14:15')).toEqual(['14:15', '15:15', '16:15'])
    expect(from(3, '14:15', ['14:15', '15:30'])).toEqual(['14:15', '17:15', '18:15'])
  })

  it('stand nearer together where the day would end before, and go before it when it ends at once', () => {
    expect(from(3, '22:30')).toEqual(['22:30', '23:00', '23:30'])
    expect(from(2, '23:59')).toEqual(['23:59', '22:59'])
  })
})
