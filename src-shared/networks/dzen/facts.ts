import type { NetworkFacts } from '../network.ts'
import { anyPictures, byCharacters, byHand } from '../text-count.ts'

/** Dzen has no API for publishing, and no limit of a post is told (networks.md §16, checked 2026-09-25). */
export const dzen: NetworkFacts = {
  ...byHand,
  ...byCharacters(null),
  id: 'dzen',
  name: 'Dzen',
  images: anyPictures,
  look: 'feed',
  composer: 'https://dzen.ru/profile/editor',
  hosts: ['dzen.ru', 'zen.yandex.ru'],
}
