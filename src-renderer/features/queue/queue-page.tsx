import { Button, SegmentedControl } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useNow, useQuery } from '#renderer/bridge/index.ts'
import { QuietMenu } from '#renderer/features/quiet-days/index.ts'
import { useViewZone } from '#renderer/routes/view-zone.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { PageHead, PageTitle } from '#renderer/ui/page-head.tsx'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import { OutRows } from './out-rows.tsx'
import styles from './queue.module.css'
import { QueueGroupRows } from './queue-group.tsx'
import { filteredQueue, groupQueue, type QueueFilter, queueFilters } from './queue-view.ts'

/** As many rows as one looks through; the rest is counted below. */
const mostRows = 200

/** What goes out next, why something waits and until when, and what waits for a decision. */
export function QueuePage() {
  const { t } = useTranslation('publishing')
  const now = useNow()
  const zone = useViewZone()
  const [filter, setFilter] = useState<QueueFilter>('all')
  const { value: all, problem } = useQuery('queue.list', { asOf: now, limit: mostRows })
  const next = useQuery('queue.next', { asOf: now }).value
  const out = useQuery('queue.out', { asOf: now, limit: mostRows }).value
  const groups = filter === 'out' ? [] : groupQueue(filteredQueue(all ?? [], filter), now, zone)
  const countOf = (one: QueueFilter) => (one === 'out' ? (out ?? []).length : filteredQueue(all ?? [], one).length)
  const waiting = next?.waiting ?? 0
  return (
    <div className={styles.page}>
      <PageHead>
        <PageTitle>{t('queue.room')}</PageTitle>
        {next ? <span className={styles.soft}>{t('queue.waiting', { count: waiting })}</span> : null}
      </PageHead>
      <div className={styles.bar}>
        <SegmentedControl
          aria-label={t('queue.filter')}
          value={filter}
          onChange={(value) => setFilter(queueFilters.find((one) => one === value) ?? 'all')}
          data={queueFilters.map((value) => ({
            value,
            label: <Counted word={t(`queue.${value}`)} n={value === 'out' || !all ? null : countOf(value)} urgent={value === 'decide'} />,
          }))}
        />
        <span className={styles.barEnd}>
          <QuietMenu />
          <PauseButton pausedAt={next?.pausedAt ?? null} />
        </span>
      </div>
      <div className={styles.rows}>
        {problem ? <UnreadPanel problem={problem} /> : null}
        {all && out && countOf(filter) === 0 ? (
          <Empty
            glyph={<StatusGlyph status="published" size={18} decorative />}
            title={t(`queue.nothing.${filter}`)}
            line={t(filter === 'all' ? 'queue.emptyLine' : `queue.nothingLine.${filter}`)}
          />
        ) : null}
        {filter === 'out' ? <OutRows rows={out ?? []} now={now} zone={zone} /> : null}
        {groups.map((group) => (
          <QueueGroupRows key={`${group.kind}-${group.at.toString()}`} group={group} now={now} zone={zone} />
        ))}
        {filter === 'all' && waiting > mostRows ? <p className={styles.soft}>{t('queue.more', { count: waiting - mostRows })}</p> : null}
      </div>
      <FootBar />
    </div>
  )
}

function Counted({ word, n, urgent }: { readonly word: string; readonly n: number | null; readonly urgent: boolean }) {
  return (
    <span>
      {word} {n === null ? null : <span className={urgent && n > 0 ? styles.urgent : styles.count}>{n}</span>}
    </span>
  )
}

function PauseButton({ pausedAt }: { readonly pausedAt: number | null }) {
  const { t } = useTranslation('publishing')
  const act = useAct()
  const Icon = pausedAt === null ? IconPlayerPause : IconPlayerPlay
  return (
    <Button leftSection={<Icon size={15} stroke={1.5} />} onClick={() => void act('settings.setPaused', { paused: pausedAt === null })}>
      {t(pausedAt === null ? 'queue.pause' : 'queue.resume')}
    </Button>
  )
}

function FootBar() {
  const { t } = useTranslation('publishing')
  const settings = useQuery('settings', {}).value
  return <footer className={styles.foot}>{settings ? t('queue.lateRule', { count: settings.lateMinutes }) : null}</footer>
}
