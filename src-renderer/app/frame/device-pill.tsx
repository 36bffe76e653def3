import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconClockExclamation, IconDeviceDesktopQuestion, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAppState, useBridge, useRefused } from '#renderer/bridge/index.ts'
import { useVaultDoor } from '#renderer/ui/vault-door.ts'
import styles from './top-bar.module.css'

/** What this device needs before it may publish: the vault opened, or a word that it is the one to publish. */
export function DevicePill() {
  const { t } = useTranslation('frame')
  const vault = useAppState('vault')
  const publishing = useAppState('publishing')
  const openVault = useVaultDoor((state) => state.open)
  return (
    <>
      {vault === 'locked' ? (
        <button type="button" className={styles.pill} onClick={openVault}>
          <IconLock size={15} stroke={1.5} />
          {t('device.locked')}
        </button>
      ) : null}
      {publishing.state === 'confirmNeeded' ? <ConfirmDevice /> : null}
      {publishing.clockOffMinutes === null ? null : (
        <span className={styles.pill} role="status" title={t('device.clockLine')}>
          <IconClockExclamation size={15} stroke={1.5} />
          {t('device.clock', { count: Math.round(Math.abs(publishing.clockOffMinutes)) })}
        </span>
      )}
    </>
  )
}

/** After a restore, a copied folder or a first start here: nothing goes out until a person says that this device publishes. */
function ConfirmDevice() {
  const { t } = useTranslation('frame')
  const bridge = useBridge()
  const refused = useRefused()
  const [opened, dialog] = useDisclosure()
  const confirm = async () => {
    const outcome = await bridge.call('publishing.confirmDevice', {})
    dialog.close()
    if (!outcome.ok) refused(outcome.problem)
  }
  return (
    <>
      <button
        type="button"
        className={styles.pill}
        data-asks
        aria-label={t('device.confirm')}
        title={t('device.confirm')}
        onClick={dialog.open}
      >
        <IconDeviceDesktopQuestion size={15} stroke={1.5} />
        <span className={styles.wide}>{t('device.confirm')}</span>
      </button>
      <Modal opened={opened} onClose={dialog.close} title={t('device.confirmTitle')} closeButtonProps={{ 'aria-label': t('common:close') }}>
        <p className={styles.quietLine}>{t('device.confirmLine')}</p>
        <div className={styles.answers} style={{ marginTop: 16 }}>
          <Button variant="filled" onClick={() => void confirm()}>
            {t('device.confirmYes')}
          </Button>
          <Button onClick={dialog.close}>{t('device.confirmNo')}</Button>
        </div>
      </Modal>
    </>
  )
}
