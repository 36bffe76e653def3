import type { NetworkFacts } from '../network.ts'
import { byHand, countOf } from '../text-count.ts'

const captionLimit = 2200
const photoTextLimit = 4000

/**
 * TikTok: the caption of a video 2,200 characters, the description of a photo post 4,000 (its title is apart, 90); no post
 * of bare text; up to 35 photos, JPEG or WebP of at most 20 MB (networks.md §10: PM-TT, ZR, IMG-1). Unit not told.
 */
export const tiktok: NetworkFacts = {
  ...byHand,
  id: 'tiktok',
  name: 'TikTok',
  images: {
    maxItems: 35,
    minItems: 1,
    maxBytes: 20_971_520,
    types: ['image/jpeg', 'image/webp'],
    refused: [],
    maxSides: null,
    hasAlt: false,
    altMax: null,
  },
  textLimit: limitBeside,
  countText: (plain, pictures) => countOf(plain.length, limitBeside(pictures), 'characters'),
  look: 'picture',
  grid: { columns: 3, ratios: ['3:4'] },
  composer: 'https://www.tiktok.com/upload',
  hosts: ['tiktok.com'],
}

function limitBeside(pictures: number): number {
  return pictures > 0 ? photoTextLimit : captionLimit
}
