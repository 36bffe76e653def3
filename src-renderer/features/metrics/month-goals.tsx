import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow, useQuery } from '#renderer/bridge/index.ts'
import { metricsPeriod } from '#shared/domain/metrics/metrics-period.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { BrandId, ChannelId } from '#shared/kernel/ids.ts'
import type { MonthKey, ZoneId } from '#shared/kernel/time.ts'
import { tilesOf } from './metrics-view.ts'
import styles from './month-goals.module.css'
import { ExplainCard } from './parts/explained.tsx'
import { Tiles } from './parts/tiles.tsx'
import { useFigureWords } from './use-figure-words.ts'

type MonthGoalsProps = { readonly brandId: BrandId; readonly zone: ZoneId }

/** As many figures as one looks at in passing. */
const mostTiles = 3

/** This month's main figures of a client against its goals. */
export function MonthGoals({ brandId, zone }: MonthGoalsProps) {
  const { t } = useTranslation('metrics')
  const now = useNow()
  const today = dayOf(now, zone)
  const period = useMemo(() => metricsPeriod({ kind: 'month', day: today }, today), [today])
  const { value } = useQuery('metrics.overview', { brandId, channelIds: [], ...period })
  const channels = value?.channels
  const channelTitle = useCallback((id: ChannelId) => channels?.find((one) => one.channelId === id)?.title ?? '', [channels])
  const words = useFigureWords({ zone, now, channelTitle })
  if (!value) return null
  const { tiles } = tilesOf(value)
  const wanted = tiles.filter(({ now: figure }) => value.goals.some((goal) => goal.figure === figure.figure))
  const shown = [...wanted, ...tiles.filter((one) => !wanted.includes(one))].slice(0, mostTiles)
  return (
    <section aria-label={t('monthGoals', { month: words.format.month(today.slice(0, 7) as MonthKey) })}>
      <h2 className={styles.head}>{t('monthGoals', { month: words.format.month(today.slice(0, 7) as MonthKey) })}</h2>
      <Tiles overview={value} tiles={shown} period={period} words={words} />
      <ExplainCard />
    </section>
  )
}
