import { Button, Modal } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { ByHandInputs, useByHandFields } from './by-hand-fields.tsx'
import styles from './channels.module.css'

/** Another name or page for a channel that a person publishes to. */
export function EditByHandDialog({ channel, onClose }: { readonly channel: Channel; readonly onClose: () => void }) {
  const { t } = useTranslation('channels')
  const act = useAct()
  const fields = useByHandFields({ title: channel.title, address: channel.address ?? '' })
  const [busy, setBusy] = useState(false)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!fields.ready || busy) return
    setBusy(true)
    const address = fields.address.trim()
    const kept = await act('channel.rename', { id: channel.id, title: fields.title.trim(), address: address === '' ? null : address })
    setBusy(false)
    if (kept.ok) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('edit.title', { title: channel.title })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <p className={styles.line}>{t('edit.line')}</p>
        <ByHandInputs fields={fields} />
        <div className={styles.buttons}>
          <Button type="submit" variant="filled" loading={busy} disabled={!fields.ready}>
            {t('edit.save')}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </div>
      </form>
    </Modal>
  )
}
