import { CloseButton, MultiSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { shownStatuses } from '#shared/domain/posts/shown-status.ts'
import type { PlanFilter } from '#shared/domain/views/plan-filter.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import styles from '../plan-filter.module.css'

type FieldsProps = {
  readonly brandId: BrandId | null
  readonly filter: PlanFilter
  readonly onChange: (filter: PlanFilter) => void
}

type Choice = { readonly value: string; readonly label: string }

/** Stands for «without» in a list of ids; no id looks like it. */
const without = 'none'

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

/** What each part can be set to, here and now. */
function useChoices(brandId: BrandId | null): Readonly<Record<Exclude<keyof PlanFilter, 'text'>, readonly Choice[]>> {
  const { t } = useTranslation(['plan', 'status'])
  const networkName = useNetworkName()
  const brands = useQuery('brands.list', brandId ? null : {}).value ?? []
  const setup = useQuery('brand.setup', brandId ? { brandId } : null).value
  const channels = useQuery('channels.list', { brandId }).value ?? []
  const people = useQuery('people.list', {}).value ?? []
  const tags = useQuery('tags.list', brandId ? { brandId } : null).value ?? []
  const named = (rows: readonly { readonly id: string; readonly name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }))
  const orNone = (rows: readonly Choice[], label: string) => (rows.length === 0 ? [] : [{ value: without, label }, ...rows])
  return {
    brands: named(brands.filter((one) => !one.archived)),
    channels: channels.map(({ id, network, title }) => ({ value: id, label: `${networkName(network)}: ${title}` })),
    networks: [...new Set(channels.map((one) => one.network))].map((network) => ({ value: network, label: networkName(network) })),
    rubrics: orNone(named(setup?.rubrics ?? []), t('filter.noRubric')),
    statuses: shownStatuses.map((status) => ({ value: status, label: t(`status:${status}`) })),
    people: orNone(named(people), t('filter.nobody')),
    campaigns: orNone(named(setup?.campaigns ?? []), t('filter.noCampaign')),
    tags: tags.map(({ key, name }) => ({ value: key, label: name })),
  }
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
