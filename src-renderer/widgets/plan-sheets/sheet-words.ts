import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { createFormat, type Format } from '#renderer/ui/format-rules.ts'
import { useZoneNames } from '#renderer/widgets/zoned-time/zone-name.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { PlanSheet } from '#shared/plan-files/plan-sheet.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'

/** The words and clocks of a sheet. */
export type SheetWords = {
  readonly t: TFunction<readonly ['planFiles', 'status', 'common']>
  readonly format: Format
  readonly zoneName: (zone: ZoneId, at: EpochMs) => string
  /** `12:00 МСК`: the second clock of a post; null where there is none or it shows the same. */
  readonly secondTime: (card: CalendarCard) => string | null
}

export function useSheetWords(sheet: PlanSheet): SheetWords {
  const { t } = useTranslation(['planFiles', 'status', 'common'] as const)
  const zoneName = useZoneNames()
  return useMemo(() => {
    const format = createFormat(sheet.language, (key, values) => String(t(`common:duration.${key}`, values ?? {})))
    return {
      ...{ t, format, zoneName },
      secondTime(card) {
        const zone = sheet.secondClock === 'brand' ? card.zone : sheet.secondClock
        if (zone === null) return null
        const second =
          format.weekdayDayMonth(card.at, zone) === format.weekdayDayMonth(card.at, sheet.zone)
            ? ''
            : `${format.dayMonthShort(card.at, zone)} `
        const time = format.time(card.at, zone)
        return second === '' && time === format.time(card.at, sheet.zone) ? null : `${second}${time} ${zoneName(zone, card.at)}`
      },
    }
  }, [t, zoneName, sheet])
}
