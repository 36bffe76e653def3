import { IconCloudOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAppState, useNow, useQuery } from '#renderer/bridge/index.ts'
import styles from './top-bar.module.css'

/** Online, or offline with how many posts wait for it. Offline is normal: never red. */
export function ConnectionPill() {
  const { t } = useTranslation('frame')
  const online = useAppState('online')
  const asOf = useNow()
  const waiting = useQuery('queue.next', online ? null : { asOf }).value?.waiting ?? 0
  if (online)
    return (
      <span className={styles.pill} role="status" title={t('connection.online')}>
        <span className={`${styles.dot} ${styles.on}`} aria-hidden />
        <span className={styles.word}>{t('connection.online')}</span>
      </span>
    )
  return (
    <span className={`${styles.pill} ${styles.offline}`} role="status" title={t('connection.offline')}>
      <IconCloudOff size={15} stroke={1.5} />
      <span className={styles.word}>{t('connection.offline')}</span>
      {waiting > 0 ? (
        <>
          <span className={styles.wide}>{t('connection.waiting', { count: waiting })}</span>
          <span className={styles.narrow}>{waiting}</span>
        </>
      ) : null}
    </span>
  )
}
