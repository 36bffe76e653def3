import type { NetworkFacts } from '../network.ts'
import { byHand, countOf } from '../text-count.ts'
import { weightedLength } from './weighted.ts'

const textLimit = 280

/**
 * X: 280 weighted units (see `weightedLength`), four pictures of at most 5 MB, alt texts of 1,000 characters
 * (networks.md §8: X-D1, X-C, X-D3, X-O). A paid account may write more; no number is published.
 */
export const x: NetworkFacts = {
  ...byHand,
  id: 'x',
  name: 'X',
  images: {
    maxItems: 4,
    minItems: 0,
    maxBytes: 5_242_880,
    types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'],
    refused: [],
    maxSides: null,
    hasAlt: true,
    altMax: 1000,
  },
  textLimit: () => textLimit,
  countText: (plain) => countOf(weightedLength(plain), textLimit, 'weighted'),
  look: 'feed',
  composer: 'https://x.com/compose/post',
  hosts: ['x.com', 'twitter.com'],
}
