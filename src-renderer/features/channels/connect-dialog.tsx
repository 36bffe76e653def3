import { Button, Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ConnectForm } from './connect-form.tsx'
import type { ConnectTarget } from './use-connect.ts'

type ConnectDialogProps = {
  /** Null: closed. */
  readonly target: ConnectTarget | null
  readonly onClose: () => void
}

/** Connects a new channel, or signs an old one in again. */
export function ConnectDialog({ target, onClose }: ConnectDialogProps) {
  const { t } = useTranslation('channels')
  return (
    <Modal
      opened={target !== null}
      onClose={onClose}
      title={target?.kind === 'again' ? t('connect.againTitle', { channel: target.channel.title }) : t('connect.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      size={480}
    >
      {target ? (
        <ConnectForm target={target} onConnected={onClose} others={<Button onClick={onClose}>{t('common:cancel')}</Button>} />
      ) : null}
    </Modal>
  )
}
