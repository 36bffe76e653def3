import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useNow } from '#renderer/bridge/index.ts'
import type { TwoNames } from '#shared/domain/occasions/occasion.ts'
import { refOfDay } from '#shared/domain/occasions/occasions-of-days.ts'
import type { OwnDay } from '#shared/domain/occasions/own-day.ts'
import type { OccasionBrand } from '#shared/queries/index.ts'
import { loadDays, loadHolidays } from '../load-facts.ts'
import styles from './setting.module.css'

type HiddenProps = { readonly brand: OccasionBrand; readonly ownDays: readonly OwnDay[] }

/** What a brand has hidden, each with the way back. */
export function HiddenList({ brand, ownDays }: HiddenProps) {
  const { t, i18n } = useTranslation('occasions')
  const act = useAct()
  const { hidden } = brand.occasions
  const names = useNames(hidden)
  const nameOf = (ref: string): string => {
    if (ref.startsWith('birthday:')) return t('birthdayOf', { name: brand.name })
    const own = ownDays.find(({ id }) => ref === `own:${id}`)
    if (own) return own.name
    return names?.get(ref)?.[i18n.language === 'ru' ? 'ru' : 'en'] ?? t('settings.gone')
  }
  if (hidden.length === 0) return <p className={styles.soft}>{t('settings.hiddenNone')}</p>
  if (!names) return null
  const show = (refs: readonly string[]) => void act('occasion.show', { brandId: brand.id, refs: [...refs] })
  return (
    <>
      <ul className={styles.rows} aria-label={t('settings.hidden')}>
        {hidden.map((ref) => (
          <li key={ref} className={styles.row}>
            <span className={`${styles.grow} ${styles.named}`}>{nameOf(ref)}</span>
            <Button size="xs" aria-label={t('settings.bringBackOf', { name: nameOf(ref) })} onClick={() => show([ref])}>
              {t('settings.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
      {hidden.length > 1 ? (
        <div>
          <Button size="xs" onClick={() => show(hidden)}>
            {t('settings.bringAll')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

/** The names of days of ours and of public holidays by their `ref`. */
function useNames(hidden: readonly string[]): ReadonlyMap<string, TwoNames> | null {
  const [names, setNames] = useState<ReadonlyMap<string, TwoNames> | null>(null)
  const year = new Date(useNow()).getUTCFullYear()
  const countries = [...new Set(hidden.flatMap((ref) => /^holiday:(\w\w) /.exec(ref)?.[1] ?? []))].join(' ')
  useEffect(() => {
    let gone = false
    void Promise.all([loadDays(), loadHolidays(countries.split(' ').filter(Boolean), [year])]).then(([days, holidays]) => {
      if (gone) return
      const ofDays = days.map(({ id, name }) => [refOfDay(id), name] as const)
      setNames(new Map([...ofDays, ...holidays.map(({ id, country, name }) => [`holiday:${country} ${id}`, name] as const)]))
    })
    return () => {
      gone = true
    }
  }, [countries, year])
  return names
}
