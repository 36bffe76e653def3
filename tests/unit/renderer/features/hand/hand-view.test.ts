import { describe, expect, it } from 'vitest'
import { hashtagsOf, headlineOf, isGoodAddress, laterAt, otherNetwork } from '#renderer/features/hand/hand-view.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'

const utc = (...parts: readonly [number, number, number, number, number]) => Date.UTC(...parts) as EpochMs
const moscow = 'Europe/Moscow' as ZoneId
const berlin = 'Europe/Berlin' as ZoneId

describe('laterAt', () => {
  const now = utc(2026, 10, 26, 8, 20)
  it('is a quarter or a whole hour from now', () => {
    expect(laterAt('quarter', now, moscow, now)).toBe(utc(2026, 10, 26, 8, 35))
    expect(laterAt('hour', now, moscow, now)).toBe(utc(2026, 10, 26, 9, 20))
  })
  it('is the planned time of day on the day after today', () => {
    // Planned for 10:30 in Moscow three days ago.
    expect(laterAt('tomorrow', utc(2026, 10, 23, 7, 30), moscow, now)).toBe(utc(2026, 10, 27, 7, 30))
  })
  it('keeps the time of day when the clocks are put back over night', () => {
    // 24 October 2026, 18:00 in Berlin (UTC+2); on the 25th it is UTC+1.
    expect(laterAt('tomorrow', utc(2026, 9, 24, 16, 0), berlin, utc(2026, 9, 24, 16, 5))).toBe(utc(2026, 9, 25, 17, 0))
  })
})

describe('what can be copied alone', () => {
  it('hashtags, each once', () => {
    expect(hashtagsOf('Хлеб #рожь и #Булка_1, ещё #рожь. Номер #1')).toBe('#рожь #Булка_1')
    expect(hashtagsOf('Без них')).toBe(null)
  })
  it('the first line where more follows', () => {
    expect(headlineOf('Новый хлеб\n\nС понедельника')).toBe('Новый хлеб')
    expect(headlineOf('Одна строка')).toBe(null)
  })
})

describe('isGoodAddress', () => {
  it.each([
    ['', true],
    [' https://www.instagram.com/p/abc/ ', true],
    ['http://example.com', false],
    ['instagram.com/p/abc', false],
    ['javascript:alert(1)', false],
    ['https://', false],
  ])('%j: %s', (typed, good) => expect(isGoodAddress(typed)).toBe(good))
})

describe('otherNetwork', () => {
  it.each([
    ['https://vk.com/wall-1_2', 'instagram', 'vk'],
    ['https://m.vk.com/wall-1_2', 'instagram', 'vk'],
    [' https://youtu.be/abc ', 'vk', 'youtube'],
    ['https://t.me/bakery/12', 'max', 'telegram'],
    ['https://www.instagram.com/p/abc/', 'instagram', null],
    ['https://studio.youtube.com/video/abc', 'youtube', null],
    // Its name ends like another's and is not that one's.
    ['https://notvk.com/wall', 'instagram', null],
    // Anybody may run a server of this one.
    ['https://mastodon.example/@me/1', 'mastodon', null],
    ['https://bakery.example/news', 'vk', null],
    ['vk.com', 'instagram', null],
    ['', 'instagram', null],
  ] as const)('%j published to %s leads to %s', (typed, network, wanted) => expect(otherNetwork(typed, network)).toBe(wanted))
})
