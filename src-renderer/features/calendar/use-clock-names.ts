import { systemZone } from '#renderer/routes/view-zone.ts'
import { type ClockNames, clockNames } from '#renderer/widgets/zoned-time/clock-names.ts'
import { useZoneNames } from '#renderer/widgets/zoned-time/zone-name.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import { clockMoments, type Place } from './calendar-view.ts'

/** Names the plan's clock and the viewer's for a period. */
export function useClockNames(place: Place, zone: ZoneId): ClockNames {
  return clockNames(clockMoments(place, zone), { zone, viewer: systemZone(), name: useZoneNames() })
}
