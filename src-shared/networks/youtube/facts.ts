import { measureOf } from '../measure.ts'
import type { NetworkFacts } from '../network.ts'
import { anyPictures, byHand, countOf } from '../text-count.ts'

const textLimit = 5000

/**
 * YouTube: the description of a video takes 5,000 *bytes* of UTF-8, about 2,500 Russian letters (networks.md §9: YT-D1).
 * Nothing is told of pictures in a community post.
 */
export const youtube: NetworkFacts = {
  ...byHand,
  id: 'youtube',
  name: 'YouTube',
  images: anyPictures,
  textLimit: () => textLimit,
  countText: (plain) => countOf(measureOf(plain).bytes(), textLimit, 'bytes'),
  look: 'picture',
  composer: 'https://studio.youtube.com/',
  hosts: ['youtube.com', 'youtu.be'],
}
