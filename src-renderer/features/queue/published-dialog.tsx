import { Button, Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './queue.module.css'

type PublishedDialogProps = {
  readonly name: string
  readonly opened: boolean
  readonly onClose: () => void
  readonly onAnswer: (url: string) => void
}

/** A person found the post in the network: its link, if they have it. */
export function PublishedDialog({ name, opened, onClose, onAnswer }: PublishedDialogProps) {
  const { t } = useTranslation('publishing')
  const [url, setUrl] = useState('')
  const good = url.trim() === '' || url.trim().startsWith('https://')
  const answer = (event: FormEvent) => {
    event.preventDefault()
    onAnswer(url.trim())
    onClose()
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('queue.confirmTitle', { name })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form className={styles.dialog} onSubmit={answer}>
        <p>{t('queue.confirmLine')}</p>
        <TextInput
          label={t('queue.confirmLink')}
          value={url}
          onChange={(event) => setUrl(event.currentTarget.value)}
          error={good ? null : t('queue.confirmBadLink')}
          placeholder="https://"
        />
        <div className={styles.acts}>
          <Button type="submit" variant="filled" disabled={!good}>
            {t('queue.confirmYes')}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </div>
      </form>
    </Modal>
  )
}
