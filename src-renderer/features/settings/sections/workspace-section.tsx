import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState, useBridge, useRefused } from '#renderer/bridge/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import { SettingPart } from '#renderer/ui/setting/setting-part.tsx'
import styles from '../settings.module.css'

type Step = 'workspace.leave' | 'demo.reset' | 'demo.remove'

/** Which workspace is open, the way to the other, and the demo's reset and removal. */
export function WorkspaceSection() {
  const { t } = useTranslation('settings')
  const workspace = useAppState('workspace')
  const workspaces = useAppState('workspaces')
  const [asking, setAsking] = useState<'demo.reset' | 'demo.remove' | null>(null)
  const { busy, take } = useSteps()
  return (
    <>
      <SettingPart title={t('workspace.title')} line={t(`workspace.open.${workspace === 'demo' ? 'demo' : 'own'}`)}>
        <div className={styles.buttons}>
          <Button loading={busy === 'workspace.leave'} onClick={() => void take('workspace.leave')}>
            {t('workspace.leave')}
          </Button>
        </div>
      </SettingPart>
      {workspaces.demo ? (
        <SettingPart title={t('workspace.demoTitle')} line={t('workspace.demoLine')}>
          <div className={styles.buttons}>
            <Button onClick={() => setAsking('demo.reset')}>{t('workspace.reset')}</Button>
            <Button color="red" onClick={() => setAsking('demo.remove')}>
              {t('workspace.remove')}
            </Button>
          </div>
        </SettingPart>
      ) : null}
      <Modal
        opened={asking !== null}
        onClose={() => setAsking(null)}
        title={asking ? t(`workspace.ask.${asking === 'demo.reset' ? 'reset' : 'remove'}`) : ''}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <div className={styles.form}>
          <p className={styles.note}>{t('workspace.askLine')}</p>
          <div className={styles.buttons}>
            <Button
              color="red"
              loading={asking !== null && busy === asking}
              onClick={() => asking && void take(asking).then(() => setAsking(null))}
            >
              {asking === 'demo.remove' ? t('workspace.remove') : t('workspace.reset')}
            </Button>
            <Button onClick={() => setAsking(null)}>{t('common:cancel')}</Button>
          </div>
        </div>
      </Modal>
    </>
  )
}

function useSteps() {
  const bridge = useBridge()
  const refused = useRefused()
  const [busy, setBusy] = useState<Step | null>(null)
  const take = async (step: Step) => {
    setBusy(step)
    const outcome = await bridge.call(step, {})
    setBusy(null)
    if (!outcome.ok) return refused(outcome.problem)
    // Addresses of the workspace just left mean nothing in the next one.
    goTo({ room: 'calendar', params: [], inspect: null }, 'replace')
  }
  return { busy, take }
}
