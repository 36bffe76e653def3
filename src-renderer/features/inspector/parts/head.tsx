import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAct, useBridge, useRefused } from '#renderer/bridge/index.ts'
import { duplicatePost, useDeletedWords, useMoveDialog } from '#renderer/features/calendar/index.ts'
import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { inspect } from '#renderer/routes/route.ts'
import { StatusChip } from '#renderer/ui/status/status-glyph.tsx'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import styles from '../inspector.module.css'
import { canMove, menuStepsOf } from '../inspector-view.ts'
import { usePostSteps } from '../use-post-steps.ts'

/** The status, and behind the dots what is done now and then. */
export function Head({ detail, now }: { readonly detail: PostDetail; readonly now: EpochMs }) {
  const { t } = useTranslation(['calendar', 'moves'])
  const act = useAct()
  const bridge = useBridge()
  const refused = useRefused()
  const run = usePostSteps(detail.post.id)
  const deletedWords = useDeletedWords()
  const moveTo = useMoveDialog((dialog) => dialog.open)
  const ofAll = useBrandChoice(({ brandId }) => brandId === null)
  const { id: postId, wallTime } = detail.post
  const duplicate = async () => {
    const outcome = await duplicatePost({ bridge, act, now }, postId, wallTime)
    if (!outcome.ok) refused(outcome.problem)
    else if (outcome.value) inspect(outcome.value)
  }
  const remove = () => {
    inspect(null)
    void act('post.delete', { postId }, { words: deletedWords([detail]) })
  }
  return (
    <header className={styles.head}>
      <StatusChip status={detail.status} />
      {ofAll ? (
        <span className={styles.brand} title={detail.brand.name}>
          {detail.brand.name}
        </span>
      ) : null}
      <Menu>
        <Menu.Target>
          <ActionIcon className={styles.close ?? ''} variant="subtle" aria-label={t('inspector.menu')}>
            <IconDots size={16} stroke={1.5} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {menuStepsOf(detail, now).map((step) => (
            <Menu.Item key={step} onClick={() => run(step)}>
              {t(`inspector.${step}`)}
            </Menu.Item>
          ))}
          {canMove(detail) ? <Menu.Item onClick={() => moveTo([detail.post])}>{t('moves:move.menu')}</Menu.Item> : null}
          <Menu.Item onClick={() => void duplicate()}>{t('inspector.duplicate')}</Menu.Item>
          {wallTime !== null && canMove(detail) ? (
            <Menu.Item onClick={() => void act('post.reschedule', { postId, wallTime: null })}>{t('inspector.toDrawer')}</Menu.Item>
          ) : null}
          <Menu.Item color="red" onClick={remove}>
            {t('inspector.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ActionIcon variant="subtle" aria-label={t('inspector.close')} onClick={() => inspect(null)}>
        <IconX size={16} stroke={1.5} />
      </ActionIcon>
    </header>
  )
}
