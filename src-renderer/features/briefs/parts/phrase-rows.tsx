import { ActionIcon, Button, NumberInput, Select, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { newId } from '#renderer/bridge/index.ts'
import { type MatchMode, maxPhraseLength, type PhraseRequirement } from '#shared/domain/briefs/text-requirements.ts'
import { isOrdered } from '../brief-fields.ts'
import styles from './brief-form.module.css'
import type { TextRequirementsProps } from './text-requirements-form.tsx'

/** What a number field says: a whole number, or nothing. */
export function limitOf(value: number | string): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, Math.trunc(value)) : null
}

/** Key phrases, each with how it may stand and how often. */
export function PhraseRows({ requirements, onChange }: TextRequirementsProps) {
  const { t } = useTranslation('briefs')
  const { phrases } = requirements
  const set = (next: readonly PhraseRequirement[]) => onChange({ ...requirements, phrases: next })
  const add = () => set([...phrases, { id: newId(), text: '', match: 'forms', forms: null, min: 1, max: null }])
  return (
    <div className={styles.group}>
      <h3>{t('phrases.title')}</h3>
      {phrases.map((phrase, i) => (
        <PhraseRow
          key={phrase.id}
          phrase={phrase}
          number={i + 1}
          onChange={(changed) => set(phrases.with(i, changed))}
          onRemove={() => set(phrases.toSpliced(i, 1))}
        />
      ))}
      <div>
        <Button size="xs" leftSection={<IconPlus size={15} stroke={1.5} />} onClick={add}>
          {t('phrases.add')}
        </Button>
      </div>
    </div>
  )
}

type RowProps = {
  readonly phrase: PhraseRequirement
  readonly number: number
  readonly onChange: (phrase: PhraseRequirement) => void
  readonly onRemove: () => void
}

function PhraseRow({ phrase, number, onChange, onRemove }: RowProps) {
  const { t } = useTranslation('briefs')
  const wrong = useWrong(phrase)
  return (
    <div className={styles.rows}>
      <TextInput
        className={styles.grow ?? ''}
        aria-label={t('phrases.textOf', { number })}
        placeholder={t('phrases.text')}
        value={phrase.text}
        onChange={(event) => onChange({ ...phrase, text: event.currentTarget.value, forms: null })}
      />
      <Select
        className={styles.match ?? ''}
        aria-label={t('phrases.match', { number })}
        value={phrase.match}
        data={(['forms', 'exact'] as const).map((value) => ({ value, label: t(`phrases.${value}`) }))}
        onChange={(match) => onChange({ ...phrase, match: match as MatchMode, forms: null })}
      />
      <NumberInput
        className={styles.number ?? ''}
        aria-label={t('phrases.min', { number })}
        placeholder={t('phrases.from')}
        prefix={`${t('phrases.from')} `}
        value={phrase.min}
        min={0}
        max={1000}
        hideControls
        onChange={(value) => onChange({ ...phrase, min: limitOf(value) ?? 0 })}
      />
      <NumberInput
        className={styles.number ?? ''}
        aria-label={t('phrases.max', { number })}
        placeholder={t('phrases.to')}
        prefix={`${t('phrases.to')} `}
        value={phrase.max ?? ''}
        min={0}
        max={1000}
        hideControls
        onChange={(value) => onChange({ ...phrase, max: limitOf(value) })}
      />
      <ActionIcon aria-label={t('phrases.remove', { number })} onClick={onRemove}>
        <IconTrash size={16} stroke={1.5} />
      </ActionIcon>
      {wrong ? <p className={styles.problem}>{wrong}</p> : null}
    </div>
  )
}

function useWrong(phrase: PhraseRequirement): string | null {
  const { t } = useTranslation('briefs')
  if (phrase.text.trim() === '') return t('phrases.empty')
  if (phrase.text.length > maxPhraseLength) return t('phrases.tooLong', { limit: maxPhraseLength })
  return isOrdered(phrase) ? null : t('limits.order')
}
