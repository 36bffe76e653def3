import { IconPhoto } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { thumbUrl } from '#renderer/bridge/index.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import styles from '../inspector.module.css'
import { excerptOf } from '../inspector-view.ts'

/** Title, first picture, the beginning of the text, and how much there is of both. */
export function Body({ detail }: { readonly detail: PostDetail }) {
  const { t } = useTranslation('calendar')
  const { rest, characters } = excerptOf(detail)
  const first = detail.media[0]
  const facts = [
    ...(detail.media.length > 0 ? [t('inspector.photos', { count: detail.media.length })] : []),
    t('inspector.characters', { count: characters }),
  ]
  return (
    <>
      <h2 className={styles.title}>{detail.post.firstLine || t('inspector.untitled')}</h2>
      <div className={styles.content}>
        {first ? <img className={styles.picture} src={thumbUrl(first.hash)} alt={first.alt} /> : null}
        <div className={styles.words}>
          {rest ? <p className={styles.excerpt}>{rest}</p> : null}
          <p className={styles.facts}>
            {first ? <IconPhoto size={15} stroke={1.5} aria-hidden /> : null}
            {facts.join(' · ')}
          </p>
        </div>
      </div>
    </>
  )
}
