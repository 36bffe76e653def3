import { linksIn } from '../links.ts'
import type { NetworkFacts } from '../network.ts'
import { byHand, countOf } from '../text-count.ts'

const textLimit = 500
const linkLength = 23
const mentionDomain = /(?<![\p{L}\p{N}_])(@[\p{L}\p{N}_]+)@[\p{L}\p{N}.-]*[\p{L}\p{N}]/gu

/**
 * Mastodon 4.5: 500 characters unless the server says otherwise; an address counts 23, the domain of a mention nothing; four
 * pictures of at most 16 MB, alt texts of 1,500 (networks.md §15: MA-1). Posts are written on the account's own server.
 */
export const mastodon: NetworkFacts = {
  ...byHand,
  id: 'mastodon',
  name: 'Mastodon',
  images: {
    maxItems: 4,
    minItems: 0,
    maxBytes: 16_777_216,
    types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'],
    refused: [],
    maxSides: null,
    hasAlt: true,
    altMax: 1500,
  },
  textLimit: () => textLimit,
  countText: (plain) => countOf(lengthOf(plain), textLimit, 'weighted'),
  look: 'feed',
  composer: null,
  hosts: [],
}

function lengthOf(plain: string): number {
  const short = plain.includes('@') ? plain.replace(mentionDomain, '$1') : plain
  return linksIn(short).reduce((length, link) => length + linkLength - link.length, short.length)
}
