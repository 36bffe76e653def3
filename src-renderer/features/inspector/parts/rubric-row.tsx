import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAct, useQuery } from '#renderer/bridge/index.ts'
import type { RubricId } from '#shared/kernel/ids.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import styles from '../inspector.module.css'

const none = 'none'

/** The rubric, chosen among the brand's. */
export function RubricRow({ detail }: { readonly detail: PostDetail }) {
  const { t } = useTranslation('calendar')
  const act = useAct()
  const { value } = useQuery('brand.setup', { brandId: detail.post.brandId })
  const rubrics = value?.rubrics ?? []
  const color = detail.rubric?.color
  return (
    <div className={styles.row}>
      <dt>{t('inspector.rubric')}</dt>
      <dd>
        <Select
          className={styles.rubric ?? ''}
          aria-label={t('inspector.rubric')}
          data={[{ value: none, label: t('inspector.noRubric') }, ...rubrics.map(({ id, name }) => ({ value: id as string, label: name }))]}
          value={detail.rubric?.id ?? none}
          onChange={(chosen) =>
            void act('post.setRubric', {
              postId: detail.post.id,
              rubricId: chosen === null || chosen === none ? null : (chosen as RubricId),
            })
          }
          leftSection={color ? <i className={styles.swatch} style={{ background: `var(--rubric-${color})` }} /> : null}
          leftSectionWidth={22}
          // Kept mounted while closed, its list would pass for an open one and keep Escape from closing the inspector.
          comboboxProps={{ shadow: 'md', radius: 'md', transitionProps: { duration: 90 }, keepMounted: false }}
        />
      </dd>
    </div>
  )
}
