import type { NetworkFacts, TextCount } from './network.ts'

/** Whether a length fits; without a limit everything does. */
export function countOf(used: number, limit: number | null, unit: TextCount['unit']): TextCount {
  return { used, limit, unit, fits: limit === null || used <= limit }
}

/** Text by UTF-16 units: where a source says only "characters", these never count too few. Null: no limit is known. */
export function byCharacters(limit: number | null): Pick<NetworkFacts, 'textLimit' | 'countText'> {
  return { textLimit: () => limit, countText: (plain) => countOf(plain.length, limit, 'characters') }
}

/** What is the same for every network a person publishes to: no program asks it anything. */
export const byHand = {
  afterwards: { edit: false, remove: false },
  history: false,
  lookUp: 'impossible',
  idempotencyWindowMs: null,
  signIn: [],
} as const satisfies Partial<NetworkFacts>

/** Pictures where nothing is told of them: types that every upload page takes, no limit. */
export const anyPictures = {
  maxItems: null,
  minItems: 0,
  maxBytes: null,
  types: ['image/jpeg', 'image/png', 'image/gif'],
  refused: [],
  maxSides: null,
  hasAlt: false,
  altMax: null,
} as const satisfies NetworkFacts['images']
