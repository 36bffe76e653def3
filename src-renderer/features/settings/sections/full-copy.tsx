import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState, useBridge, useRefused } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { SettingPart } from '#renderer/ui/setting/setting-part.tsx'
import styles from '../settings.module.css'

/** A zip with database and pictures, to be carried away. */
export function FullCopy() {
  const { t } = useTranslation('settings')
  const bridge = useBridge()
  const refused = useRefused()
  const format = useFormat()
  const shell = useAppState('shell')
  const [busy, setBusy] = useState(false)
  const [made, setMade] = useState<{ readonly path: string; readonly bytes: number } | null>(null)
  const make = async () => {
    setBusy(true)
    const outcome = await bridge.call('backups.fullCopy', {})
    setBusy(false)
    if (outcome.ok) setMade(outcome.value)
    else refused(outcome.problem)
  }
  return (
    <SettingPart title={t('backups.fullTitle')} line={t('backups.fullLine')}>
      {made ? <p className={styles.note}>{t('backups.fullMade', { path: made.path, size: format.bytes(made.bytes) })}</p> : null}
      <div className={styles.buttons}>
        <Button loading={busy} onClick={() => void make()}>
          {t('backups.full')}
        </Button>
        {made && shell === 'electron' ? (
          <Button variant="subtle" onClick={() => void bridge.call('app.reveal', { path: made.path })}>
            {t('backups.reveal')}
          </Button>
        ) : null}
      </div>
    </SettingPart>
  )
}
