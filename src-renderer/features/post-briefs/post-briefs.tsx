import { useTranslation } from 'react-i18next'
import { useNow, useQuery } from '#renderer/bridge/index.ts'
import { routeHash } from '#renderer/routes/route.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { minuteOf } from '#shared/domain/time/wall-time.ts'
import { BriefChip } from './brief-chip.tsx'
import { NewBriefMenu } from './new-brief-menu.tsx'
import styles from './post-briefs.module.css'
import { useBriefDue } from './use-brief-due.ts'

/** The briefs of a post, and the way to hand out one more. */
export function PostBriefs({ post }: { readonly post: Pick<Post, 'id' | 'brandId' | 'firstLine'> }) {
  const { t } = useTranslation('briefs')
  const asOf = minuteOf(useNow())
  const briefs = useQuery('briefs.ofPost', { postId: post.id, asOf }).value ?? []
  const due = useBriefDue()
  return (
    <section className={styles.section} aria-label={t('ofPost.title')}>
      <header className={styles.head}>
        <h3>{t('ofPost.title')}</h3>
        <NewBriefMenu brandId={post.brandId} post={post} />
      </header>
      {briefs.length === 0 ? <p className={styles.none}>{t('ofPost.none')}</p> : null}
      <ul className={styles.list}>
        {briefs.map((brief) => (
          <li key={brief.id}>
            <a className={styles.brief} href={routeHash({ room: 'brief', params: [brief.id], inspect: null })}>
              <span className={styles.title}>{brief.title}</span>
              <BriefChip status={brief.status} />
              <span className={styles.who}>{brief.assignee ?? t('list.nobody')}</span>
              <span className={styles.due} data-late={brief.overdue}>
                {due(brief)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
