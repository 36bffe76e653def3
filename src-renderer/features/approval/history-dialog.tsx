import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useNow, useQuery } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import styles from './approval.module.css'

type HistoryDialogProps = { readonly postId: PostId; readonly zone: ZoneId; readonly onClose: () => void }

/** Every word said about the post, newest first. */
export function HistoryDialog({ postId, zone, onClose }: HistoryDialogProps) {
  const { t } = useTranslation('approval')
  const format = useFormat()
  const now = useNow()
  const words = useQuery('approval.history', { postId }).value ?? []
  return (
    <Modal opened onClose={onClose} title={t('historyTitle')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <ol className={styles.history}>
        {words.map((word) => (
          <li key={word.id}>
            <p className={styles.note}>
              {t(`said.${word.verdict}`, { name: word.person || t('somebody'), when: format.moment(word.at, zone, now) })}
            </p>
            {word.note ? <blockquote className={styles.quote}>{word.note}</blockquote> : null}
          </li>
        ))}
      </ol>
    </Modal>
  )
}
