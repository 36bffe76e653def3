import type { NetworkFacts, TextCount } from '../network.ts'

const textLimit = 1000

/** The pretend network on disk. Its limits are ours: strict enough to be met in practice. */
export const demo = {
  id: 'demo',
  name: 'Demo',
  images: {
    maxItems: 4,
    minItems: 0,
    maxBytes: 5_000_000,
    types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'],
    refused: [],
    maxSides: null,
    hasAlt: true,
    altMax: 1000,
  },
  textLimit: () => textLimit,
  countText(plain: string): TextCount {
    return { used: plain.length, limit: textLimit, unit: 'characters', fits: plain.length <= textLimit }
  },
  afterwards: { edit: true, remove: true },
  history: true,
  look: 'feed',
  composer: null,
  hosts: [],
  lookUp: 'byKey',
  idempotencyWindowMs: null,
  signIn: [{ name: 'name', secret: false, optional: false }],
} satisfies NetworkFacts
