import { measureOf } from '../measure.ts'
import type { NetworkFacts, TextCount } from '../network.ts'

const textLimit = 300
const maxTextBytes = 3000

/**
 * Bluesky, from its lexicons (app.bsky.feed.post: 300 graphemes *and* 3,000 bytes of UTF-8; app.bsky.embed.images: 4
 * pictures of at most 2,000,000 bytes).
 */
export const bluesky = {
  id: 'bluesky',
  name: 'Bluesky',
  images: {
    maxItems: 4,
    minItems: 0,
    maxBytes: 2_000_000,
    types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'],
    refused: [],
    maxSides: null,
    hasAlt: true,
    altMax: null,
  },
  textLimit: () => textLimit,
  countText(plain: string): TextCount {
    const used = measureOf(plain).graphemes()
    const bytes = measureOf(plain).bytes()
    // Families and flags take up to 28 bytes a grapheme, so bytes can run out first; then they are what is shown.
    if (used <= textLimit && bytes > maxTextBytes) return { used: bytes, limit: maxTextBytes, unit: 'bytes', fits: false }
    return { used, limit: textLimit, unit: 'graphemes', fits: used <= textLimit }
  },
  afterwards: { edit: false, remove: true },
  history: true,
  look: 'feed',
  composer: 'https://bsky.app/intent/compose',
  hosts: ['bsky.app'],
  lookUp: 'byKey',
  idempotencyWindowMs: 'unlimited',
  signIn: [
    { name: 'handle', secret: false, optional: false },
    { name: 'appPassword', secret: true, optional: false },
    { name: 'server', secret: false, optional: true },
  ],
} satisfies NetworkFacts
