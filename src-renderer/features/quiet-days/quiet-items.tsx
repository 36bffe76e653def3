import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { newId, useAct, useQuery } from '#renderer/bridge/index.ts'
import { quietOn } from '#shared/domain/publishing/quiet-days.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { BrandRow } from '#shared/queries/index.ts'
import { useEndWords, useQuietDays } from './use-quiet-days.ts'

type ItemsProps = {
  readonly brands: readonly BrandRow[]
  /** Whose plan is looked at; null: everybody's. */
  readonly brandId: BrandId | null
  readonly day: DayKey
  /** Whether the day is today: the words say so. */
  readonly today: boolean
  readonly onChoose: () => void
}

/** What a menu offers about a day: to make it quiet for one brand or all, or to take its quiet off, each in one click. */
export function QuietItems({ brands, brandId, day, today, onChoose }: ItemsProps) {
  const { t } = useTranslation('quiet')
  const act = useAct()
  const words = useEndWords(brands)
  const found = quietOn(day, useQuietDays(brandId))
  const brand = brands.find(({ id }) => id === brandId)
  const add = (whose: BrandId | null) =>
    void act('quietDays.add', { id: newId<'quietDays'>(), brandId: whose, fromDay: day, toDay: day, reason: '' })
  return (
    <>
      {found ? (
        <Menu.Item onClick={() => void act('quietDays.end', { id: found.id })}>{words(found)}</Menu.Item>
      ) : (
        <>
          {brand ? <Menu.Item onClick={() => add(brand.id)}>{t(today ? 'todayFor' : 'dayFor', { brand: brand.name })}</Menu.Item> : null}
          <Menu.Item onClick={() => add(null)}>{t(today ? 'todayAll' : 'dayAll')}</Menu.Item>
        </>
      )}
      <Menu.Item onClick={onChoose}>{t('choose')}</Menu.Item>
    </>
  )
}

/** Quiet days of today and later that a menu takes off, all brands'. */
export function PlannedQuiet({
  brands,
  today,
  but,
}: {
  readonly brands: readonly BrandRow[]
  readonly today: DayKey
  readonly but: BrandId | null
}) {
  const { t } = useTranslation('quiet')
  const act = useAct()
  const words = useEndWords(brands)
  const shown = quietOn(today, useQuietDays(but))
  const all = useQuery('quiet.list', {}).value ?? []
  const coming = all.filter((one) => one.toDay >= today && one.id !== shown?.id)
  if (coming.length === 0) return null
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{t('planned')}</Menu.Label>
      {coming.slice(0, mostShown).map((one) => (
        <Menu.Item key={one.id} onClick={() => void act('quietDays.end', { id: one.id })}>
          {words(one)}
        </Menu.Item>
      ))}
    </>
  )
}

/** As many as a menu has room for; later ones are on the calendar. */
const mostShown = 12
