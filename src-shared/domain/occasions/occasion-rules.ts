import type { OccasionKind } from './occasion.ts'

/** Which occasions a brand's plan is offered. */
export type OccasionRules = {
  /** Countries whose public holidays are shown, by ISO 3166 code; null: that of the brand's zone. */
  readonly countries: readonly string[] | null
  /** Sorts of days that are not shown. */
  readonly off: readonly OccasionKind[]
  /** What was hidden one by one: `ref` of `DayOccasion`. */
  readonly hidden: readonly string[]
}

export const defaultOccasionRules: OccasionRules = { countries: null, off: [], hidden: [] }
