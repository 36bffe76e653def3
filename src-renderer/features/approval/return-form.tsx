import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './approval.module.css'

type ReturnFormProps = {
  readonly disabled: boolean
  readonly onReturn: (note: string) => void
  readonly onCancel: () => void
}

/** What is to be mended: a post does not go back without a remark. */
export function ReturnForm({ disabled, onReturn, onCancel }: ReturnFormProps) {
  const { t } = useTranslation('approval')
  const [note, setNote] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    onReturn(note.trim())
  }
  return (
    <form className={styles.form} onSubmit={send}>
      <Textarea
        label={t('noteLabel')}
        placeholder={t('notePlaceholder')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={20_000}
        autoFocus
      />
      <div className={styles.words}>
        <Button type="submit" size="xs" disabled={disabled || note.trim() === ''}>
          {t('returnNow')}
        </Button>
        <Button size="xs" variant="subtle" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  )
}
