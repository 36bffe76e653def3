import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge, useNow } from '#renderer/bridge/index.ts'
import { useViewZone } from '#renderer/routes/view-zone.ts'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import { useFormat } from '#renderer/ui/format.ts'
import type { BackupInfo } from '#shared/contract/app-contract.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import styles from '../settings.module.css'

type RestoreDialogProps = { readonly backup: BackupInfo | null; readonly onClose: () => void }

/** Asks before a restore: what was done since the backup cannot be brought back by undo. */
export function RestoreDialog({ backup, onClose }: RestoreDialogProps) {
  const { t } = useTranslation('settings')
  const bridge = useBridge()
  const format = useFormat()
  const zone = useViewZone()
  const now = useNow()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const close = () => {
    setProblem(null)
    onClose()
  }
  const restore = async (name: string) => {
    setBusy(true)
    const outcome = await bridge.call('backups.restore', { name })
    setBusy(false)
    if (outcome.ok) close()
    else setProblem(outcome.problem)
  }
  return (
    <Modal
      opened={backup !== null}
      onClose={close}
      title={t('backups.restoreTitle')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {backup ? (
        <div className={styles.form}>
          <p className={styles.note}>{t('backups.restoreLine', { when: format.moment(backup.takenAt as EpochMs, zone, now) })}</p>
          {problem ? <ErrorPanel problem={problem} kept={t('backups.restoreKept')} /> : null}
          <div className={styles.buttons}>
            <Button color="red" loading={busy} onClick={() => void restore(backup.name)}>
              {t('backups.restoreYes')}
            </Button>
            <Button onClick={close}>{t('common:cancel')}</Button>
          </div>
        </div>
      ) : null}
    </Modal>
  )
}
