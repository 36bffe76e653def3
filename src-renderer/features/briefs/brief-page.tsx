import { ActionIcon, Anchor, Button, Menu, SegmentedControl } from '@mantine/core'
import { IconDots, IconFileExport, IconFileOff } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useNow, useQuery } from '#renderer/bridge/index.ts'
import { BriefChip, useBriefDue } from '#renderer/features/post-briefs/index.ts'
import { goTo, routeHash, useRoute } from '#renderer/routes/route.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { PageHead, PageTitle } from '#renderer/ui/page-head.tsx'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import type { Problem } from '#shared/contract/problem.ts'
import { minuteOf } from '#shared/domain/time/wall-time.ts'
import type { BriefId } from '#shared/kernel/ids.ts'
import type { BriefDetail } from '#shared/queries/brief-detail.ts'
import styles from './brief-page.module.css'
import { DesignWork } from './design/design-work.tsx'
import { BriefForm } from './parts/brief-form.tsx'
import { CompareVersions } from './parts/compare-versions.tsx'
import { History } from './parts/history.tsx'
import { TextWork } from './parts/text-work.tsx'

const tabs = ['task', 'work', 'compare', 'history'] as const
type Tab = (typeof tabs)[number]

/** One brief: its task, the work against it, versions side by side, what happened. */
export function BriefPage() {
  const { params } = useRoute()
  const briefId = (params[0] ?? '') as BriefId
  const asOf = minuteOf(useNow())
  const { value: detail, problem } = useQuery('brief.detail', briefId ? { briefId, asOf } : null)
  const answered = detail === null || detail?.brief.id === briefId
  // What is being typed stands on even where the brief cannot be read anew.
  if (!answered) return problem ? <BriefUnread problem={problem} /> : null
  if (detail === null || detail.brief.deletedAt !== null) return <BriefGone />
  return <Brief key={briefId} detail={detail} chosen={tabs.find((tab) => tab === params[1]) ?? null} />
}

/** In the place of a brief that could not be read: its own title is not known. */
function BriefUnread({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation('briefs')
  return (
    <>
      <PageHead>
        <PageTitle>{t('room')}</PageTitle>
      </PageHead>
      <UnreadPanel problem={problem} />
    </>
  )
}

function BriefGone() {
  const { t } = useTranslation('briefs')
  return (
    <Empty
      glyph={<IconFileOff size={24} stroke={1.5} />}
      title={t('gone')}
      line={t('goneLine')}
      action={<Button onClick={() => goTo({ room: 'briefs' })}>{t('toList')}</Button>}
    />
  )
}

function Brief({ detail, chosen }: { readonly detail: BriefDetail; readonly chosen: Tab | null }) {
  const { t } = useTranslation('briefs')
  const { brief } = detail
  // Pictures are compared in the work itself.
  const shown = tabs.filter((one) => one !== 'compare' || brief.kind === 'text')
  const tab = shown.find((one) => one === chosen) ?? (brief.status === 'draft' ? 'task' : 'work')
  return (
    <div className={styles.page}>
      <Head detail={detail} />
      <div className={styles.bar}>
        <SegmentedControl
          aria-label={t('tab.label')}
          value={tab}
          onChange={(next) => goTo({ params: [brief.id, next] }, 'replace')}
          data={shown.map((value) => ({ value, label: t(`tab.${value}`) }))}
        />
        <BriefMenu detail={detail} />
      </div>
      {tab === 'task' ? <BriefForm detail={detail} /> : null}
      {tab === 'work' && brief.kind === 'text' ? <TextWork detail={detail} /> : null}
      {tab === 'work' && brief.kind === 'design' ? <DesignWork detail={detail} /> : null}
      {tab === 'compare' ? <CompareVersions detail={detail} /> : null}
      {tab === 'history' ? <History detail={detail} /> : null}
    </div>
  )
}

function Head({ detail }: { readonly detail: BriefDetail }) {
  const { t } = useTranslation('briefs')
  const due = useBriefDue()
  const { brief, overdue } = detail
  return (
    <PageHead>
      <Anchor className={styles.back ?? ''} href={routeHash({ room: 'briefs', params: [], inspect: null })}>
        {t('room')}
      </Anchor>
      <span className={styles.slash}>/</span>
      <h1 className={styles.title} title={brief.title}>
        {brief.title}
      </h1>
      <BriefChip status={brief.status} />
      {brief.dueAt === null ? null : (
        <span className={styles.due} data-late={overdue}>
          {due({ ...brief, overdue })}
        </span>
      )}
    </PageHead>
  )
}

const SendDialog = lazy(async () => ({ default: (await import('./send/send-dialog.tsx')).SendDialog }))

function BriefMenu({ detail }: { readonly detail: BriefDetail }) {
  const { t } = useTranslation('briefs')
  const [sending, setSending] = useState(false)
  return (
    <div className={styles.menu}>
      <Button size="xs" leftSection={<IconFileExport size={14} stroke={1.5} />} onClick={() => setSending(true)}>
        {t('send.action')}
      </Button>
      <MoreMenu detail={detail} />
      {sending ? (
        <Suspense fallback={null}>
          <SendDialog detail={detail} onClose={() => setSending(false)} />
        </Suspense>
      ) : null}
    </div>
  )
}

function MoreMenu({ detail }: { readonly detail: BriefDetail }) {
  const { t } = useTranslation('briefs')
  const act = useAct()
  const { brief } = detail
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={t('more')}>
          <IconDots size={16} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {brief.status === 'assigned' ? (
          <Menu.Item onClick={() => void act('brief.withdraw', { briefId: brief.id })}>{t('action.withdraw')}</Menu.Item>
        ) : null}
        {brief.status === 'accepted' ? (
          <Menu.Item onClick={() => void act('brief.reopen', { briefId: brief.id })}>{t('action.reopen')}</Menu.Item>
        ) : null}
        {detail.post ? (
          <Menu.Item onClick={() => goTo({ room: 'post', params: [detail.post?.id ?? ''] })}>{t('task.openPost')}</Menu.Item>
        ) : null}
        <Menu.Item data-danger onClick={() => void act('brief.delete', { briefId: brief.id })}>
          {t('action.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
