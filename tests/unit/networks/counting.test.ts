import { describe, expect, it } from 'vitest'
import { countGraphemes, countUtf8Bytes } from '#shared/networks/bluesky/facts.ts'
import { networks } from '#shared/networks/index.ts'
import { networkIds } from '#shared/networks/network.ts'

const family = '👨‍👩‍👧‍👦'

describe('countGraphemes', () => {
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
  ])('of %j is %i', (text, count) => expect(countGraphemes(text)).toBe(count))
})

describe('countUtf8Bytes', () => {
  it.each(['', 'bread', 'Хлеб', '€', '😀', family])('of %j is what an encoder writes', (text) =>
    expect(countUtf8Bytes(text)).toBe(new TextEncoder().encode(text).length),
  )
  it('counts an unpaired surrogate as the sign that replaces it', () => expect(countUtf8Bytes('\ud83d')).toBe(3))
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
