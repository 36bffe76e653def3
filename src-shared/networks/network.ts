/** The networks Rubrika knows; each has a folder here (facts) and one in src-main/networks (I/O). */
export const networkIds = ['bluesky', 'demo'] as const
export type NetworkId = (typeof networkIds)[number]

/** How long a text is for a network, and whether it fits. */
export type TextCount = {
  readonly used: number
  readonly limit: number
  /** What was counted: letters as people see them, UTF-16 units, or bytes of UTF-8 where those run out first. */
  readonly unit: 'graphemes' | 'characters' | 'bytes'
  readonly fits: boolean
}

export type ImageRules = {
  readonly maxItems: number
  readonly maxBytes: number
  readonly types: readonly string[]
  /** Longest alt text, graphemes; null: no limit known. */
  readonly altMax: number | null
}

/** What a network accepts; facts with their source, no I/O. */
export type NetworkFacts = {
  readonly id: NetworkId
  /** Proper name as the network writes it; for the demo network the interface shows its own word. */
  readonly name: string
  readonly images: ImageRules
  /** The limit a text meets first, as `countText` shows it; a count over it never fits. */
  readonly textLimit: number
  /** Counts as the network counts. */
  countText(plain: string): TextCount
  /** Whether a lost answer can be cleared up: by asking the network, or by sending again under the same key. */
  readonly lookUp: 'byKey' | 'impossible'
  /** How long a re-send under the same key is proven safe, ms; null: never. */
  readonly idempotencyWindowMs: number | 'unlimited' | null
  /** Fields of the connect form, in order; `secret` ones go to the vault and nowhere else. */
  readonly signIn: readonly SignInField[]
}

export type SignInField = {
  readonly name: string
  readonly secret: boolean
  readonly optional: boolean
}
