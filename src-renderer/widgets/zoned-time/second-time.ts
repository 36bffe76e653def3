import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { systemZone } from '#renderer/routes/view-zone.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { offsetAt } from '#shared/domain/time/zone-offset.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import { useZoneNames } from './zone-name.ts'

const minuteMs = 60_000
const dayMinutes = 24 * 60

/**
 * The other clock that counts for a time: the viewer's own beside a brand's, a brand's beside the viewer's. Null where both
 * show the same at that moment, and there is nothing to say.
 *
 * @param shown the zone the time is written in
 * @param own   the zone of the thing itself
 */
export function secondZone(at: EpochMs, shown: ZoneId, own: ZoneId, viewer: ZoneId): ZoneId | null {
  const other = offsetAt(at, shown) === offsetAt(at, own) ? viewer : own
  return offsetAt(at, other) === offsetAt(at, shown) ? null : other
}

/** The same moment on the second clock. */
export type SecondTime = {
  /** «14:00 у вас», «09:00 МСК», with the day where that is another one. */
  readonly words: string
  /** For where there is little room: `14:00`, `01:00 +1` where it is the next day there. */
  readonly short: string
}

/** A time on its second clock in words; null: one clock is enough. */
export function useSecondTime(): (at: EpochMs, shown: ZoneId, own: ZoneId) => string | null {
  const clock = useSecondClock()
  return useCallback((at, shown, own) => clock(at, shown, own)?.words ?? null, [clock])
}

/** A time on its second clock; null: one clock is enough. */
export function useSecondClock(): (at: EpochMs, shown: ZoneId, own: ZoneId) => SecondTime | null {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const zoneName = useZoneNames()
  return useMemo(() => {
    // The same few times stand on all cards of a month; to put one into a text takes as long as to draw a part of a card.
    const said = new Map<number, SecondTime>()
    const yours = (time: string): SecondTime => ({ words: t('yourTime', { time }), short: time })
    return (at, shown, own) => {
      const viewer = systemZone()
      const zone = secondZone(at, shown, own, viewer)
      if (zone === null) return null
      const [there, here] = [wallDay(at, zone), wallDay(at, shown)]
      if (zone === viewer && there === here) {
        const minute = Math.floor((at + offsetAt(at, zone)) / minuteMs) % dayMinutes
        const found = said.get(minute) ?? yours(format.time(at, zone))
        said.set(minute, found)
        return found
      }
      const bare = format.time(at, zone)
      const time = there === here ? bare : `${format.dayMonthShort(at, zone)}, ${bare}`
      return { words: zone === viewer ? yours(time).words : `${time} ${zoneName(zone, at)}`, short: `${bare}${apart(there, here)}` }
    }
  }, [t, format, zoneName])
}

/** The day on the wall, counted from 1970. */
function wallDay(at: EpochMs, zone: ZoneId): number {
  return Math.floor((at + offsetAt(at, zone)) / (dayMinutes * minuteMs))
}

/** How a day is told beside a time where it is another one. */
function apart(there: number, here: number): string {
  if (there === here) return ''
  return there > here ? ' +1' : ' −1'
}
