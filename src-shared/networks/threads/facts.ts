import { isEmoji, measureOf, utf8Bytes } from '../measure.ts'
import type { NetworkFacts } from '../network.ts'
import { byHand, countOf } from '../text-count.ts'

const textLimit = 500

/**
 * Threads: 500 characters, of which an emoji counts as its bytes of UTF-8; up to 20 pictures, JPEG or PNG of at most 8 MB
 * (networks.md §12: TH-D1, TH-D2, TH-Q1). How long an alt text may be is not told.
 */
export const threads: NetworkFacts = {
  ...byHand,
  id: 'threads',
  name: 'Threads',
  images: {
    maxItems: 20,
    minItems: 0,
    maxBytes: 8_388_608,
    types: ['image/jpeg', 'image/png'],
    refused: [],
    maxSides: null,
    hasAlt: true,
    altMax: null,
  },
  textLimit: () => textLimit,
  countText: (plain) => countOf(lengthOf(plain), textLimit, 'weighted'),
  owner: 'meta',
  look: 'feed',
  composer: 'https://www.threads.com/intent/post',
  hosts: ['threads.com', 'threads.net'],
}

function lengthOf(plain: string): number {
  const emojis = measureOf(plain).odd().filter(isEmoji)
  return emojis.reduce((length, one) => length - one.length + utf8Bytes(one), plain.length)
}
