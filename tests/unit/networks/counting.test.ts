import { describe, expect, it } from 'vitest'
import { networks } from '#shared/networks/index.ts'
import { linksIn } from '#shared/networks/links.ts'
import { measureOf } from '#shared/networks/measure.ts'
import { type NetworkId, networkIds } from '#shared/networks/network.ts'

const family = '👨‍👩‍👧‍👦'

describe('graphemes', () => {
  it.each([
    ['', 0],
    ['Хлеб', 4],
    ['й', 1],
    ['и\u0306', 1],
    ['😀', 1],
    ['👍🏽', 1],
    [family, 1],
    ['🇷🇺🇮🇹', 2],
    ['1️⃣', 1],
    ['a\r\nb', 3],
    ['а\u200bб', 3],
    ['\ud83d', 1],
    ['👩‍', 1],
    ['кофе ☕ и «хлеб» 😀, е\u0301щё', 22],
  ])('of %j are %i', (text, count) => expect(measureOf(text).graphemes()).toBe(count))

  it('are what the runtime finds, however letters, marks and joiners follow each other', () => {
    const pieces = ['а', 'b', '\n', '😀', '\u0301', '\u200d', '\ufe0f', '❤', '1', '\u20e3', '🇷', 'क', '्', 'ष', '№', '👩', '🏽']
    const segmenter = new Intl.Segmenter('en')
    for (let n = 0; n < 3000; n += 1) {
      const text = Array.from({ length: 7 }, (_, i) => pieces[(n * (i + 3) * 7919 + i * i * 31) % pieces.length]).join('')
      expect([text, measureOf(text).graphemes()]).toEqual([text, [...segmenter.segment(text)].length])
    }
  })
})

describe('bytes of UTF-8', () => {
  it.each(['', 'bread', 'Хлеб', '€', '😀', family])('of %j are what an encoder writes', (text) =>
    expect(measureOf(text).bytes()).toBe(new TextEncoder().encode(text).length),
  )
  it('count an unpaired surrogate as the sign that replaces it', () => expect(measureOf('\ud83d').bytes()).toBe(3))
})

describe('addresses in a text', () => {
  it.each([
    ['Меню: https://bulochnaya.example/menu?a=1#top.', ['https://bulochnaya.example/menu?a=1#top']],
    ['(https://example.com/a_(b))', ['https://example.com/a_(b))']],
    ['«http://example.com»', ['http://example.com']],
    ['Заходите на bulochnaya.ru, ждём', ['bulochnaya.ru']],
    ['www.bulochnaya.ru/menu!', ['www.bulochnaya.ru/menu']],
    ['Пишите на anna@example.com', []],
    ['Node.js, т.е. 1.5, @a.b и #a.com', []],
    ['Без точек и косых', []],
  ])('%j', (text, links) => expect(linksIn(text)).toEqual(links))
})

/** Lengths by the rules of networks.md §8, §9, §12, §15, worked out by hand; those of X agree with twitter-text 3.1.0. */
const lengths: readonly (readonly [NetworkId, string, number])[] = [
  ['x', 'Хлеб', 4],
  ['x', 'й'.normalize('NFC'), 1],
  ['x', '«ёлка» — тире', 13],
  ['x', 'a…b', 4],
  ['x', '№ 5 — 10 ₽', 12],
  ['x', '•', 2],
  ['x', '日本語', 6],
  ['x', '😀', 2],
  ['x', family, 2],
  ['x', '👍🏽', 2],
  ['x', '🇷🇺🇮🇹', 4],
  ['x', '1️⃣', 2],
  ['x', '❤️', 2],
  ['x', '™', 2],
  ['x', 'https://example.com', 23],
  ['x', `Меню: https://example.com/${'a'.repeat(200)}`, 29],
  ['x', 'Меню: https://bulochnaya.ru/menu.', 30],
  ['x', 'bulochnaya.ru', 23],
  ['x', 'пример.рф', 9],
  ['x', 'example.co.uk', 23],
  ['mastodon', 'Меню: https://example.com/menu', 29],
  ['mastodon', 'Спросите @anna@mastodon.example', 14],
  ['mastodon', 'anna@example.com', 16],
  ['threads', 'Хлеб', 4],
  ['threads', '😀', 4],
  ['threads', `ура ${family}`, 29],
  ['threads', 'https://example.com', 19],
  ['youtube', 'Хлеб', 8],
  ['youtube', 'bread', 5],
  ['instagram', '😀', 2],
  ['vk', 'Хлеб', 4],
]

describe('a text is as long as its network says', () => {
  it.each(lengths)('%s: %j is %i', (network, text, used) => expect(networks[network].countText(text, 0).used).toBe(used))
})

describe('Bluesky', () => {
  const { countText } = networks.bluesky
  it('takes 300 graphemes and not one more', () => {
    expect(countText('й'.repeat(300), 0)).toEqual({ used: 300, limit: 300, unit: 'graphemes', fits: true })
    expect(countText('й'.repeat(301), 0)).toEqual({ used: 301, limit: 300, unit: 'graphemes', fits: false })
  })
  it('shows bytes where they run out first', () => {
    // 25 bytes each: 120 of them are 3,000 bytes and only 120 graphemes.
    expect(countText(family.repeat(120), 0)).toEqual({ used: 120, limit: 300, unit: 'graphemes', fits: true })
    expect(countText(family.repeat(121), 0)).toEqual({ used: 3025, limit: 3000, unit: 'bytes', fits: false })
  })
})

describe('the demo network', () => {
  it('counts UTF-16 units', () => {
    expect(networks.demo.countText('😀'.repeat(500), 0)).toEqual({ used: 1000, limit: 1000, unit: 'characters', fits: true })
    expect(networks.demo.countText(`${'😀'.repeat(500)}a`, 0).fits).toBe(false)
  })
})

describe('Telegram', () => {
  const { countText } = networks.telegram
  it('takes 4096 UTF-16 units, and 1024 under a picture', () => {
    expect(countText('😀'.repeat(2048), 0)).toEqual({ used: 4096, limit: 4096, unit: 'characters', fits: true })
    expect(countText('я'.repeat(4097), 0).fits).toBe(false)
    expect(countText('я'.repeat(1024), 1)).toEqual({ used: 1024, limit: 1024, unit: 'characters', fits: true })
    expect(countText('я'.repeat(1025), 10)).toEqual({ used: 1025, limit: 1024, unit: 'characters', fits: false })
  })
})

describe('TikTok', () => {
  it('takes more text beside photos than beside a video', () => {
    expect(networks.tiktok.countText('а'.repeat(2201), 0)).toEqual({ used: 2201, limit: 2200, unit: 'characters', fits: false })
    expect(networks.tiktok.countText('а'.repeat(2201), 3)).toEqual({ used: 2201, limit: 4000, unit: 'characters', fits: true })
  })
})

describe.each(networkIds)('%s', (id) => {
  it('is over its limit exactly when the text does not fit', () => {
    const { countText, textLimit } = networks[id]
    for (const text of [
      '',
      'а'.repeat(300),
      'а'.repeat(301),
      'а'.repeat(1000),
      'а'.repeat(1001),
      family.repeat(119),
      family.repeat(121),
      'а'.repeat(1024),
      'а'.repeat(1025),
      'а'.repeat(4096),
      'а'.repeat(4097),
    ]) {
      for (const pictures of [0, 1]) {
        const count = countText(text, pictures)
        expect(count.fits).toBe(count.used <= (textLimit(pictures) ?? Number.POSITIVE_INFINITY))
      }
    }
  })
})
