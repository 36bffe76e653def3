import { useTranslation } from 'react-i18next'
import { useNow } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import type { BriefRow } from '#shared/queries/briefs-list.ts'

/** When a brief is due, in words; what is late says so. */
export function useBriefDue(): (brief: Pick<BriefRow, 'dueAt' | 'zone' | 'overdue'>) => string {
  const { t } = useTranslation('briefs')
  const format = useFormat()
  const now = useNow()
  return ({ dueAt, zone, overdue }) => {
    if (dueAt === null) return t('list.noDeadline')
    const when = format.moment(dueAt, zone, now)
    return overdue ? t('list.late', { when }) : t('list.due', { when })
  }
}
