import { Button, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { timeOfText } from '#renderer/widgets/when-field/time-text.ts'
import type { Rubric } from '#shared/domain/brands/brand.ts'
import type { Slot } from '#shared/domain/plan/slot.ts'
import type { RubricId } from '#shared/kernel/ids.ts'
import styles from '../slots.module.css'

/** `HH:MM`, and what usually goes there. */
export type SlotChoice = { readonly time: string; readonly rubricId: RubricId | null }

type SlotFormProps = {
  /** Null: a new one. */
  readonly slot: Slot | null
  readonly rubrics: readonly Rubric[]
  readonly onKeep: (choice: SlotChoice) => void
  readonly onRemove?: () => void
}

export function SlotForm({ slot, rubrics, onKeep, onRemove }: SlotFormProps) {
  const { t } = useTranslation('rhythm')
  const [typed, setTyped] = useState(slot?.time ?? '')
  const [rubricId, setRubric] = useState<RubricId | null>(slot?.rubricId ?? null)
  const time = timeOfText(typed)?.slice(0, 5) ?? null
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (time) onKeep({ time, rubricId })
  }
  return (
    <form className={styles.form} onSubmit={keep}>
      <TextInput
        label={t('slots.time')}
        value={typed}
        placeholder="18:30"
        error={typed !== '' && !time ? t('slots.badTime') : null}
        onChange={(event) => setTyped(event.currentTarget.value)}
        data-autofocus
      />
      <Select
        label={t('slots.rubric')}
        data={[{ value: 'any', label: t('slots.anyRubric') }, ...rubrics.map(({ id, name }) => ({ value: id, label: name }))]}
        value={rubricId ?? 'any'}
        onChange={(value) => setRubric(rubrics.find(({ id }) => id === value)?.id ?? null)}
        comboboxProps={{ withinPortal: false }}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" disabled={!time}>
          {slot ? t('common:save') : t('slots.addShort')}
        </Button>
        {onRemove ? <Button onClick={onRemove}>{t('slots.remove')}</Button> : null}
      </div>
    </form>
  )
}
