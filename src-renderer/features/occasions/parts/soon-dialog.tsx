import { Modal, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '#renderer/ui/empty.tsx'
import { useFormat } from '#renderer/ui/format.ts'
import { daysAfter } from '#shared/domain/occasions/day-key.ts'
import type { DayOccasion } from '#shared/domain/occasions/day-occasion.ts'
import { ownDaysIn } from '#shared/domain/occasions/own-day.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import styles from '../occasions.module.css'
import { comingOf, foundIn, soonDays } from '../soon-view.ts'
import { useMadePosts } from '../use-made-posts.ts'
import { useYearOccasions } from '../use-year-occasions.ts'
import { type FindBrand, OccasionRow } from './occasion-row.tsx'

type SoonProps = {
  readonly brandId: BrandId | null
  /** The day it is, in the zone of the plan. */
  readonly today: DayKey
  readonly findBrand: FindBrand
  readonly onClose: () => void
}

/** What comes in the next 60 days, to be searched and made ideas of. */
export function SoonDialog({ brandId, today, findBrand, onClose }: SoonProps) {
  const { t } = useTranslation('occasions')
  const last = daysAfter(today, soonDays - 1)
  const all = useYearOccasions(brandId, today, last)
  const made = useMadePosts(brandId, today, last)
  const [typed, setTyped] = useState('')
  const asked = useDeferredValue(typed)
  const coming = useMemo(() => all && comingOf(all, today, last), [all, today, last])
  const found = useMemo(() => coming && foundIn(coming, asked), [coming, asked])
  const when = useWhen(today)
  return (
    <Modal opened onClose={onClose} title={t('soon.title')} size="xl" closeButtonProps={{ 'aria-label': t('common:close') }}>
      <div className={styles.soon}>
        <TextInput
          aria-label={t('soon.search')}
          placeholder={t('soon.search')}
          leftSection={<IconSearch size={14} stroke={1.5} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          data-autofocus
        />
        {found === null ? <p className={styles.soft}>{t('soon.loading')}</p> : null}
        {coming?.length === 0 ? <Empty title={t('soon.nothing')} line={t('soon.nothingLine')} /> : null}
        {coming && coming.length > 0 && found?.length === 0 ? <p className={styles.soft}>{t('soon.notFound')}</p> : null}
        {found && found.length > 0 ? (
          <ul className={styles.list} aria-label={t('soon.list')}>
            {found.map((one) => (
              <OccasionRow
                key={`${one.day} ${one.ref}`}
                occasion={one}
                when={when(one)}
                made={made(one)}
                onLeave={onClose}
                {...{ brandId, findBrand }}
              />
            ))}
          </ul>
        ) : null}
      </div>
    </Modal>
  )
}

/** «11 декабря, через 15 дней». */
export function useWhen(today: DayKey): (occasion: Pick<DayOccasion, 'day'>) => string {
  const { t } = useTranslation('occasions')
  const format = useFormat()
  return ({ day }) => {
    const ahead = ownDaysIn(today, day) - 1
    const far = ahead === 0 ? t('soon.today') : ahead === 1 ? t('soon.tomorrow') : t('soon.inDays', { count: ahead })
    return `${format.dayMonth(Date.parse(`${day}T12:00Z`) as EpochMs, 'UTC' as ZoneId)}, ${far}`
  }
}
