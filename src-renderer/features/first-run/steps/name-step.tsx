import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useBridge } from '#renderer/bridge/index.ts'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import type { Problem } from '#shared/contract/problem.ts'
import styles from '../first-run.module.css'

/** The user's own name: the actor of everything they do. */
export function NameStep() {
  const { t } = useTranslation('firstRun')
  const bridge = useBridge()
  const problemText = useProblemText()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const outcome = await bridge.run('person.setMe', { id: newId<'person'>(), name: name.trim() })
    if (!outcome.ok) setProblem(outcome.problem)
  }
  return (
    <form className={styles.form} onSubmit={(event) => void keep(event)}>
      <TextInput
        label={t('name.label')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={problem && problemText(problem)}
        autoFocus
        autoComplete="name"
        maxLength={80}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" disabled={name.trim() === ''}>
          {t('common:next')}
        </Button>
      </div>
    </form>
  )
}
