import { ActionIcon, Select, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useQuery } from '#renderer/bridge/index.ts'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import { type Person, type PersonRole, personRoles } from '#shared/domain/people/person.ts'
import { NewPerson } from './new-person.tsx'
import styles from './people.module.css'

/** The directory: everybody edited in place, and somebody new. */
export function PeopleList() {
  const { value: people, problem } = useQuery('people.list', {})
  if (problem && !people) return <UnreadPanel problem={problem} />
  return (
    <>
      <ul className={styles.rows}>
        {people?.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
      <NewPerson usualRole="copywriter" onAdded={() => undefined} />
    </>
  )
}

function PersonRow({ person }: { readonly person: Person }) {
  const { t } = useTranslation('settings')
  const act = useAct()
  const [name, setName] = useState(person.name)
  const [contact, setContact] = useState(person.contact)
  const [kept, setKept] = useState(person)
  // An undo, or a change elsewhere, stands over what is shown.
  if (kept !== person) {
    setKept(person)
    if (kept.name !== person.name) setName(person.name)
    if (kept.contact !== person.contact) setContact(person.contact)
  }
  const keepName = () => {
    if (name.trim() === '') return setName(person.name)
    if (name.trim() !== person.name) void act('person.update', { id: person.id, name })
  }
  const keepContact = () => {
    if (contact.trim() !== person.contact) void act('person.update', { id: person.id, contact })
  }
  return (
    <li className={styles.row}>
      <TextInput
        className={styles.grow ?? ''}
        aria-label={t('people.nameOf', { name: person.name })}
        value={name}
        maxLength={80}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={keepName}
      />
      <Select
        className={styles.role ?? ''}
        aria-label={t('people.roleOf', { name: person.name })}
        placeholder={t('briefs:person.noRole')}
        value={person.role}
        data={personRoles.map((one) => ({ value: one, label: t(`briefs:person.roles.${one}`) }))}
        onChange={(role) => void act('person.update', { id: person.id, role: role as PersonRole })}
      />
      <TextInput
        className={styles.grow ?? ''}
        aria-label={t('people.contactOf', { name: person.name })}
        placeholder={t('briefs:person.contactHint')}
        value={contact}
        maxLength={200}
        onChange={(event) => setContact(event.currentTarget.value)}
        onBlur={keepContact}
      />
      <ActionIcon
        aria-label={t('people.removeOf', { name: person.name })}
        disabled={person.isMe}
        onClick={() => void act('person.remove', { id: person.id })}
      >
        <IconTrash size={16} stroke={1.5} />
      </ActionIcon>
    </li>
  )
}
