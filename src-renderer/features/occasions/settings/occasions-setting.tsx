import { Checkbox, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAct, useQuery } from '#renderer/bridge/index.ts'
import { SettingPart } from '#renderer/ui/setting/setting-part.tsx'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import { occasionKinds } from '#shared/domain/occasions/occasion.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { OccasionBrand } from '#shared/queries/index.ts'
import { BirthdayField } from './birthday-field.tsx'
import { CountriesField } from './countries-field.tsx'
import { HiddenList } from './hidden-list.tsx'
import { OwnDays } from './own-days.tsx'
import styles from './setting.module.css'

type SettingProps = {
  /** Whose occasions are set up; null or unknown: the first brand's. */
  readonly brandId: BrandId | null
  readonly onBrand: (brandId: BrandId) => void
}

/** The occasions of a brand: countries, sets of days, birthday, own events, what was hidden. */
export function OccasionsSetting({ brandId, onBrand }: SettingProps) {
  const { t } = useTranslation('occasions')
  const { value: setup, problem } = useQuery('occasions.setup', { brandId: null })
  if (!setup) return problem ? <UnreadPanel problem={problem} /> : null
  const brand = setup.brands.find(({ id }) => id === brandId) ?? setup.brands[0]
  if (!brand) return <p className={styles.soft}>{t('settings.noBrand')}</p>
  return (
    <>
      <Select
        className={styles.field ?? ''}
        label={t('settings.brand')}
        data={setup.brands.map(({ id, name }) => ({ value: id, label: name }))}
        value={brand.id}
        allowDeselect={false}
        onChange={(value) => value && onBrand(value as BrandId)}
      />
      <SettingPart title={t('settings.countries')} line={t('settings.countriesLine')}>
        <CountriesField brand={brand} />
      </SettingPart>
      <SettingPart title={t('settings.sets')} line={t('settings.setsLine')}>
        <Sets brand={brand} />
      </SettingPart>
      <SettingPart title={t('settings.birthday')} line={t('settings.birthdayLine')}>
        <BirthdayField key={`${brand.id} ${brand.birthday}`} brand={brand} />
      </SettingPart>
      <SettingPart title={t('settings.own')} line={t('settings.ownLine')}>
        <OwnDays brandId={brand.id} days={setup.ownDays.filter((one) => one.brandId === null || one.brandId === brand.id)} />
      </SettingPart>
      <SettingPart title={t('settings.hidden')} line={t('settings.hiddenLine')}>
        <HiddenList brand={brand} ownDays={setup.ownDays} />
      </SettingPart>
    </>
  )
}

function Sets({ brand }: { readonly brand: OccasionBrand }) {
  const { t } = useTranslation('occasions')
  const act = useAct()
  const { off } = brand.occasions
  return (
    <div className={styles.sets}>
      {occasionKinds.map((kind) => (
        <Checkbox
          key={kind}
          label={t(`sets.${kind}`)}
          checked={!off.includes(kind)}
          onChange={(event) => {
            const next = event.currentTarget.checked ? off.filter((one) => one !== kind) : [...off, kind]
            void act('brand.setOccasions', { id: brand.id, off: next })
          }}
        />
      ))}
    </div>
  )
}
