import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { FilterButton } from '#renderer/features/plan-filter/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { PageHead, PageTitle } from '#renderer/ui/page-head.tsx'
import { TodayButton } from '#renderer/ui/today-button.tsx'
import { addDays } from '#shared/domain/time/wall-time.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, MonthKey } from '#shared/kernel/time.ts'
import styles from '../plan-table.module.css'
import type { TableLook } from '../table-memory.ts'
import { periodOf, stepFrom } from '../table-period.ts'

type TableHeadProps = {
  readonly look: TableLook
  readonly day: DayKey
  readonly onDay: (day: DayKey) => void
  readonly onToday: () => void
  readonly brandId: BrandId | null
  /** Shows another view: a kept view was chosen that is one. */
  readonly onView: (view: string) => void
}

/** The shown period and the way to those beside it. */
export function TableHead({ look, day, onDay, onToday, brandId, onView }: TableHeadProps) {
  const { t } = useTranslation(['table', 'calendar'])
  const [before, after] = [stepFrom(look, day, -1), stepFrom(look, day, 1)]
  return (
    <PageHead>
      <PageTitle>{usePeriodTitle(look, day)}</PageTitle>
      {before && after ? (
        <>
          <ActionIcon variant="subtle" aria-label={t('previous')} onClick={() => onDay(before)}>
            <IconChevronLeft size={16} stroke={1.5} />
          </ActionIcon>
          <TodayButton label={t('calendar:today')} onClick={onToday} />
          <ActionIcon variant="subtle" aria-label={t('next')} onClick={() => onDay(after)}>
            <IconChevronRight size={16} stroke={1.5} />
          </ActionIcon>
        </>
      ) : null}
      <span className={styles.headEnd}>
        <FilterButton brandId={brandId} view="table" onView={onView} />
      </span>
    </PageHead>
  )
}

function usePeriodTitle(look: TableLook, day: DayKey): string {
  const { t } = useTranslation('table')
  const format = useFormat()
  const period = periodOf(look, day)
  if (period === null) return t('span.all')
  const year = period.first.slice(0, 4)
  if (look.span === 'year') return t('yearName', { year })
  if (look.span === 'quarter') return t('quarterName', { n: (Number(period.first.slice(5, 7)) + 2) / 3, year })
  if (look.span === 'month') return format.month(period.first.slice(0, 7) as MonthKey)
  return format.days(period.first, addDays(period.end, -1))
}
