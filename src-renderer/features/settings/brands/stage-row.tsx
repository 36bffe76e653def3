import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '../settings.module.css'

type StageRowProps = {
  readonly name: string
  readonly onRename: (name: string) => void
  /** Null: it is the first of its kind. Left out: it is the kind itself, which stays where it is. */
  readonly onEarlier?: (() => void) | null
  readonly onRemove?: () => void
  /** Who may put posts there. */
  readonly movers: ReactNode
}

/** One stage, renamed in place: kept when the field is left. */
export function StageRow({ name, onRename, onEarlier, onRemove, movers }: StageRowProps) {
  const { t } = useTranslation('settings')
  const [typed, setTyped] = useState(name)
  const keep = () => {
    if (typed.trim() === '') return setTyped(name)
    if (typed.trim() !== name) onRename(typed.trim())
  }
  return (
    <li className={styles.stage}>
      <TextInput
        className={styles.rubricName ?? ''}
        aria-label={t('stages.name', { name })}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        maxLength={80}
      />
      {movers}
      {onEarlier ? (
        <ActionIcon aria-label={t('stages.earlier', { name })} onClick={onEarlier}>
          <IconArrowUp size={16} stroke={1.5} />
        </ActionIcon>
      ) : null}
      {onRemove ? (
        <ActionIcon aria-label={t('stages.remove', { name })} onClick={onRemove}>
          <IconTrash size={16} stroke={1.5} />
        </ActionIcon>
      ) : null}
    </li>
  )
}

type AddStageProps = { readonly kind: string; readonly label: string; readonly onAdd: (name: string) => void }

/** A further stage of a kind: its name is asked for first, so that no column is called "new". */
export function AddStage({ kind, label, onAdd }: AddStageProps) {
  const { t } = useTranslation('settings')
  const [name, setName] = useState<string | null>(null)
  if (name === null) {
    return (
      <li className={styles.stage}>
        <Button size="xs" variant="subtle" leftSection={<IconPlus size={14} stroke={1.5} />} aria-label={label} onClick={() => setName('')}>
          {t('stages.addShort')}
        </Button>
      </li>
    )
  }
  const keep = () => {
    if (name.trim() !== '') onAdd(name.trim())
    setName(null)
  }
  return (
    <li className={styles.stage}>
      <TextInput
        className={styles.rubricName ?? ''}
        aria-label={t('stages.newName', { kind })}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        maxLength={80}
        autoFocus
      />
    </li>
  )
}
