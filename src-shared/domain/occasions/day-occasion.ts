import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { OccasionKind, TwoNames } from './occasion.ts'
import type { OccasionSource } from './source.ts'

/** Where an occasion comes from: a table of ours, a country's holidays, the people here, a brand's birthday. */
export type OccasionOrigin = 'holiday' | 'own' | 'birthday' | OccasionKind

/** An occasion on one day of the calendar. */
export type DayOccasion = {
  /** Names the occasion in every year: what is hidden, and what a post made for it remembers. */
  readonly ref: string
  readonly day: DayKey
  readonly origin: OccasionOrigin
  readonly name: TwoNames
  /** At most twelve characters; null: it has none. */
  readonly short: TwoNames | null
  /** Nobody works on it. */
  readonly dayOff: boolean
  /** Mourning or memory: nobody jokes and nobody sells. */
  readonly memory: boolean
  /** Null: people here put it on the calendar. */
  readonly source: OccasionSource | null
  /** The country whose holiday it is. */
  readonly country: string | null
  /** The brand whose day it is; null: everybody's. */
  readonly brandId: BrandId | null
  readonly note: string
}

/** What a post remembers of the occasion it was made for. Begins with the day, so that a span of days is a range of the index. */
export function postKeyOf(day: DayKey, ref: string): string {
  return `${day} ${ref}`
}
