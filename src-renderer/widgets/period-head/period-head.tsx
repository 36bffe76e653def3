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
  /** A person is about to choose it, most likely: what it shows may be read ahead. */
  readonly onNear?: ((choice: PeriodChoice) => void) | undefined
}

type PeriodHeadProps = PeriodProps & { readonly title: string; readonly children?: ReactNode }

/** The head of a room that looks at a period: which one, earlier and later. Not drawn anew for what the room shows of it. */
export const PeriodHead = memo(function PeriodHead({ title, choice, today, onChoose, onNear, children }: PeriodHeadProps) {
  const { t } = useTranslation()
  return (
    <PageHead>
      <PageTitle>{title}</PageTitle>
      <Turn {...{ choice, onChoose, onNear }} by={-1} name={t('period.previous')} icon={<IconChevronLeft size={16} stroke={1.5} />} />
      <PeriodButton {...{ choice, today, onChoose, onNear }} />
      <Turn {...{ choice, onChoose, onNear }} by={1} name={t('period.next')} icon={<IconChevronRight size={16} stroke={1.5} />} />
      {children}
    </PageHead>
  )
})

type TurnProps = Pick<PeriodProps, 'choice' | 'onChoose' | 'onNear'> & {
  readonly by: -1 | 1
  readonly name: string
  readonly icon: ReactNode
}

/** To the period before or after. */
function Turn({ choice, onChoose, onNear, by, name, icon }: TurnProps) {
  const near = () => onNear?.(turnPeriod(choice, by))
  return (
    <ActionIcon variant="subtle" aria-label={name} onPointerEnter={near} onFocus={near} onClick={() => onChoose(turnPeriod(choice, by))}>
      {icon}
    </ActionIcon>
  )
}

const calendarKinds = ['month', 'quarter', 'year'] as const
const kinds = [...calendarKinds, 'custom'] as const

/** Month, quarter, year, or days of one's own. */
function PeriodButton({ choice, today, onChoose, onNear }: PeriodProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const monthWords = useMonthWords()
  const [open, setOpen] = useState(false)
  const [days, setDays] = useState<[string | null, string | null]>([null, null])
  const { fromDay, toDay } = useMemo(() => metricsPeriod(choice, today), [choice, today])
  const shown = format.days(fromDay, toDay)
  const ofKind = (kind: 'month' | 'quarter' | 'year'): PeriodChoice => ({ kind, day: toDay < today ? fromDay : today })
  const show = () => {
    if (!open) for (const kind of calendarKinds) onNear?.(ofKind(kind))
    setOpen(!open)
  }
  const pick = (kind: string) => {
    if (kind === 'custom') return onChoose({ kind, from: fromDay, to: toDay })
    onChoose(ofKind(kind as 'month'))
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
        <Button variant="default" onClick={show} aria-label={`${t('period.name')}: ${shown}`}>
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
