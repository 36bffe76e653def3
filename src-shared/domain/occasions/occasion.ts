import type { Rule } from './rule.ts'
import type { OccasionSource } from './source.ts'

/** What sort of day an occasion is; each can be switched off for a brand. */
export const occasionKinds = ['professional', 'memorable', 'international', 'cultural', 'food', 'commerce'] as const
export type OccasionKind = (typeof occasionKinds)[number]

export type TwoNames = { readonly ru: string; readonly en: string }

/** A day of the year worth a post, from the tables of `days/`. */
export type Occasion = {
  readonly id: string
  readonly name: TwoNames
  /** For the date row of a calendar: at most twelve characters. */
  readonly short: TwoNames
  readonly rule: Rule
  readonly kind: OccasionKind
  /** Where it is kept: everywhere (empty), or countries by ISO 3166 code. */
  readonly countries: readonly string[]
  readonly source: OccasionSource
  /** A day of mourning or memory: nobody jokes and nobody sells on it. */
  readonly memory: boolean
}
