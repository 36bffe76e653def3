import { type OptionsFilter, Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import { useAfterPaint } from './after-paint.ts'
import { isZoneAsked, zoneChoices, zoneLabel } from './zones.ts'

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

/** More is found by typing; each one shown costs at every key. */
const mostShown = 25

const asked: OptionsFilter<ZoneId> = ({ options, search, limit }) =>
  options.filter((option) => 'label' in option && isZoneAsked(option.label, search)).slice(0, limit)

/** A time zone out of all, found by typing a city; the chosen one stands first. */
export function ZoneSelect({ label, description, value, onChange, now, own, nothingFound }: ZoneSelectProps) {
  const { i18n } = useTranslation()
  const language = i18n.language === 'ru' ? 'ru' : 'en'
  // Offsets change twice a year: one look at the clock per opening is enough.
  const [at] = useState(now)
  // The list takes a tenth of a second, where it was not made yet: the form stands before it.
  const formStands = useAfterPaint(true) ?? false
  const data = useMemo(() => {
    const others = formStands ? zoneChoices(at, own, language).filter((choice) => choice.value !== value) : []
    return [{ value, label: zoneLabel(value, at, language) }, ...others]
  }, [formStands, at, own, language, value])
  return (
    <Select
      label={label}
      description={description}
      data={data}
      value={value}
      onChange={(zone) => zone && onChange(zone as ZoneId)}
      searchable
      allowDeselect={false}
      filter={asked}
      limit={mostShown}
      nothingFoundMessage={nothingFound}
    />
  )
}
