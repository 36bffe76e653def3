import { CloseButton, MultiSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PlanFilter } from '#shared/domain/views/plan-filter.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import styles from '../plan-filter.module.css'
import { type Choice, useChoices, without } from './use-choices.ts'

type FieldsProps = {
  readonly brandId: BrandId | null
  readonly filter: PlanFilter
  readonly onChange: (filter: PlanFilter) => void
}

/** One field for each part of the filter; those that belong to one brand are absent where all brands are shown. */
export function FilterFields({ brandId, filter, onChange }: FieldsProps) {
  const { t } = useTranslation('plan')
  const choices = useChoices(brandId)
  const field = (part: Exclude<keyof PlanFilter, 'text'>) => (
    <Choices
      key={part}
      label={t(`filter.${part}`)}
      any={t('filter.any')}
      data={choices[part]}
      value={filter[part].map((one) => one ?? without)}
      onChange={(chosen) => onChange({ ...filter, [part]: chosen.map((one) => (one === without ? null : one)) })}
    />
  )
  const parts = (Object.keys(choices) as (keyof typeof choices)[]).filter((part) => choices[part].length > 0 || filter[part].length > 0)
  return (
    <div className={styles.fields}>
      <TextInput
        className={styles.words ?? ''}
        size="xs"
        label={t('filter.text')}
        placeholder={t('filter.textHint')}
        data-autofocus
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        leftSection={<IconSearch size={14} stroke={1.5} />}
        rightSection={
          filter.text ? (
            <CloseButton size="xs" aria-label={t('filter.clearText')} onClick={() => onChange({ ...filter, text: '' })} />
          ) : null
        }
      />
      {parts.map(field)}
    </div>
  )
}

type ChoicesProps = {
  readonly label: string
  readonly any: string
  readonly data: readonly Choice[]
  readonly value: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

function Choices({ label, any, data, value, onChange }: ChoicesProps) {
  return (
    <MultiSelect
      size="xs"
      label={label}
      placeholder={value.length === 0 ? any : ''}
      data={[...data]}
      value={[...value]}
      onChange={onChange}
      searchable
      clearable
      hidePickedOptions={false}
      comboboxProps={{ withinPortal: false, keepMounted: false }}
    />
  )
}
