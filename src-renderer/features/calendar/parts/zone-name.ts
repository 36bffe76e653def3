import { useTranslation } from 'react-i18next'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'

const moscow = 'Europe/Moscow'

/**
 * A zone in a few letters: Moscow has a short name everybody knows, others are named by their distance from Greenwich
 * now. Longer names of zones are not in every runtime's data.
 */
export function useZoneName(zone: ZoneId, now: EpochMs): string {
  const { t } = useTranslation('calendar')
  if (zone === moscow) return t('moscowTime')
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(now)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}
