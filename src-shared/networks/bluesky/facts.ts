import type { NetworkFacts } from '../network.ts'

/** Graphemes as people see them, the unit of Bluesky's text limit. */
export function countGraphemes(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}

const segmenter = new Intl.Segmenter('ru', { granularity: 'grapheme' })

/**
 * Bluesky, from its lexicons (app.bsky.feed.post: 300 graphemes, 3,000 bytes of UTF-8; app.bsky.embed.images: 4
 * pictures of at most 2,000,000 bytes).
 */
export const bluesky: NetworkFacts = {
  id: 'bluesky',
  name: 'Bluesky',
  images: { maxItems: 4, maxBytes: 2_000_000, types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'], altMax: null },
  countText(plain) {
    const used = countGraphemes(plain)
    return { used, limit: 300, fits: used <= 300 }
  },
  lookUp: 'byKey',
  idempotencyWindowMs: 'unlimited',
  signIn: [
    { name: 'handle', secret: false, optional: false },
    { name: 'appPassword', secret: true, optional: false },
    { name: 'server', secret: false, optional: true },
  ],
}
