import { Button, Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useQuery } from '#renderer/bridge/index.ts'
import type { TableText, TableWishes } from '#renderer/ui/table-text.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { inLinesOf, type LongTable, longTable } from '#shared/tables/long-table.ts'
import { asksDayOrder, guessMapping, type Mapping, readTable, saysFigures, shownDayOrder } from '#shared/tables/read-table.ts'
import { FigureColumns } from './figure-columns.tsx'
import styles from './import.module.css'
import { importOf } from './import-of.ts'
import { Rejected } from './rejected.tsx'
import { WishFields } from './wish-fields.tsx'

type ImportTableProps = {
  readonly channel: Channel
  readonly today: DayKey
  readonly table: TableText
  readonly wishes: { readonly wishes: TableWishes; readonly onWish: (wishes: TableWishes) => void; readonly pasted?: boolean }
  readonly onOther: () => void
  readonly onClose: () => void
}

/** A table that was read: how, what its columns hold, which rows go in and which do not, and the button that loads it. */
export function ImportTable({ channel, today, table, wishes, onOther, onClose }: ImportTableProps) {
  const { t } = useTranslation('metrics')
  const act = useAct()
  const long = useMemo(() => longTable(table.cells), [table.cells])
  const { cells } = long ?? table
  const [mapping, setMapping] = useState<Mapping>(() => guessed(cells, long))
  const [result, setResult] = useState<{ readonly loaded: number; readonly changed: boolean } | null>(null)
  const published = useQuery('channels.published', { channelId: channel.id, since: 0 as never }).value
  const reading = useMemo(() => {
    const read = readTable(cells, mapping, today)
    return long ? inLinesOf(long, read) : read
  }, [cells, long, mapping, today])
  const ready = useMemo(() => importOf(reading, published ?? [], today), [reading, published, today])
  const count = ready.days.length + ready.posts.length
  const isMapped = saysFigures(mapping)
  const load = async () => {
    const outcome = await act('metrics.import', { channelId: channel.id, days: [...ready.days], posts: [...ready.posts] })
    if (outcome.ok) setResult({ loaded: count, changed: outcome.value.undoLabel !== null })
  }
  const change = (changed: Mapping) => {
    setMapping(changed)
    setResult(null)
  }
  return (
    <>
      <WishFields table={table} {...wishes} />
      {asksDayOrder(cells, mapping) ? <DayOrderField mapping={mapping} onChange={change} /> : null}
      {long ? <p className={styles.summary}>{t('importing.long')}</p> : null}
      <FigureColumns cells={cells} mapping={mapping} onChange={change} />
      {result ? null : <Summary {...{ count, isMapped }} rounded={reading.rounded} />}
      {isMapped ? <Rejected rows={ready.rejected} head={cells[mapping.headRow] ?? []} /> : null}
      {result ? (
        <p role="status" className={styles.result}>
          {result.changed ? t('importing.loaded', { count: result.loaded }) : t('importing.same')}
        </p>
      ) : null}
      <div className={styles.foot}>
        {result ? (
          <Button variant="filled" onClick={onClose}>
            {t('importing.done')}
          </Button>
        ) : (
          <Button variant="filled" disabled={count === 0} onClick={() => void load()}>
            {t('importing.load')}
          </Button>
        )}
        <Button onClick={onOther}>{t('importing.other')}</Button>
      </div>
    </>
  )
}

type SummaryProps = { readonly count: number; readonly isMapped: boolean; readonly rounded: number }

/** How many rows will go in, before they do. */
function Summary({ count, isMapped, rounded }: SummaryProps) {
  const { t } = useTranslation('metrics')
  return (
    <p role="status" className={styles.summary}>
      {isMapped ? (count > 0 ? t('importing.willLoad', { count }) : t('importing.noneFits')) : t('importing.needDay')}
      {rounded > 0 ? `. ${t('importing.rounded', { count: rounded })}` : ''}
    </p>
  )
}

function guessed(cells: TableText['cells'], long: LongTable | null): Mapping {
  const mapping = long?.mapping ?? guessMapping(cells)
  return { ...mapping, dayOrder: shownDayOrder(cells, mapping) }
}

function DayOrderField({ mapping, onChange }: { readonly mapping: Mapping; readonly onChange: (mapping: Mapping) => void }) {
  const { t } = useTranslation('metrics')
  return (
    <Select
      label={t('importing.dayOrder')}
      description={t('importing.askOrder')}
      data={(['dayFirst', 'monthFirst'] as const).map((value) => ({ value, label: t(`importing.${value}`) }))}
      value={mapping.dayOrder}
      onChange={(value) => onChange({ ...mapping, dayOrder: value as Mapping['dayOrder'] })}
      w={340}
    />
  )
}
