import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconBookmark, IconBookmarkPlus, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct, useQuery } from '#renderer/bridge/index.ts'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { PlanFilter } from '#shared/domain/views/plan-filter.ts'
import type { SavedView } from '#shared/domain/views/saved-view.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import styles from '../plan-filter.module.css'

type SavedViewsProps = {
  readonly brandId: BrandId | null
  readonly view: string
  readonly filter: PlanFilter
  readonly onOpen: (saved: SavedView) => void
}

/** Filters kept under a name with the view they were set in: open one, keep this one, rename or delete one. */
export function SavedViews({ brandId, view, filter, onOpen }: SavedViewsProps) {
  const { t } = useTranslation('plan')
  const saved = (useQuery('savedViews.list', {}).value ?? []).filter((one) => one.brandId === brandId)
  return (
    <section className={styles.saved} aria-label={t('saved.title')}>
      <h3 className={styles.savedTitle}>{t('saved.title')}</h3>
      {saved.length === 0 ? <p className={styles.hint}>{t('saved.none')}</p> : null}
      <ul className={styles.list}>
        {saved.map((one) => (
          <SavedItem key={one.id} saved={one} onOpen={onOpen} />
        ))}
      </ul>
      <NewView brandId={brandId} view={view} filter={filter} saved={saved} />
    </section>
  )
}

type SavedItemProps = Pick<SavedViewsProps, 'onOpen'> & { readonly saved: SavedView }

function SavedItem({ saved, onOpen }: SavedItemProps) {
  const { t } = useTranslation('plan')
  const act = useAct()
  const [renaming, rename] = useState(false)
  if (renaming) return <NewName saved={saved} onDone={() => rename(false)} />
  return (
    <li className={styles.item}>
      <Button
        className={styles.open ?? ''}
        size="xs"
        variant="subtle"
        justify="start"
        leftSection={<IconBookmark size={14} stroke={1.5} />}
        onClick={() => onOpen(saved)}
      >
        {saved.name}
      </Button>
      <ActionIcon aria-label={t('saved.rename', { name: saved.name })} onClick={() => rename(true)}>
        <IconPencil size={14} stroke={1.5} />
      </ActionIcon>
      <ActionIcon aria-label={t('saved.delete', { name: saved.name })} onClick={() => void act('savedView.delete', { id: saved.id })}>
        <IconTrash size={14} stroke={1.5} />
      </ActionIcon>
    </li>
  )
}

/** The name in a field: Enter, or leaving it, keeps what was typed; a name that cannot be is said under it. */
function NewName({ saved, onDone }: { readonly saved: SavedView; readonly onDone: () => void }) {
  const { t } = useTranslation('plan')
  const act = useAct()
  const problemText = useProblemText()
  const [name, setName] = useState(saved.name)
  const [wrong, setWrong] = useState<Problem | null>(null)
  const keep = async () => {
    if (name.trim() === saved.name) return onDone()
    const { id, brandId, view, filter } = saved
    const outcome = await act('savedView.save', { id, brandId, name, view, filter }, { quiet: true, ownRefusal: true })
    if (outcome.ok) onDone()
    else setWrong(outcome.problem)
  }
  return (
    <li className={styles.item}>
      <TextInput
        className={styles.open ?? ''}
        size="xs"
        autoFocus
        aria-label={t('saved.newName', { name: saved.name })}
        value={name}
        error={wrong && problemText(wrong)}
        onChange={(event) => setName(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => void keep()}
        onKeyDown={({ code }) => (code === 'Enter' || code === 'NumpadEnter') && void keep()}
      />
    </li>
  )
}

type NewViewProps = Omit<SavedViewsProps, 'onOpen'> & { readonly saved: readonly SavedView[] }

/** Keeps what is shown now; under a name that is taken it takes the place of that view. */
function NewView({ brandId, view, filter, saved }: NewViewProps) {
  const { t } = useTranslation('plan')
  const act = useAct()
  const problemText = useProblemText()
  const [name, setName] = useState('')
  const [wrong, setWrong] = useState<Problem | null>(null)
  const keep = async () => {
    const id = saved.find((one) => one.name === name.trim())?.id ?? newId<'savedView'>()
    const outcome = await act('savedView.save', { id, brandId, name, view, filter }, { quiet: true })
    setWrong(outcome.ok ? null : outcome.problem)
    if (outcome.ok) setName('')
  }
  return (
    <form
      className={styles.new}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <TextInput
        size="xs"
        aria-label={t('saved.name')}
        placeholder={t('saved.name')}
        value={name}
        error={wrong && problemText(wrong)}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" leftSection={<IconBookmarkPlus size={14} stroke={1.5} />}>
        {t('saved.keep')}
      </Button>
    </form>
  )
}
