import { Temporal } from 'temporal-polyfill'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'

/** A stretch of time without a change of clocks: `from` belongs to it, `to` does not; what is added to UTC within it, ms. */
type Stretch = { readonly from: number; readonly to: number; readonly offset: number }

/** What was found out about each zone; a month of posts asks the same few stretches a thousand times. */
const known = new Map<ZoneId, Stretch[]>()
const mostStretches = 256

/** No zone has ever changed its clocks by more, ms: a whole day was left out where the date line was crossed. */
const widestChange = 2 * 86_400_000

/**
 * The instant of a clock face far from any change of clocks, where it exists exactly once; null near one, or for a face that is none.
 *
 * @param face the wall time as if it were UTC, ms
 */
export function settledInstant(face: number, zone: ZoneId): EpochMs | null {
  if (Number.isNaN(face)) return null
  const { from, to, offset } = stretchOf(face as EpochMs, zone)
  const at = face - offset
  return at - widestChange >= from && at + widestChange < to ? (at as EpochMs) : null
}

/** How far the clocks of a zone are ahead of UTC at an instant, ms. */
export function offsetAt(at: EpochMs, zone: ZoneId): number {
  return stretchOf(at, zone).offset
}

function stretchOf(at: EpochMs, zone: ZoneId): Stretch {
  const stretches = known.get(zone) ?? []
  const found = stretches.find(({ from, to }) => at >= from && at < to)
  if (found) return found
  const stretch = stretchAt(at, zone)
  if (stretches.length >= mostStretches) stretches.length = 0
  stretches.push(stretch)
  known.set(zone, stretches)
  return stretch
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
