import { Button, SegmentedControl } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useNow, useQuery } from '#renderer/bridge/index.ts'
import { useViewZone } from '#renderer/routes/view-zone.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import { PageHead, PageTitle } from '#renderer/ui/page-head.tsx'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import styles from './queue.module.css'
import { QueueGroupRows } from './queue-group.tsx'
import { groupQueue, type QueueFilter } from './queue-view.ts'

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
  const decide = (all ?? []).filter(({ state }) => state === 'asking')
  const groups = groupQueue(filter === 'decide' ? decide : (all ?? []), now, zone)
  const waiting = next?.waiting ?? 0
  return (
    <div className={styles.page}>
      <PageHead>
        <PageTitle>{t('queue.room')}</PageTitle>
        <span className={styles.soft}>{t('queue.waiting', { count: waiting })}</span>
      </PageHead>
      <div className={styles.bar}>
        <SegmentedControl
          aria-label={t('queue.filter')}
          value={filter}
          onChange={(value) => setFilter(value === 'decide' ? 'decide' : 'all')}
          data={[
            { value: 'all', label: <Counted word={t('queue.all')} n={all?.length ?? 0} /> },
            { value: 'decide', label: <Counted word={t('queue.decide')} n={decide.length} urgent /> },
          ]}
        />
        <PauseButton pausedAt={next?.pausedAt ?? null} />
      </div>
      <div className={styles.rows}>
        {problem ? <ErrorPanel problem={problem} /> : null}
        {all && groups.length === 0 ? (
          <Empty glyph={<StatusGlyph status="published" size={18} decorative />} title={t('queue.empty')} line={t('queue.emptyLine')} />
        ) : null}
        {groups.map((group) => (
          <QueueGroupRows key={`${group.kind}-${group.at.toString()}`} group={group} now={now} zone={zone} />
        ))}
        {waiting > mostRows ? <p className={styles.soft}>{t('queue.more', { count: waiting - mostRows })}</p> : null}
      </div>
      <FootBar />
    </div>
  )
}

function Counted({ word, n, urgent }: { readonly word: string; readonly n: number; readonly urgent?: boolean }) {
  return (
    <span>
      {word} <span className={urgent && n > 0 ? styles.urgent : styles.count}>{n}</span>
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
