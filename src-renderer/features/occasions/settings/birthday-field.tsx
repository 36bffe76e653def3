import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import { DayField } from '#renderer/widgets/when-field/day-field.tsx'
import type { DayKey } from '#shared/kernel/time.ts'
import type { OccasionBrand } from '#shared/queries/index.ts'
import styles from './setting.module.css'

/** The day a brand celebrates each year. */
export function BirthdayField({ brand }: { readonly brand: OccasionBrand }) {
  const { t } = useTranslation('occasions')
  const act = useAct()
  const [day, setDay] = useState<DayKey | null>(brand.birthday)
  return (
    <div className={styles.besides}>
      <DayField label={t('settings.birthdayField')} placeholder={t('settings.birthdayNone')} day={day} onDay={setDay} clearable />
      <Button disabled={day === brand.birthday} onClick={() => void act('brand.update', { id: brand.id, birthday: day })}>
        {t('common:save')}
      </Button>
    </div>
  )
}
