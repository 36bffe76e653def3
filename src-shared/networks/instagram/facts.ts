import type { NetworkFacts } from '../network.ts'
import { byCharacters, byHand } from '../text-count.ts'

/**
 * A professional account in Instagram, posted to by hand: a caption of 2,200 characters, no post without a picture, a
 * carousel of up to 20 in the app (the API takes 10), JPEG up to 8 MB (networks.md §6: IG-Q1, IG-Q2, IG-Q3). Instagram's help
 * names five hashtags a post. How long an alt text may be is not told.
 */
export const instagram: NetworkFacts = {
  ...byHand,
  ...byCharacters(2200),
  id: 'instagram',
  name: 'Instagram',
  images: {
    maxItems: 20,
    minItems: 1,
    maxBytes: 8_388_608,
    types: ['image/jpeg'],
    refused: ['image/gif'],
    maxSides: null,
    hasAlt: true,
    altMax: null,
  },
  hashtagsAdvised: 5,
  owner: 'meta',
  look: 'picture',
  grid: { columns: 3, ratios: ['4:5', '1:1'] },
  composer: 'https://www.instagram.com/',
  hosts: ['instagram.com', 'instagr.am'],
}
