import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge, useRefused } from '#renderer/bridge/index.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import styles from './channels.module.css'

type DisconnectDialogProps = { readonly channel: Channel; readonly opened: boolean; readonly onClose: () => void }

/** Asks first: the token leaves the vault and cannot be brought back. */
export function DisconnectDialog({ channel, opened, onClose }: DisconnectDialogProps) {
  const { t } = useTranslation('channels')
  const bridge = useBridge()
  const refused = useRefused()
  const [busy, setBusy] = useState(false)
  const disconnect = async () => {
    setBusy(true)
    const outcome = await bridge.call('channels.disconnect', { channelId: channel.id })
    setBusy(false)
    if (outcome.ok) onClose()
    else refused(outcome.problem)
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('disconnect.title', { title: channel.title })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <p className={styles.line}>{t('disconnect.line')}</p>
      <div className={styles.buttons}>
        <Button color="red" loading={busy} onClick={() => void disconnect()}>
          {t('disconnect.yes')}
        </Button>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
      </div>
    </Modal>
  )
}
