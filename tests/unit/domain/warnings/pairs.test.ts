import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alikeTexts } from '#shared/domain/warnings/alike-texts.ts'
import { printOf } from '#shared/domain/warnings/likeness.ts'
import { nearPairs, type Pair, type Place, samePairs } from '#shared/domain/warnings/pairs.ts'

const minute = 60_000
const day = 86_400_000
const place = (postId: string, minutes: number, fields: Partial<Record<keyof Place, unknown>> = {}): Place =>
  ({ postId, channelId: 'vk', at: minutes * minute, isOpen: true, textKey: postId, seriesId: null, ...fields }) as Place
const names = (pairs: readonly Pair[]) => pairs.map(({ first, second }) => `${first.postId} ${second.postId}`)

describe('posts of a channel too near one another', () => {
  it('are those less than so many minutes apart', () => {
    const places = [place('a', 0), place('b', 59), place('c', 60), place('d', 200)]
    expect(names(nearPairs(places, 60))).toEqual(['a b', 'b c'])
    expect(names(nearPairs(places, 0))).toEqual([])
  })

  it('share a channel, are two, and one of them is still to come', () => {
    expect(names(nearPairs([place('a', 0), place('b', 1, { channelId: 'tg' })], 60))).toEqual([])
    expect(names(nearPairs([place('a', 0), place('a', 1)], 60))).toEqual([])
    const out = { isOpen: false }
    expect(names(nearPairs([place('a', 0, out), place('b', 1, out), place('c', 2)], 60))).toEqual(['a c', 'b c'])
  })

  const plan = fc.array(
    fc.record({ postId: fc.integer({ min: 0, max: 30 }), minutes: fc.integer({ min: 0, max: 600 }), channel: fc.constantFrom('vk', 'tg') }),
    { maxLength: 40 },
  )
  const placesOf = (drawn: readonly { readonly postId: number; readonly minutes: number; readonly channel: string }[]) =>
    [...new Map(drawn.map((one) => [`${one.postId} ${one.channel}`, one])).values()].map((one) =>
      place(`p${one.postId}`, one.minutes, { channelId: one.channel }),
    )

  it('are found whatever the order they are read in, each pair once, as a plain comparison of all finds them', () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: 1, max: 120 }), (drawn, apart) => {
        const places = placesOf(drawn)
        const plain = places.flatMap((one, i) =>
          places
            .slice(i + 1)
            .filter((two) => one.channelId === two.channelId && one.postId !== two.postId && Math.abs(one.at - two.at) < apart * minute)
            .map((two) => [one.postId, two.postId].sort().join(' ') + one.channelId),
        )
        const found = (list: readonly Place[]) =>
          nearPairs(list, apart).map(({ first, second }) => [first.postId, second.postId].sort().join(' ') + first.channelId)
        expect(found(places).toSorted()).toEqual(plain.toSorted())
        expect(found(places.toReversed()).toSorted()).toEqual(plain.toSorted())
      }),
    )
  })

  it('are no longer near once one of them is moved away from all', () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: 1, max: 120 }), (drawn, apart) => {
        const places = placesOf(drawn)
        const [moved] = nearPairs(places, apart)
        if (!moved) return
        const after = places.map((one) =>
          one.postId === moved.first.postId ? { ...one, at: (one.at + 700 * minute + apart * minute) as Place['at'] } : one,
        )
        expect(
          nearPairs(after, apart).filter(({ first, second }) => [first, second].some(({ postId }) => postId === moved.first.postId)),
        ).toEqual([])
      }),
    )
  })
})

describe('posts of a channel that say the same', () => {
  const texts: Readonly<Record<string, string>> = { bread: 'Свежий хлеб', again: 'свежий ХЛЕБ 🍞', buns: 'Булочки' }
  const alike = alikeTexts(new Map(['bread', 'again', 'buns', 'x'].map((key) => [key, printOf(texts[key] ?? '')])))

  it('are at most so many days apart', () => {
    const places = [
      place('a', 0, { textKey: 'bread' }),
      place('b', 30 * 1440, { textKey: 'again' }),
      place('c', 30 * 1440 + 1, { textKey: 'bread' }),
      place('d', 10, { textKey: 'buns' }),
    ]
    expect(names(samePairs(places, 30, alike))).toEqual(['a b', 'b c'])
    expect(samePairs(places, 30, alike)[0]).toMatchObject({ likeness: 1 })
    expect(day).toBe(1440 * minute)
  })

  it('are not of one series: what repeats is meant to', () => {
    const [mondays, fridays] = [
      { textKey: 'bread', seriesId: 'mondays' },
      { textKey: 'again', seriesId: 'fridays' },
    ]
    const repeating = [place('a', 0, mondays), place('b', 7 * 1440, mondays), place('c', 14 * 1440, mondays)]
    expect(names(samePairs(repeating, 30, alike))).toEqual([])
    expect(names(samePairs([...repeating, place('x', 8 * 1440, { textKey: 'again' })], 30, alike))).toEqual(['a x', 'b x', 'x c'])
    expect(names(samePairs([place('a', 0, mondays), place('f', 1440, fridays)], 30, alike))).toEqual(['a f'])
  })

  it('say something: nothing is not the same as nothing', () => {
    expect(samePairs([place('a', 0, { textKey: 'x' }), place('b', 1, { textKey: 'x' })], 30, alike)).toEqual([])
  })
})
