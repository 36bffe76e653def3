import type { NetworkFacts } from '../network.ts'
import { byCharacters, byHand } from '../text-count.ts'

/**
 * Pinterest: a description of 800 characters (the title, 100, is apart), one to five pictures of at most 20 MB, alt texts of
 * 500 (networks.md §13: PI-S v5.23.0, IMG-1).
 */
export const pinterest: NetworkFacts = {
  ...byHand,
  ...byCharacters(800),
  id: 'pinterest',
  name: 'Pinterest',
  images: {
    maxItems: 5,
    minItems: 1,
    maxBytes: 20_971_520,
    types: ['image/jpeg', 'image/png'],
    refused: [],
    maxSides: null,
    hasAlt: true,
    altMax: 500,
  },
  look: 'picture',
  grid: { columns: 4, ratios: ['own'] },
  composer: 'https://www.pinterest.com/pin-creation-tool/',
  hosts: ['pinterest.com', 'pin.it'],
}
