import type { NetworkFacts } from '../network.ts'
import { byCharacters, byHand } from '../text-count.ts'

/**
 * A Facebook Page. 63,206 characters and ten pictures are what publishing tools hold; Meta's documents tell neither, but
 * its error 1366046 names JPEG and PNG below 4 MB (networks.md §7: PZ, MC, PZ-ERR). Alt texts: not verified.
 */
export const facebook: NetworkFacts = {
  ...byHand,
  ...byCharacters(63_206),
  id: 'facebook',
  name: 'Facebook',
  images: {
    maxItems: 10,
    minItems: 0,
    maxBytes: 4_194_304,
    types: ['image/jpeg', 'image/png'],
    refused: [],
    maxSides: null,
    hasAlt: true,
    altMax: null,
  },
  owner: 'meta',
  look: 'feed',
  composer: 'https://www.facebook.com/',
  hosts: ['facebook.com', 'fb.com', 'fb.watch', 'fb.me'],
}
