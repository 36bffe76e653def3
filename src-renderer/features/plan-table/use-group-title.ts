import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { Grouping } from './columns.ts'

/** What stands at the head of a group. */
export function useGroupTitle(group: Grouping | null): (key: string) => string {
  const { t } = useTranslation('table')
  const format = useFormat()
  return useCallback(
    (key) => {
      if (group === null) return ''
      if (key === '') return t(`noGroup.${group}`)
      if (group === 'date') return format.longDay(Date.parse(`${key}T12:00Z`) as EpochMs, 'UTC' as ZoneId)
      return group === 'week' ? t('weekOf', { day: format.day(key as DayKey) }) : key
    },
    [t, format, group],
  )
}
