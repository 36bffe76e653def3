import { ActionIcon, Button, Popover, SegmentedControl } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { goTo } from '#renderer/routes/route.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { PageHead, PageTitle } from '#renderer/ui/page-head.tsx'
import { type MetricsPeriod, type PeriodChoice, turnPeriod } from '#shared/domain/metrics/metrics-period.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import styles from '../metrics.module.css'
import { paramsOf } from '../metrics-view.ts'

type PeriodHeadProps = {
  readonly choice: PeriodChoice
  readonly period: MetricsPeriod
  readonly today: DayKey
}

const go = (choice: PeriodChoice) => goTo({ room: 'metrics', params: paramsOf(choice) })

/** Title, the days that are shown and what they are compared with. */
export function PeriodHead({ choice, period, today }: PeriodHeadProps) {
  const { t } = useTranslation('metrics')
  return (
    <PageHead>
      <PageTitle>{t('room')}</PageTitle>
      <ActionIcon variant="subtle" aria-label={t('period.previous')} onClick={() => go(turnPeriod(choice, -1))}>
        <IconChevronLeft size={16} stroke={1.5} />
      </ActionIcon>
      <PeriodButton choice={choice} period={period} today={today} />
      <ActionIcon variant="subtle" aria-label={t('period.next')} onClick={() => go(turnPeriod(choice, 1))}>
        <IconChevronRight size={16} stroke={1.5} />
      </ActionIcon>
    </PageHead>
  )
}

/** Month, quarter, year, or days of one's own. */
function PeriodButton({ choice, period, today }: PeriodHeadProps) {
  const { t } = useTranslation('metrics')
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const [days, setDays] = useState<[string | null, string | null]>([null, null])
  const pick = (kind: string) => {
    if (kind !== 'custom') {
      go({ kind: kind as 'month', day: period.toDay < today ? period.fromDay : today })
      return setOpen(false)
    }
    go({ kind: 'custom', from: period.fromDay, to: period.toDay })
  }
  const pickDays = (picked: [string | null, string | null]) => {
    setDays(picked)
    const [from, to] = picked
    if (!from || !to) return
    go({ kind: 'custom', from: from.slice(0, 10) as DayKey, to: to.slice(0, 10) as DayKey })
    setDays([null, null])
    setOpen(false)
  }
  return (
    <Popover opened={open} onChange={setOpen} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          onClick={() => setOpen(!open)}
          aria-label={`${t('period.name')}: ${format.days(period.fromDay, period.toDay)}`}
        >
          {format.days(period.fromDay, period.toDay)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={12}>
        <div className={styles.periodForm}>
          <SegmentedControl
            aria-label={t('period.name')}
            value={choice.kind}
            onChange={pick}
            data={(['month', 'quarter', 'year', 'custom'] as const).map((value) => ({ value, label: t(`period.${value}`) }))}
          />
          {choice.kind === 'custom' ? (
            <DatePicker type="range" allowSingleDateInRange value={days} onChange={pickDays} maxDate={today} defaultDate={period.toDay} />
          ) : null}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
