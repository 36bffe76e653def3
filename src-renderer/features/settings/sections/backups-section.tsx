import { Button } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge } from '#renderer/bridge/index.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import { SettingPart } from '#renderer/ui/setting/setting-part.tsx'
import type { BackupInfo } from '#shared/contract/app-contract.ts'
import type { Problem } from '#shared/contract/problem.ts'
import styles from '../settings.module.css'
import { BackupRow } from './backup-row.tsx'
import { FullCopy } from './full-copy.tsx'
import { RestoreDialog } from './restore-dialog.tsx'

type Kept = { readonly backups: readonly BackupInfo[]; readonly folder: string }

/** Backups rotate by themselves; here one more is taken, one is restored, or a copy with the pictures is carried away. */
export function BackupsSection() {
  const { t } = useTranslation('settings')
  const { kept, problem, busy, take } = useBackups()
  const [chosen, setChosen] = useState<BackupInfo | null>(null)
  return (
    <>
      <SettingPart title={t('backups.title')} line={t('backups.line')}>
        {problem ? <ErrorPanel problem={problem} /> : null}
        {kept && kept.backups.length > 0 ? (
          <ul className={styles.rows}>
            {kept.backups.map((backup) => (
              <BackupRow key={backup.name} backup={backup} onRestore={() => setChosen(backup)} />
            ))}
          </ul>
        ) : null}
        {kept?.backups.length === 0 ? <Empty title={t('backups.none')} line={t('backups.noneLine')} /> : null}
        <div className={styles.buttons}>
          <Button loading={busy} onClick={take}>
            {t('backups.take')}
          </Button>
        </div>
        {kept ? <p className={styles.soft}>{t('backups.folder', { folder: kept.folder })}</p> : null}
      </SettingPart>
      <FullCopy />
      <RestoreDialog backup={chosen} onClose={() => setChosen(null)} />
    </>
  )
}

function useBackups() {
  const bridge = useBridge()
  const [kept, setKept] = useState<Kept | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const load = useCallback(async () => {
    const outcome = await bridge.call('backups.list', {})
    if (outcome.ok) setKept(outcome.value)
    else setProblem(outcome.problem)
  }, [bridge])
  useEffect(() => void load(), [load])
  const take = async () => {
    setBusy(true)
    const outcome = await bridge.call('backups.take', {})
    setBusy(false)
    setProblem(outcome.ok ? null : outcome.problem)
    await load()
  }
  return { kept, problem, busy, take: () => void take() }
}
