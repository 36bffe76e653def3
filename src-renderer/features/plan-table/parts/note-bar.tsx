import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from '../plan-table.module.css'
import type { GridNote } from '../use-grid-words.ts'

/** What was just done, or why nothing was; a refusal stays until it is closed or something else is done. */
export function NoteBar({ note, onClose }: { readonly note: GridNote | null; readonly onClose: () => void }) {
  const { t } = useTranslation('common')
  return (
    <div className={styles.note} data-kind={note?.kind}>
      <p role={note?.kind === 'refused' ? 'alert' : 'status'}>{note?.words}</p>
      {note ? (
        <ActionIcon size={22} aria-label={t('close')} onClick={onClose}>
          <IconX size={14} stroke={1.5} />
        </ActionIcon>
      ) : null}
    </div>
  )
}
