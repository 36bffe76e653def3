import { IconHeart, IconMessageCircle, IconRepeat } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { mediaUrl, useNow } from '#renderer/bridge/index.ts'
import { useViewZone } from '#renderer/routes/view-zone.ts'
import { useFormat } from '#renderer/ui/format.ts'
import type { DemoFeedPost } from '#shared/contract/app-contract.ts'
import styles from './demo-feed.module.css'

type FeedPostProps = { readonly post: DemoFeedPost; readonly title: string }

/** One post as the audience of the pretend network would see it. */
export function FeedPost({ post, title }: FeedPostProps) {
  const { t } = useTranslation('demo')
  const format = useFormat()
  const zone = useViewZone()
  const now = useNow()
  return (
    <li className={styles.post}>
      <article aria-label={t('postOf', { title })}>
        <header className={styles.by}>
          <span className={styles.title}>{title}</span>
          <time className={`${styles.soft} tabular`}>{format.moment(post.at, zone, now)}</time>
        </header>
        {post.text ? <p className={styles.text}>{post.text}</p> : null}
        {post.pictures.length > 0 ? (
          <div className={styles.pictures} data-many={post.pictures.length > 1 || undefined}>
            {post.pictures.map((picture, place) => (
              <img key={`${picture.hash}-${place.toString()}`} src={mediaUrl(picture.hash)} alt={picture.alt} loading="lazy" />
            ))}
          </div>
        ) : null}
        <footer className={styles.counts}>
          <Count icon={IconHeart} n={post.likes} label={t('likes', { count: post.likes })} />
          <Count icon={IconRepeat} n={post.reposts} label={t('reposts', { count: post.reposts })} />
          <Count icon={IconMessageCircle} n={post.replies} label={t('replies', { count: post.replies })} />
        </footer>
      </article>
    </li>
  )
}

type CountProps = {
  readonly icon: ComponentType<{ readonly size: number; readonly stroke: number }>
  readonly n: number
  readonly label: string
}

function Count({ icon: Icon, n, label }: CountProps) {
  const format = useFormat()
  return (
    <span className={`${styles.count} tabular`} role="img" aria-label={label}>
      <Icon size={15} stroke={1.5} />
      {format.number(n)}
    </span>
  )
}
