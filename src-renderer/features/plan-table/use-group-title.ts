import { useCallback, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { DayMarksContext } from '#renderer/widgets/calendar/index.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { Grouping } from './columns.ts'

/** What stands at the head of a group; a day's with its occasions. */
export function useGroupTitle(group: Grouping | null): (key: string) => string {
  const { t } = useTranslation('table')
  const format = useFormat()
  const { days } = useContext(DayMarksContext)
  return useCallback(
    (key) => {
      if (group === null) return ''
      if (key === '') return t(`noGroup.${group}`)
      if (group === 'date') {
        const day = format.longDay(Date.parse(`${key}T12:00Z`) as EpochMs, 'UTC' as ZoneId)
        const names = days.get(key as DayKey)?.names
        return names ? `${day} · ${names}` : day
      }
      return group === 'week' ? t('weekOf', { day: format.day(key as DayKey) }) : key
    },
    [t, format, group, days],
  )
}
