import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useBridge, useQuery } from '#renderer/bridge/index.ts'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import { SettingPart } from '#renderer/ui/setting/setting-part.tsx'
import type { Problem } from '#shared/contract/problem.ts'
import styles from '../settings.module.css'

/** The name everything the user does is signed with. */
export function MyName() {
  const { t } = useTranslation('settings')
  const me = useQuery('me', {}).value
  if (me === undefined) return null
  return (
    <SettingPart title={t('general.name')} line={t('general.nameLine')}>
      <NameForm key={me?.name ?? ''} id={me?.id ?? newId<'person'>()} name={me?.name ?? ''} />
    </SettingPart>
  )
}

function NameForm({ id, name }: { readonly id: ReturnType<typeof newId<'person'>>; readonly name: string }) {
  const { t } = useTranslation('settings')
  const bridge = useBridge()
  const problemText = useProblemText()
  const [typed, setTyped] = useState(name)
  const [problem, setProblem] = useState<Problem | null>(null)
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const outcome = await bridge.run('person.setMe', { id, name: typed.trim() })
    setProblem(outcome.ok ? null : outcome.problem)
  }
  return (
    <form className={styles.form} onSubmit={(event) => void keep(event)}>
      <TextInput
        className={styles.field ?? ''}
        aria-label={t('general.name')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={problem && problemText(problem)}
        maxLength={80}
      />
      <div className={styles.buttons}>
        <Button type="submit" disabled={typed.trim() === '' || typed.trim() === name}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  )
}
