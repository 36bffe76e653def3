import type { NetworkFacts } from '../network.ts'

const textLimit = 1000

/** The pretend network on disk. Its limits are ours: strict enough to be met in practice. */
export const demo: NetworkFacts = {
  id: 'demo',
  name: 'Demo',
  images: { maxItems: 4, maxBytes: 5_000_000, types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'], altMax: 1000 },
  textLimit,
  countText(plain) {
    return { used: plain.length, limit: textLimit, unit: 'characters', fits: plain.length <= textLimit }
  },
  lookUp: 'byKey',
  idempotencyWindowMs: null,
  signIn: [{ name: 'name', secret: false, optional: false }],
}
