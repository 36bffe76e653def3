import { Button, MultiSelect } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import { countriesOf } from '#shared/domain/occasions/occasions-of-days.ts'
import { countryOfZone } from '#shared/domain/occasions/zone-country.ts'
import type { OccasionBrand } from '#shared/queries/index.ts'
import { loadCountries } from '../load-facts.ts'
import styles from './setting.module.css'

/** Whose public holidays a brand is shown. */
export function CountriesField({ brand }: { readonly brand: OccasionBrand }) {
  const { t, i18n } = useTranslation('occasions')
  const act = useAct()
  const codes = useCountries()
  const chosen = countriesOf(brand)
  const names = useMemo(() => new Intl.DisplayNames([i18n.language], { type: 'region' }), [i18n.language])
  const all = useMemo(
    () =>
      [...new Set([...codes, ...chosen])]
        .map((value) => ({ value, label: names.of(value) ?? value }))
        .toSorted((one, other) => one.label.localeCompare(other.label, i18n.language)),
    [codes, chosen, names, i18n.language],
  )
  const ofZone = countryOfZone(brand.zone)
  const byZone = ofZone ? t('settings.byZone', { country: names.of(ofZone) ?? ofZone }) : t('settings.byZoneNone')
  const choose = (countries: string[] | null) => void act('brand.setOccasions', { id: brand.id, countries })
  return (
    <div className={styles.form}>
      <MultiSelect
        className={styles.wide ?? ''}
        label={t('settings.countriesField')}
        description={brand.occasions.countries === null ? byZone : null}
        data={all}
        value={[...chosen]}
        onChange={choose}
        placeholder={chosen.length === 0 ? t('settings.noCountries') : ''}
        searchable
        hidePickedOptions
        maxValues={50}
        nothingFoundMessage={t('settings.nothingFound')}
        clearButtonProps={{ 'aria-label': t('common:close') }}
      />
      {brand.occasions.countries === null ? null : (
        <div>
          <Button size="xs" onClick={() => choose(null)}>
            {t('settings.resetCountries')}
          </Button>
        </div>
      )}
    </div>
  )
}

function useCountries(): readonly string[] {
  const [codes, setCodes] = useState<readonly string[]>([])
  useEffect(() => {
    let gone = false
    void loadCountries().then((known) => {
      if (!gone) setCodes(known)
    })
    return () => {
      gone = true
    }
  }, [])
  return codes
}
