import { ActionIcon } from '@mantine/core'
import { IconFileOff, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow, useQuery } from '#renderer/bridge/index.ts'
import { ApprovalPanel } from '#renderer/features/approval/index.ts'
import { BalanceHint } from '#renderer/features/plan/index.ts'
import { PostBriefs } from '#renderer/features/post-briefs/index.ts'
import { inspect } from '#renderer/routes/route.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import { minuteOf } from '#shared/domain/time/wall-time.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { networks } from '#shared/networks/index.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import styles from './inspector.module.css'
import { isOpen } from './inspector-view.ts'
import { Body } from './parts/body.tsx'
import { Channels } from './parts/channels.tsx'
import { Checks } from './parts/checks.tsx'
import { Figures } from './parts/figures.tsx'
import { Foot } from './parts/foot.tsx'
import { Head } from './parts/head.tsx'
import { OutPosts } from './parts/out-posts.tsx'
import { PlanRows } from './parts/plan-rows.tsx'
import { Questions } from './parts/questions.tsx'
import { RubricRow } from './parts/rubric-row.tsx'
import { WhenRow } from './parts/when-row.tsx'

/** One post in the right panel. */
export function PostInspector({ postId }: { readonly postId: PostId }) {
  const { t } = useTranslation('calendar')
  const now = useNow()
  const { value, problem } = useQuery('post.detail', { postId, asOf: minuteOf(now) })
  // While another post loads, the last one would still be here: better nothing than the wrong post.
  if (value === undefined || (value !== null && value.post.id !== postId))
    return <Alone>{problem ? <UnreadPanel problem={problem} /> : null}</Alone>
  if (value === null || value.post.shelf === 'trash')
    return (
      <Alone>
        <Empty glyph={<IconFileOff size={28} stroke={1.5} />} title={t('inspector.gone')} line={t('inspector.goneLine')} />
      </Alone>
    )
  return <Panel detail={value} now={now} />
}

function Alone({ children }: { readonly children?: React.ReactNode }) {
  const { t } = useTranslation('calendar')
  return (
    <section className={styles.panel} aria-label={t('inspector.label')}>
      <header className={styles.head}>
        <ActionIcon className={styles.close ?? ''} variant="subtle" aria-label={t('inspector.close')} onClick={() => inspect(null)}>
          <IconX size={16} stroke={1.5} />
        </ActionIcon>
      </header>
      {children ? <div className={styles.body}>{children}</div> : null}
    </section>
  )
}

function Panel({ detail, now }: { readonly detail: PostDetail; readonly now: EpochMs }) {
  const { t } = useTranslation('calendar')
  const published = detail.variants.some((one) => one.publishedAt !== null)
  const [timing, setTiming] = useState(false)
  return (
    <section className={styles.panel} aria-label={t('inspector.label')}>
      <Head detail={detail} now={now} />
      <div className={styles.body}>
        <Body detail={detail} />
        <dl className={styles.rows}>
          <WhenRow detail={detail} now={now} editing={timing} onEdit={setTiming} />
          <RubricRow detail={detail} />
          <PlanRows detail={detail} />
        </dl>
        {published ? null : (
          <BalanceHint
            postId={detail.post.id}
            brandId={detail.post.brandId}
            rubricId={detail.post.rubricId}
            wallTime={detail.post.wallTime}
          />
        )}
        <Channels detail={detail} />
        <PostBriefs post={detail.post} />
        {detail.approval.asked ? (
          <div className={styles.section}>
            <ApprovalPanel detail={detail} />
          </div>
        ) : null}
        <Questions detail={detail} />
        <OutPosts detail={detail} />
        {isOpen(detail) ? <Checks detail={detail} onTime={() => setTiming(true)} /> : null}
        {published ? <Figures postId={detail.post.id} told={detail.variants.some((one) => networks[one.channel.network].history)} /> : null}
      </div>
      <Foot detail={detail} now={now} />
    </section>
  )
}
