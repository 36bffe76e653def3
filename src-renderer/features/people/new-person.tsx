import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { type PersonRole, personRoles } from '#shared/domain/people/person.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import styles from './people.module.css'

type NewPersonProps = { readonly usualRole: PersonRole; readonly onAdded: (person: PersonId) => void }

/** Name, role and contact of somebody new. */
export function NewPerson({ usualRole, onAdded }: NewPersonProps) {
  const { t } = useTranslation('briefs')
  const act = useAct()
  const [name, setName] = useState('')
  const [role, setRole] = useState<PersonRole>(usualRole)
  const [contact, setContact] = useState('')
  async function add() {
    const id = newId<'person'>()
    const added = await act('person.add', { id, name, role, contact })
    if (!added.ok) return
    setName('')
    setContact('')
    onAdded(id)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextInput
        label={t('person.name')}
        value={name}
        maxLength={80}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label={t('person.role')}
        value={role}
        data={personRoles.map((one) => ({ value: one, label: t(`person.roles.${one}`) }))}
        onChange={(chosen) => setRole(chosen as PersonRole)}
      />
      <TextInput
        label={t('person.contact')}
        placeholder={t('person.contactHint')}
        value={contact}
        maxLength={200}
        onChange={(event) => setContact(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" variant="filled" disabled={name.trim() === ''}>
          {t('person.save')}
        </Button>
      </div>
    </form>
  )
}
