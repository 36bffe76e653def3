import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import styles from '../inspector.module.css'

const kinds = ['likes', 'reposts', 'replies'] as const

type FiguresProps = {
  readonly postId: PostId
  /** Whether a network of the post tells how it fares; else a person types the figures. */
  readonly told: boolean
}

/** How people answered: the latest known counts, over all channels. Unknown is said, not drawn as zero. */
export function Figures({ postId, told }: FiguresProps) {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const { value } = useQuery('post.figures', { postId })
  if (!value) return null
  const known = kinds.filter((kind) => value[kind] !== null)
  return (
    <section className={styles.section}>
      <h3>{t('inspector.figures')}</h3>
      {known.length === 0 ? <p className={styles.note}>{t(told ? 'inspector.noFigures' : 'inspector.untoldFigures')}</p> : null}
      <dl className={styles.figures}>
        {known.map((kind) => (
          <div key={kind}>
            <dt>{t(`inspector.${kind}`)}</dt>
            <dd>{format.number(value[kind] ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
