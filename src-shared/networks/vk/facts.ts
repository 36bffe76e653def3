import type { NetworkFacts } from '../network.ts'
import { byCharacters, byHand } from '../text-count.ts'

/**
 * A VK community's wall. VK names no limit of a post; four independent publishing tools hold 16,384 characters (unit not
 * told) and ten attachments, one of them 50 MB a picture (networks.md §1: VK-T1, VK-T2, PZ-VK). The wall has no alt texts.
 * A community's clips stand in three columns of upright pictures, its photos in squares.
 */
export const vk: NetworkFacts = {
  ...byHand,
  ...byCharacters(16_384),
  id: 'vk',
  name: 'VK',
  images: {
    maxItems: 10,
    minItems: 0,
    maxBytes: 50_000_000,
    types: ['image/jpeg', 'image/png', 'image/gif'],
    refused: [],
    maxSides: null,
    hasAlt: false,
    altMax: null,
  },
  look: 'feed',
  grid: { columns: 3, ratios: ['9:16', '1:1'] },
  composer: 'https://vk.com/',
  hosts: ['vk.com', 'vk.ru', 'vkvideo.ru'],
}
