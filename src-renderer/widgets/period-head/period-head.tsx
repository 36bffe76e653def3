import { ActionIcon, Button, Popover, SegmentedControl } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { memo, type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { PageHead, PageTitle } from '#renderer/ui/page-head.tsx'
import { useMonthWords } from '#renderer/widgets/when-field/month-words.ts'
import { metricsPeriod, type PeriodChoice, turnPeriod } from '#shared/domain/metrics/metrics-period.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import styles from './period-head.module.css'

type PeriodProps = {
  readonly choice: PeriodChoice
  readonly today: DayKey
  readonly onChoose: (choice: PeriodChoice) => void
}

type PeriodHeadProps = PeriodProps & { readonly title: string; readonly children?: ReactNode }

/** The head of a room that looks at a period: which one, earlier and later. Not drawn anew for what the room shows of it. */
export const PeriodHead = memo(function PeriodHead({ title, choice, today, onChoose, children }: PeriodHeadProps) {
  const { t } = useTranslation()
  return (
    <PageHead>
      <PageTitle>{title}</PageTitle>
      <ActionIcon variant="subtle" aria-label={t('period.previous')} onClick={() => onChoose(turnPeriod(choice, -1))}>
        <IconChevronLeft size={16} stroke={1.5} />
      </ActionIcon>
      <PeriodButton choice={choice} today={today} onChoose={onChoose} />
      <ActionIcon variant="subtle" aria-label={t('period.next')} onClick={() => onChoose(turnPeriod(choice, 1))}>
        <IconChevronRight size={16} stroke={1.5} />
      </ActionIcon>
      {children}
    </PageHead>
  )
})

const kinds = ['month', 'quarter', 'year', 'custom'] as const

/** Month, quarter, year, or days of one's own. */
function PeriodButton({ choice, today, onChoose }: PeriodProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const monthWords = useMonthWords()
  const [open, setOpen] = useState(false)
  const [days, setDays] = useState<[string | null, string | null]>([null, null])
  const { fromDay, toDay } = useMemo(() => metricsPeriod(choice, today), [choice, today])
  const shown = format.days(fromDay, toDay)
  const pick = (kind: string) => {
    if (kind === 'custom') return onChoose({ kind, from: fromDay, to: toDay })
    onChoose({ kind: kind as 'month', day: toDay < today ? fromDay : today })
    setOpen(false)
  }
  const pickDays = (picked: [string | null, string | null]) => {
    setDays(picked)
    const [from, to] = picked
    if (!from || !to) return
    onChoose({ kind: 'custom', from: from.slice(0, 10) as DayKey, to: to.slice(0, 10) as DayKey })
    setDays([null, null])
    setOpen(false)
  }
  return (
    <Popover opened={open} onChange={setOpen} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" onClick={() => setOpen(!open)} aria-label={`${t('period.name')}: ${shown}`}>
          {shown}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={12}>
        <div className={styles.form}>
          <SegmentedControl
            aria-label={t('period.name')}
            value={choice.kind}
            onChange={pick}
            data={kinds.map((value) => ({ value, label: t(`period.${value}`) }))}
          />
          {choice.kind === 'custom' ? (
            <DatePicker
              type="range"
              allowSingleDateInRange
              value={days}
              onChange={pickDays}
              maxDate={today}
              defaultDate={toDay}
              {...monthWords}
            />
          ) : null}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
