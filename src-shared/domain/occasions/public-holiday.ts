import type { DayKey } from '#shared/kernel/time.ts'
import type { TwoNames } from './occasion.ts'
import type { OccasionSource } from './source.ts'

/** A public holiday of a country: one day of it. */
export type PublicHoliday = {
  /** Names it in every year, within its country. */
  readonly id: string
  readonly country: string
  readonly day: DayKey
  readonly name: TwoNames
  /** The act that made it one; null: the library of holidays tells it. */
  readonly source: OccasionSource | null
}

/** Words of English names of holidays on which a nation mourns or remembers its dead. */
const solemn = /memorial|remembrance|mourning|genocide|victims|martyr|good friday|fallen|holocaust|anzac|day of the dead/i

/** Whether a public holiday, which no table of ours marks, is one of mourning or memory. */
export function isSolemn(holiday: Pick<PublicHoliday, 'name'>): boolean {
  return solemn.test(holiday.name.en)
}
