import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'

export type ZoneName = {
  /** `МСК`, `GMT+5`: what fits over the hours. */
  readonly short: string
  /** `Москва`, `Berlin`. */
  readonly long: string
}

const moscow = 'Europe/Moscow'

/** A zone in words. Moscow has a short name everybody knows; others are named by their distance from Greenwich now. */
export function useZoneName(zone: ZoneId, now: EpochMs): ZoneName {
  const { t, i18n } = useTranslation('calendar')
  const hour = Math.floor(now / 3_600_000)
  return useMemo(() => {
    const locale = i18n.language === 'ru' ? 'ru-RU' : 'en-GB'
    const part = (timeZoneName: 'shortOffset' | 'shortGeneric') =>
      new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName })
        .formatToParts(hour * 3_600_000)
        .find(({ type }) => type === 'timeZoneName')?.value ?? zone
    return { short: zone === moscow ? t('moscowTime') : part('shortOffset'), long: part('shortGeneric') }
  }, [zone, hour, i18n.language, t])
}
