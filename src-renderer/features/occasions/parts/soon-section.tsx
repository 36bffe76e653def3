import { Button, VisuallyHidden } from '@mantine/core'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { daysAfter } from '#shared/domain/occasions/day-key.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import styles from '../occasions.module.css'
import { comingOf, soonDays } from '../soon-view.ts'
import { useOccasionWords } from '../use-occasion-words.ts'
import { useYearOccasions } from '../use-year-occasions.ts'
import type { FindBrand } from './occasion-row.tsx'
import { useWhen } from './soon-dialog.tsx'

const SoonDialog = lazy(async () => ({ default: (await import('./soon-dialog.tsx')).SoonDialog }))

/** As many as one glances at. */
const glance = 5

type SectionProps = { readonly brandId: BrandId | null; readonly today: DayKey; readonly findBrand: FindBrand }

/** The nearest occasions, and the way to those of 60 days; nothing until they are counted, nor where there are none. */
export function SoonSection({ brandId, today, findBrand }: SectionProps) {
  const { t } = useTranslation('occasions')
  const last = daysAfter(today, soonDays - 1)
  const all = useYearOccasions(brandId, today, last)
  const coming = useMemo(() => (all ? comingOf(all, today, last) : []), [all, today, last])
  const words = useOccasionWords()
  const when = useWhen(today)
  const [opened, setOpened] = useState(false)
  if (coming.length === 0) return null
  return (
    <section className={styles.section} aria-label={t('title')}>
      <header className={styles.sectionHead}>
        <h2>{t('title')}</h2>
        <Button size="xs" variant="subtle" onClick={() => setOpened(true)}>
          {t('soon.all')}
        </Button>
      </header>
      <ul className={styles.glance}>
        {coming.slice(0, glance).map((one) => (
          <li key={`${one.day} ${one.ref}`}>
            <span className={styles.glanceName} title={words.name(one)}>
              {words.name(one)}
            </span>
            <span className={styles.soft}>{when(one)}</span>
            {one.memory ? <VisuallyHidden>{t('memory')}</VisuallyHidden> : null}
          </li>
        ))}
      </ul>
      {opened ? (
        <Suspense>
          <SoonDialog {...{ brandId, today, findBrand }} onClose={() => setOpened(false)} />
        </Suspense>
      ) : null}
    </section>
  )
}
