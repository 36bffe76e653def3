import { Button, Checkbox, Popover, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DayKey } from '#shared/kernel/time.ts'
import { type ColumnId, type Grouping, groupings } from '../columns.ts'
import styles from '../plan-table.module.css'
import { type Span, spans, type TableLook } from '../table-memory.ts'
import type { TablePeriod } from '../table-period.ts'
import { typedDay } from '../typed-day.ts'
import { ColumnsMenu } from './columns-menu.tsx'

type ToolbarProps = {
  readonly look: TableLook
  readonly order: readonly ColumnId[]
  readonly period: TablePeriod
  readonly today: DayKey
  /** How many posts are shown, and how many earlier ones cannot be; undefined while they are read. */
  readonly count: number | undefined
  readonly left: number
  readonly onChange: (look: Partial<TableLook>) => void
}

/** How much of the plan is shown, under which heads, in which columns; one line at every width. */
export function Toolbar({ look, order, period, today, count, left, onChange }: ToolbarProps) {
  const { t } = useTranslation('table')
  const counted = [...(count === undefined ? [t('loading')] : [t('count', { count })]), ...(left > 0 ? [t('left', { count: left })] : [])]
  return (
    <div className={styles.toolbar}>
      <Select
        size="xs"
        w={124}
        aria-label={t('span.label')}
        data={spans.map((value) => ({ value, label: t(`span.${value}`) }))}
        value={look.span}
        onChange={(value) => onChange({ span: value as Span })}
      />
      {look.span === 'days' ? <OwnDays key={`${period?.first} ${period?.end}`} look={look} today={today} onChange={onChange} /> : null}
      <Select
        size="xs"
        w={168}
        aria-label={t('groupBy.label')}
        data={[{ value: 'none', label: t('groupBy.none') }, ...groupings.map((value) => ({ value, label: t(`groupBy.${value}`) }))]}
        value={look.group ?? 'none'}
        onChange={(value) => onChange({ group: value === 'none' ? null : (value as Grouping) })}
      />
      <Checkbox label={t('undated')} checked={look.undated} onChange={(event) => onChange({ undated: event.currentTarget.checked })} />
      <span className={styles.counted} role="status" title={counted.join(', ')}>
        {counted.join(', ')}
      </span>
      <ColumnsMenu order={order} hidden={look.hidden} onChange={onChange} />
    </div>
  )
}

function OwnDays({ look, today, onChange }: Pick<ToolbarProps, 'look' | 'today' | 'onChange'>) {
  const { t } = useTranslation('table')
  const [from, setFrom] = useState<string>(look.days?.first ?? today)
  const [to, setTo] = useState<string>(look.days?.last ?? today)
  const [first, last] = [typedDay(from, today, today), typedDay(to, today, today)]
  return (
    <Popover>
      <Popover.Target>
        <Button size="xs">{look.days ? `${look.days.first} – ${look.days.last}` : t('span.days')}</Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={styles.ownDays}>
          <TextInput label={t('from')} value={from} error={first === null} onChange={(event) => setFrom(event.currentTarget.value)} />
          <TextInput label={t('to')} value={to} error={last === null} onChange={(event) => setTo(event.currentTarget.value)} />
          <Button
            variant="filled"
            disabled={first === null || last === null || last < first}
            onClick={() => first && last && onChange({ days: { first, last } })}
          >
            {t('show')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
