import { ActionIcon, Select } from '@mantine/core'
import { DatePickerInput } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { PageHead, PageTitle } from '#renderer/ui/page-head.tsx'
import { metricsPeriod, type PeriodChoice, turnPeriod } from '#shared/domain/metrics/metrics-period.ts'
import type { DayKey, MonthKey } from '#shared/kernel/time.ts'

type PeriodHeadProps = {
  readonly choice: PeriodChoice
  readonly onChoose: (choice: PeriodChoice) => void
  readonly children: ReactNode
}

const kinds = ['month', 'quarter', 'year', 'custom'] as const

/** The period of the report: which kind, which one, earlier and later. */
export function PeriodHead({ choice, onChoose, children }: PeriodHeadProps) {
  const { t } = useTranslation('report')
  return (
    <PageHead>
      <PageTitle>
        <Title choice={choice} />
      </PageTitle>
      <ActionIcon variant="subtle" aria-label={t('page.previous')} onClick={() => onChoose(turnPeriod(choice, -1))}>
        <IconChevronLeft size={16} stroke={1.5} />
      </ActionIcon>
      <ActionIcon variant="subtle" aria-label={t('page.next')} onClick={() => onChoose(turnPeriod(choice, 1))}>
        <IconChevronRight size={16} stroke={1.5} />
      </ActionIcon>
      <Select
        aria-label={t('page.period')}
        data={kinds.map((value) => ({ value, label: t(`page.kinds.${value}`) }))}
        value={choice.kind}
        allowDeselect={false}
        onChange={(kind) => onChoose(asKind(choice, kind as PeriodChoice['kind']))}
        w={116}
      />
      {choice.kind === 'custom' ? <OwnDays choice={choice} onChoose={onChoose} /> : null}
      {children}
    </PageHead>
  )
}

function Title({ choice }: { readonly choice: PeriodChoice }) {
  const { t } = useTranslation('report')
  const format = useFormat()
  switch (choice.kind) {
    case 'month':
      return `${t('room')}: ${format.monthInside(choice.day.slice(0, 7) as MonthKey)}`
    case 'quarter':
      return `${t('room')}: ${t('page.quarter', { n: Math.ceil(Number(choice.day.slice(5, 7)) / 3), year: choice.day.slice(0, 4) })}`
    case 'year':
      return `${t('room')}: ${choice.day.slice(0, 4)}`
    case 'custom':
      return t('room')
  }
}

/** The same moment in another kind of period; days of one's own begin as what was shown. */
function asKind(choice: PeriodChoice, kind: PeriodChoice['kind']): PeriodChoice {
  const { fromDay, wholeToDay } = metricsPeriod(choice, '9999-12-31' as DayKey)
  return kind === 'custom' ? { kind, from: fromDay, to: wholeToDay } : { kind, day: fromDay }
}

type OwnDaysProps = {
  readonly choice: Extract<PeriodChoice, { kind: 'custom' }>
  readonly onChoose: (choice: PeriodChoice) => void
}

function OwnDays({ choice, onChoose }: OwnDaysProps) {
  const { t } = useTranslation('report')
  return (
    <DatePickerInput
      type="range"
      aria-label={t('page.customDays')}
      valueFormat="DD.MM.YY"
      value={[choice.from, choice.to]}
      allowSingleDateInRange
      onChange={([from, to]) => {
        if (from && to) onChoose({ kind: 'custom', from: from as DayKey, to: to as DayKey })
      }}
      w={170}
    />
  )
}
