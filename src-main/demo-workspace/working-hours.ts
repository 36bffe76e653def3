import { wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import { hour, minute } from './happening.ts'

const opens = 9
const closes = 20

/** The moments moved back out of the night, still one after the other: nobody hands in a text at four in the morning. */
export function inWorkingHours(moments: readonly EpochMs[], zone: ZoneId): readonly EpochMs[] {
  let last = Number.NEGATIVE_INFINITY
  return moments.map((moment) => {
    const clock = Number(wallTimeAt(moment, zone).slice(11, 13))
    const late = clock < opens ? clock + 24 - closes + 1 : clock >= closes ? clock - closes + 1 : 0
    last = Math.max(last + 10 * minute, moment - late * hour)
    return last as EpochMs
  })
}
