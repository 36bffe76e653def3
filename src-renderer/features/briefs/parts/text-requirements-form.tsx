import { NumberInput, Select, Switch, TagsInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { newId } from '#renderer/bridge/index.ts'
import { type LengthUnit, lengthUnits, type MatchMode, type TextRequirements } from '#shared/domain/briefs/text-requirements.ts'
import { isOrdered } from '../brief-fields.ts'
import styles from './brief-form.module.css'
import { LinkRows } from './link-rows.tsx'
import { limitOf, PhraseRows } from './phrase-rows.tsx'

export type TextRequirementsProps = {
  readonly requirements: TextRequirements
  readonly onChange: (requirements: TextRequirements) => void
}

/** What a text is checked against: length, key phrases, links, stop words. */
export function TextRequirementsForm(props: TextRequirementsProps) {
  return (
    <>
      <LengthField {...props} />
      <PhraseRows {...props} />
      <LinkRows {...props} />
      <StopWords {...props} />
    </>
  )
}

function LengthField({ requirements, onChange }: TextRequirementsProps) {
  const { t } = useTranslation('briefs')
  const { length } = requirements
  const set = (next: TextRequirements['length']) => onChange({ ...requirements, length: next })
  return (
    <div className={styles.group}>
      <h3>{t('length.title')}</h3>
      <Switch
        label={t('length.on')}
        checked={length !== null}
        onChange={(event) => set(event.currentTarget.checked ? { min: 800, max: 1200, unit: 'charactersNoSpaces' } : null)}
      />
      {length ? (
        <div className={styles.row}>
          <NumberInput
            className={styles.number ?? ''}
            label={t('length.min')}
            value={length.min ?? ''}
            min={0}
            max={1_000_000}
            hideControls
            onChange={(value) => set({ ...length, min: limitOf(value) })}
          />
          <NumberInput
            className={styles.number ?? ''}
            label={t('length.max')}
            value={length.max ?? ''}
            min={0}
            max={1_000_000}
            hideControls
            onChange={(value) => set({ ...length, max: limitOf(value) })}
          />
          <Select
            className={styles.unit ?? ''}
            label={t('length.unit')}
            value={length.unit}
            data={lengthUnits.map((unit) => ({ value: unit, label: t(`length.units.${unit}`) }))}
            onChange={(unit) => set({ ...length, unit: unit as LengthUnit })}
          />
        </div>
      ) : null}
      {length && !isOrdered(length) ? <p className={styles.problem}>{t('limits.order')}</p> : null}
    </div>
  )
}

function StopWords({ requirements, onChange }: TextRequirementsProps) {
  const { t } = useTranslation('briefs')
  const { stopWords } = requirements
  const match: MatchMode = stopWords[0]?.match ?? 'forms'
  const set = (words: readonly string[], mode: MatchMode) =>
    onChange({
      ...requirements,
      stopWords: words.map((text) => {
        const known = stopWords.find((one) => one.text === text)
        return known?.match === mode ? known : { id: known?.id ?? newId(), text, match: mode, forms: null }
      }),
    })
  const words = stopWords.map((one) => one.text)
  return (
    <div className={styles.group}>
      <h3>{t('stopWords.title')}</h3>
      <div className={styles.row}>
        <TagsInput
          className={styles.grow ?? ''}
          aria-label={t('stopWords.label')}
          placeholder={words.length === 0 ? t('stopWords.hint') : ''}
          value={words}
          maxTags={200}
          splitChars={[',', ';', '\n']}
          onChange={(next) => set(next, match)}
        />
        <Select
          className={styles.match ?? ''}
          aria-label={t('stopWords.match')}
          value={match}
          disabled={words.length === 0}
          data={(['forms', 'exact'] as const).map((value) => ({ value, label: t(`phrases.${value}`) }))}
          onChange={(mode) => set(words, mode as MatchMode)}
        />
      </div>
    </div>
  )
}
