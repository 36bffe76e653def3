import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './progress.module.css'

type ProgressProps = {
  /** What is being done. */
  readonly label: string
  /** Counts in words: «6 240 из 10 000 строк». */
  readonly counts?: string
  readonly done: number
  /** 0: not known yet, the track stands empty. */
  readonly total: number
  readonly onCancel?: () => void
}

/** Long work: a 4 px ink track with counts in words and, where it can be stopped, a cancel button. */
export function Progress({ label, counts, done, total, onCancel }: ProgressProps) {
  const { t } = useTranslation('common')
  const share = total > 0 ? Math.min(100, (100 * done) / total) : 0
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span className={styles.label}>{label}</span>
        <span className={`${styles.counts} tabular`}>{counts}</span>
      </div>
      {onCancel ? (
        <Button size="xs" onClick={onCancel}>
          {t('cancel')}
        </Button>
      ) : null}
      <div
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuenow={Math.round(share)}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <div className={styles.fill} style={{ width: `${share}%` }} />
      </div>
    </div>
  )
}
