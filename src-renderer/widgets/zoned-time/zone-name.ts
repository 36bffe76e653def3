import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'

const moscow = 'Europe/Moscow'

/**
 * Names a zone in a few letters at a moment: Moscow has a short name everybody knows, others are named by their distance
 * from Greenwich then. Longer names of zones are not in every runtime's data.
 */
export function useZoneNames(): (zone: ZoneId, at: EpochMs) => string {
  const { t } = useTranslation('calendar')
  return useCallback((zone, at) => zoneName(zone, at, t('moscowTime')), [t])
}

/** The same where the words are of another language than the window's. */
export function zoneName(zone: ZoneId, at: EpochMs, moscowTime: string): string {
  return zone === moscow ? moscowTime : distanceOf(zone, at)
}

const distances = new Map<ZoneId, Intl.DateTimeFormat>()

function distanceOf(zone: ZoneId, at: EpochMs): string {
  const format = distances.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'shortOffset' })
  distances.set(zone, format)
  const parts = format.formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}
