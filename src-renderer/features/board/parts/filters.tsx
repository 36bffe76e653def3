import { CloseButton, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { useMarksOf } from '#renderer/widgets/calendar/index.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { BoardCard } from '#shared/queries/board-list.ts'
import styles from '../board.module.css'
import { groupings, type Period, periods, useBoardMemory } from '../board-store.ts'
import type { BoardFilter } from '../board-view.ts'

export type FiltersProps = {
  readonly brandId: BrandId | null
  readonly filter: BoardFilter
  readonly cards: readonly BoardCard[]
  readonly onChange: (filter: BoardFilter) => void
  /** In a drop-down, whose own lists lie inside it: a click on one that lay outside would close it. */
  readonly inDrop?: boolean
}

const choiceLook = { size: 'xs', className: styles.choice ?? '' } as const

/** What is shown: words, brand, rubric, channel, person, how far ahead, and how it is put together. */
export function Filters({ brandId, filter, cards, onChange, inDrop = false }: FiltersProps) {
  const { t } = useTranslation('board')
  const places = usePlaces(brandId, cards)
  const brands = [...useMarksOf(brandId)].map(([id, { name }]) => ({ value: id, label: name }))
  const rubrics = useQuery('brand.setup', brandId ? { brandId } : null).value?.rubrics ?? []
  const people = [...new Map(cards.flatMap((card) => card.people).map((one) => [one.id, one])).values()]
  const set = (change: Partial<BoardFilter>) => onChange({ ...filter, ...change })
  return (
    <div className={styles.filters}>
      <TextInput
        size="xs"
        className={styles.search ?? ''}
        aria-label={t('filter.text')}
        placeholder={t('filter.text')}
        value={filter.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
        leftSection={<IconSearch size={14} stroke={1.5} />}
        rightSection={filter.text ? <CloseButton size="xs" aria-label={t('filter.clear')} onClick={() => set({ text: '' })} /> : null}
      />
      {brands.length > 1 ? (
        <Choice
          inDrop={inDrop}
          label={t('filter.brand')}
          all={t('filter.anyBrand')}
          value={filter.brandId}
          data={brands}
          onChange={(chosen) => set({ brandId: chosen })}
        />
      ) : null}
      {brandId && rubrics.length > 0 ? (
        <Choice
          inDrop={inDrop}
          label={t('filter.rubric')}
          all={t('filter.anyRubric')}
          value={filter.rubricId}
          data={rubrics.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(rubricId) => set({ rubricId })}
        />
      ) : null}
      <Choice
        inDrop={inDrop}
        label={t('filter.place')}
        all={t('filter.anyPlace')}
        value={filter.place}
        data={places}
        onChange={(place) => set({ place })}
      />
      {people.length > 0 ? (
        <Choice
          inDrop={inDrop}
          label={t('filter.person')}
          all={t('filter.anyPerson')}
          value={filter.personId}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(personId) => set({ personId })}
        />
      ) : null}
      <Looks inDrop={inDrop} />
    </div>
  )
}

/** How far ahead is looked, and how the cards are put together. */
function Looks({ inDrop }: { readonly inDrop: boolean }) {
  const { t } = useTranslation('board')
  const { period, look, grouping, group } = useBoardMemory()
  return (
    <>
      <Select
        {...choiceLook}
        aria-label={t('filter.period')}
        title={t(`filter.days.${period}`)}
        data={periods.map((days) => ({ value: days.toString(), label: t(`filter.days.${days}`) }))}
        value={period.toString()}
        onChange={(days) => look(Number(days) as Period)}
        comboboxProps={{ keepMounted: false, withinPortal: !inDrop }}
      />
      <Select
        {...choiceLook}
        aria-label={t('group.label')}
        title={t(`group.by.${grouping}`)}
        data={groupings.map((value) => ({ value, label: t(`group.by.${value}`) }))}
        value={grouping}
        onChange={(chosen) => group(groupings.find((one) => one === chosen) ?? 'none')}
        comboboxProps={{ keepMounted: false, withinPortal: !inDrop }}
      />
    </>
  )
}

/** The channels of one brand, or the networks in use where all brands are shown. */
function usePlaces(brandId: BrandId | null, cards: readonly BoardCard[]): readonly { value: string; label: string }[] {
  const networkName = useNetworkName()
  const channels = useQuery('channels.list', { brandId }).value ?? []
  if (brandId) return channels.map(({ id, network, title }) => ({ value: id, label: `${networkName(network)}: ${title}` }))
  return [...new Set(cards.flatMap((card) => card.networks))].map((network) => ({ value: network, label: networkName(network) }))
}

type ChoiceProps = {
  readonly inDrop: boolean
  readonly label: string
  readonly all: string
  readonly value: string | null
  readonly data: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string | null) => void
}

const unset = ''

function Choice({ inDrop, label, all, value, data, onChange }: ChoiceProps) {
  return (
    <Select
      {...choiceLook}
      aria-label={label}
      // Where the bar is narrow the choice is cut.
      title={data.find((one) => one.value === value)?.label ?? all}
      data={[{ value: unset, label: all }, ...data]}
      value={value ?? unset}
      onChange={(chosen) => onChange(chosen === null || chosen === unset ? null : chosen)}
      comboboxProps={{ keepMounted: false, withinPortal: !inDrop }}
    />
  )
}
