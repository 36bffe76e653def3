import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useNow } from '#renderer/bridge/index.ts'
import { useViewZone } from '#renderer/routes/view-zone.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import type { BackupInfo } from '#shared/contract/app-contract.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import styles from '../settings.module.css'

type BackupRowProps = { readonly backup: BackupInfo; readonly onRestore: () => void }

/** One backup: when, how much, whether it is whole. */
export function BackupRow({ backup, onRestore }: BackupRowProps) {
  const { t } = useTranslation('settings')
  const format = useFormat()
  const zone = useViewZone()
  const now = useNow()
  const when = format.moment(backup.takenAt as EpochMs, zone, now)
  return (
    <li className={styles.row}>
      <span className={`${styles.named} tabular`}>{when}</span>
      <span className={`${styles.soft} ${styles.grow} tabular`}>
        {t('backups.rows', { count: backup.rows, n: format.number(backup.rows) })} · {format.bytes(backup.bytes)}
      </span>
      {backup.whole ? null : (
        <>
          <WarningGlyph />
          <span className={styles.soft}>{t('backups.broken')}</span>
        </>
      )}
      <Button size="xs" disabled={!backup.whole} onClick={onRestore} aria-label={t('backups.restoreOf', { when })}>
        {t('backups.restore')}
      </Button>
    </li>
  )
}
