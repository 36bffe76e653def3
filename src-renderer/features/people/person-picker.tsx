import { Button, Modal, Select } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconUserPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import type { PersonRole } from '#shared/domain/people/person.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import { NewPerson } from './new-person.tsx'
import styles from './people.module.css'

type PickerProps = {
  readonly value: PersonId | null
  readonly disabled?: boolean
  /** The role a person added here gets unless said otherwise; people of that role are listed first. */
  readonly usualRole: PersonRole
  readonly error?: string | null
  readonly onChange: (person: PersonId) => void
}

/** Chooses somebody of the directory, or adds them in place. */
export function PersonPicker({ value, disabled = false, usualRole, error, onChange }: PickerProps) {
  const { t } = useTranslation('briefs')
  const people = useQuery('people.list', {}).value ?? []
  const [adding, add] = useDisclosure()
  const fitting = people.toSorted((one, other) => Number(other.role === usualRole) - Number(one.role === usualRole))
  const nameOf = (person: (typeof people)[number]) =>
    [person.name, person.isMe ? t('person.me') : person.role && t(`person.roles.${person.role}`)].filter(Boolean).join(' · ')
  return (
    <div className={styles.picker}>
      <Select
        className={styles.grow ?? ''}
        label={t('task.assignee')}
        placeholder={t('person.nobody')}
        value={value}
        disabled={disabled}
        error={error}
        data={fitting.map((person) => ({ value: person.id, label: nameOf(person) }))}
        onChange={(person) => person && onChange(person as PersonId)}
        searchable
      />
      <Button disabled={disabled} leftSection={<IconUserPlus size={15} stroke={1.5} />} onClick={add.open}>
        {t('person.add')}
      </Button>
      <Modal opened={adding} onClose={add.close} title={t('person.add')}>
        <NewPerson
          usualRole={usualRole}
          onAdded={(person) => {
            add.close()
            onChange(person)
          }}
        />
      </Modal>
    </div>
  )
}
