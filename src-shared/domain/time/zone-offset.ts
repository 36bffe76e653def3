import { Temporal } from 'temporal-polyfill'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'

/** A stretch of time without a change of clocks: `from` belongs to it, `to` does not; what is added to UTC within it, ms. */
type Stretch = { readonly from: number; readonly to: number; readonly offset: number }

/** What was found out about each zone; a month of posts asks the same few stretches a thousand times. */
const known = new Map<ZoneId, Stretch[]>()
const mostStretches = 256

/** How far the clocks of a zone are ahead of UTC at an instant, ms. */
export function offsetAt(at: EpochMs, zone: ZoneId): number {
  const stretches = known.get(zone) ?? []
  const found = stretches.find(({ from, to }) => at >= from && at < to)
  if (found) return found.offset
  const stretch = stretchAt(at, zone)
  if (stretches.length >= mostStretches) stretches.length = 0
  stretches.push(stretch)
  known.set(zone, stretches)
  return stretch.offset
}

function stretchAt(at: EpochMs, zone: ZoneId): Stretch {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  // The change that happens at this very instant has happened: it is looked for from the next one on.
  const before = moment.add({ milliseconds: 1 }).getTimeZoneTransition('previous')
  const after = moment.getTimeZoneTransition('next')
  return {
    from: before?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    to: after?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: moment.offsetNanoseconds / 1e6,
  }
}
