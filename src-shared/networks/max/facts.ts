import type { NetworkFacts } from '../network.ts'
import { anyPictures, byCharacters, byHand } from '../text-count.ts'

/** A channel in MAX: 4,000 characters (dev.max.ru/docs-api, POST /messages; networks.md §16). Nothing is told of pictures. */
export const max: NetworkFacts = {
  ...byHand,
  ...byCharacters(4000),
  id: 'max',
  name: 'MAX',
  images: anyPictures,
  look: 'message',
  composer: 'https://web.max.ru/',
  hosts: ['max.ru'],
}
