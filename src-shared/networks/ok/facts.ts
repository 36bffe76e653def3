import type { NetworkFacts } from '../network.ts'
import { anyPictures, byCharacters, byHand } from '../text-count.ts'

/** A group in Odnoklassniki. Its documentation tells no limit of text or pictures (networks.md §4: all "?"), so none is held. */
export const ok: NetworkFacts = {
  ...byHand,
  ...byCharacters(null),
  id: 'ok',
  name: 'OK',
  images: anyPictures,
  look: 'feed',
  composer: 'https://ok.ru/',
  hosts: ['ok.ru', 'odnoklassniki.ru'],
}
