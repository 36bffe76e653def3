import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge } from '#renderer/bridge/index.ts'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import styles from './boundary.module.css'

/** Over everything when the program behind the page is gone: nothing done here would be kept any more. */
export function LostNotice() {
  const { t } = useTranslation('frame')
  const bridge = useBridge()
  const [why, setWhy] = useState<string | null>(null)
  useEffect(() => bridge.onLost(setWhy), [bridge])
  if (why === null) return null
  return (
    <div className={styles.veil} role="dialog" aria-modal="true" aria-label={t('lost.title')}>
      <div className={styles.column}>
        <ErrorPanel
          title={t('lost.title')}
          kept={t('lost.kept')}
          detail={why}
          remedy={
            <Button variant="filled" autoFocus onClick={() => location.reload()}>
              {t('common:reload')}
            </Button>
          }
        />
      </div>
    </div>
  )
}
