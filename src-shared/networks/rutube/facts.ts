import type { NetworkFacts } from '../network.ts'
import { anyPictures, byCharacters, byHand } from '../text-count.ts'

/** RUTUBE documents only reading (rutube.ru/info/to_developers); no limit of a post is told (networks.md §16). */
export const rutube: NetworkFacts = {
  ...byHand,
  ...byCharacters(null),
  id: 'rutube',
  name: 'RUTUBE',
  images: anyPictures,
  look: 'picture',
  composer: 'https://studio.rutube.ru/',
  hosts: ['rutube.ru'],
}
