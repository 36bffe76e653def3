import { type OptionsFilter, Select } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import { isZoneAsked, zoneChoices } from './zones.ts'

type ZoneSelectProps = {
  readonly label: string
  readonly description?: string
  readonly value: ZoneId
  readonly onChange: (zone: ZoneId) => void
  /** For the offsets shown. */
  readonly now: EpochMs
  /** The machine's zone, listed first. */
  readonly own: ZoneId
  readonly nothingFound: string
}

const asked: OptionsFilter<ZoneId> = ({ options, search, limit }) =>
  options.filter((option) => 'label' in option && isZoneAsked(option.label, search)).slice(0, limit)

/** A time zone out of all, found by typing a city. */
export function ZoneSelect({ label, description, value, onChange, now, own, nothingFound }: ZoneSelectProps) {
  const { i18n } = useTranslation()
  const language = i18n.language === 'ru' ? 'ru' : 'en'
  // Offsets change twice a year: one look at the clock per opening is enough.
  // biome-ignore lint/correctness/useExhaustiveDependencies: recomputing 400 formatters each minute would cost for nothing
  const data = useMemo(() => [...zoneChoices(now, own, language)], [own, language])
  const known = data.some((choice) => choice.value === value) ? data : [{ value, label: value }, ...data]
  return (
    <Select
      label={label}
      description={description}
      data={known}
      value={value}
      onChange={(zone) => zone && onChange(zone as ZoneId)}
      searchable
      allowDeselect={false}
      filter={asked}
      limit={60}
      nothingFoundMessage={nothingFound}
    />
  )
}
