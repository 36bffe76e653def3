import type { NetworkFacts } from '../network.ts'
import { byCharacters, byHand } from '../text-count.ts'

/**
 * A LinkedIn page: 3,000 characters, up to 20 pictures of 5 MB as publishing tools hold them (networks.md §11: PZ, AY-LI,
 * MC); how long an alt text may be is not told.
 */
export const linkedin: NetworkFacts = {
  ...byHand,
  ...byCharacters(3000),
  id: 'linkedin',
  name: 'LinkedIn',
  images: {
    maxItems: 20,
    minItems: 0,
    maxBytes: 5_242_880,
    types: ['image/jpeg', 'image/png', 'image/gif'],
    refused: [],
    maxSides: null,
    hasAlt: true,
    altMax: null,
  },
  look: 'feed',
  composer: 'https://www.linkedin.com/feed/?shareActive=true',
  hosts: ['linkedin.com'],
}
