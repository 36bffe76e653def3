import { Button, SegmentedControl, Select, Switch } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useNow, useQuery } from '#renderer/bridge/index.ts'
import { BriefChip, NewBriefMenu, useBriefDue } from '#renderer/features/post-briefs/index.ts'
import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { routeHash } from '#renderer/routes/route.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { PageHead, PageTitle } from '#renderer/ui/page-head.tsx'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import { type BriefStatus, briefStatuses } from '#shared/domain/briefs/brief.ts'
import { minuteOf } from '#shared/domain/time/wall-time.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import type { BriefRow } from '#shared/queries/briefs-list.ts'
import styles from './briefs-page.module.css'

type Shelf = 'open' | 'done' | 'trash'
type Filter = {
  readonly shelf: Shelf
  readonly status: BriefStatus | null
  readonly assigneeId: PersonId | null
  readonly overdue: boolean
}

/** Who does what by when: every brief of the brand, or of all. */
export function BriefsPage() {
  const { t } = useTranslation('briefs')
  const { brandId } = useBrandChoice()
  const asOf = minuteOf(useNow())
  const [filter, setFilter] = useState<Filter>({ shelf: 'open', status: null, assigneeId: null, overdue: false })
  const { value: rows, problem } = useQuery('briefs.list', { brandId, asOf, ...filter })
  return (
    <div className={styles.page}>
      <PageHead>
        <PageTitle>{t('room')}</PageTitle>
      </PageHead>
      <div className={styles.bar}>
        <Filters filter={filter} onChange={setFilter} />
        {brandId ? <NewBriefMenu brandId={brandId} post={null} primary /> : <span className={styles.hint}>{t('list.chooseBrand')}</span>}
      </div>
      <div className={styles.rows}>
        {problem ? <UnreadPanel problem={problem} /> : null}
        {rows?.length === 0 ? <NoBriefs filter={filter} /> : null}
        {rows && rows.length > 0 ? (
          <ul className={styles.list} aria-label={t('list.label')}>
            {rows.map((row) => (
              <Row key={row.id} row={row} withBrand={brandId === null} />
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  )
}

function Filters({ filter, onChange }: { readonly filter: Filter; readonly onChange: (filter: Filter) => void }) {
  const { t } = useTranslation('briefs')
  const people = useQuery('people.list', {}).value ?? []
  const anybody = 'anybody'
  return (
    <div className={styles.filters}>
      <SegmentedControl
        aria-label={t('list.shelf')}
        value={filter.shelf}
        onChange={(shelf) => onChange({ ...filter, shelf: shelf as Shelf, status: null, overdue: false })}
        data={(['open', 'done', 'trash'] as const).map((value) => ({ value, label: t(`list.${value}`) }))}
      />
      {filter.shelf === 'open' ? (
        <Select
          className={styles.select ?? ''}
          aria-label={t('list.status')}
          value={filter.status ?? anybody}
          data={[
            { value: anybody, label: t('list.anyStatus') },
            ...briefStatuses.filter((one) => one !== 'accepted').map((value) => ({ value, label: t(`status.${value}`) })),
          ]}
          onChange={(value) => onChange({ ...filter, status: value === anybody ? null : (value as BriefStatus) })}
        />
      ) : null}
      <Select
        className={styles.select ?? ''}
        aria-label={t('list.assignee')}
        value={filter.assigneeId ?? anybody}
        data={[{ value: anybody, label: t('list.anybody') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(value) => onChange({ ...filter, assigneeId: value === anybody ? null : (value as PersonId) })}
      />
      {filter.shelf === 'open' ? (
        <Switch
          label={t('list.overdue')}
          checked={filter.overdue}
          onChange={(event) => onChange({ ...filter, overdue: event.currentTarget.checked })}
        />
      ) : null}
    </div>
  )
}

function NoBriefs({ filter }: { readonly filter: Filter }) {
  const { t } = useTranslation('briefs')
  const filtered = filter.status !== null || filter.assigneeId !== null || filter.overdue
  const title = filtered ? 'list.emptyFilter' : { open: 'list.empty', done: 'list.emptyDone', trash: 'list.emptyTrash' }[filter.shelf]
  const line = filter.shelf === 'open' && !filtered ? t('list.emptyLine') : undefined
  return <Empty glyph={<IconFileText size={24} stroke={1.5} />} title={String(t(title as 'list.empty'))} line={line} />
}

function Row({ row, withBrand }: { readonly row: BriefRow; readonly withBrand: boolean }) {
  const { t } = useTranslation('briefs')
  const act = useAct()
  const due = useBriefDue()
  const under = [withBrand ? row.brandName : '', row.postLine ?? '', row.versions > 0 ? t('list.version', { version: row.versions }) : '']
  return (
    <li className={styles.row}>
      <a className={styles.link} href={routeHash({ room: 'brief', params: [row.id], inspect: null })}>
        <span className={styles.kind}>{t(`kind.${row.kind}`)}</span>
        <span className={styles.what}>
          <span className={styles.title}>{row.title}</span>
          <span className={styles.under}>{under.filter((part) => part !== '').join(' · ')}</span>
        </span>
        <span className={styles.chip}>
          <BriefChip status={row.status} />
        </span>
        <span className={styles.who}>{row.assignee ?? t('list.nobody')}</span>
        <span className={styles.due} data-late={row.overdue}>
          {due(row)}
        </span>
      </a>
      {row.shelf === 'trash' ? (
        <Button size="xs" onClick={() => void act('brief.restore', { briefId: row.id })}>
          {t('list.restore')}
        </Button>
      ) : null}
    </li>
  )
}
