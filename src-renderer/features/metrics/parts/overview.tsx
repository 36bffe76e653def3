import { SegmentedControl } from '@mantine/core'
import { memo, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAfterPaint } from '#renderer/ui/after-paint.ts'
import type { MetricsPeriod } from '#shared/domain/metrics/metrics-period.ts'
import type { MetricsOverview, PostRow, QueryArgs } from '#shared/queries/index.ts'
import styles from '../metrics.module.css'
import { bestRate, tilesOf } from '../metrics-view.ts'
import type { FigureWords } from '../use-figure-words.ts'
import { ChannelBars, type DailyFigure } from './channel-bars.tsx'
import { DaysPanel, useNamedDays } from './days-panel.tsx'
import { GroupBars } from './group-bars.tsx'
import { HeatMap } from './heat-map.tsx'
import { MoreFigures } from './more-figures.tsx'
import { PostsTable } from './posts-table.tsx'
import { Tiles } from './tiles.tsx'

type OverviewProps = {
  readonly overview: MetricsOverview
  readonly asked: QueryArgs<'metrics.overview'>
  readonly period: MetricsPeriod
  readonly words: FigureWords
  readonly onType: (post: PostRow) => void
}

const dailyFigures: readonly DailyFigure[] = ['reach', 'views', 'engagement']

/** Tiles, charts and the table of one period. */
export const Overview = memo(function Overview({ overview, asked, period, words, onType }: OverviewProps) {
  const { t } = useTranslation('metrics')
  const [chosen, choose] = useState<DailyFigure | null>(null)
  const known = dailyFigures.find((figure) => overview.days[figure].some((value) => value !== null))
  const figure = chosen ?? known ?? 'reach'
  const below = useAfterPaint(useMemo(() => ({ overview, asked }), [overview, asked]))
  const axis = useNamedDays(period, words.format)
  const { tiles, more } = tilesOf(overview)
  return (
    <div className={styles.scroll}>
      <Tiles overview={overview} tiles={tiles} period={period} words={words} />
      <div className={styles.wideAndNarrow}>
        <DaysPanel
          title={t('chart.byDay', { figure: t(`figure.${figure}.name`) })}
          {...{ values: overview.days[figure], previous: overview.previousDays[figure], axis, words }}
          lines={[t(figure === 'engagement' ? 'figure.engagement.of' : 'formula.sum')]}
          choice={<FigureChoice figure={figure} onChoose={choose} />}
        />
        <ChannelBars overview={overview} figure={figure} words={words} />
      </div>
      <div className={styles.wideAndNarrow}>
        <DaysPanel
          title={t('chart.followers')}
          {...{ values: overview.days.followers, previous: overview.previousDays.followers, axis, words }}
          lines={[t('formula.followers')]}
        />
        <MoreFigures overview={overview} more={more} words={words} />
      </div>
      {below ? <Below {...below} words={words} onType={onType} /> : null}
    </div>
  )
})

type ChoiceProps = { readonly figure: DailyFigure; readonly onChoose: (figure: DailyFigure) => void }

/** Which figure the first chart shows. Other days are another chart, not another choice: this is not drawn anew for them. */
const FigureChoice = memo(function FigureChoice({ figure, onChoose }: ChoiceProps) {
  const { t } = useTranslation('metrics')
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('chart.measure')}
      value={figure}
      onChange={(value) => onChoose(value as DailyFigure)}
      data={dailyFigures.map((value) => ({ value, label: t(`figure.${value}.name`) }))}
    />
  )
})

type BelowProps = Pick<OverviewProps, 'overview' | 'asked' | 'words' | 'onType'>

/** What lies under the charts: drawn after they were painted, and its posts are asked for only then. */
const Below = memo(function Below({ overview, asked, words, onType }: BelowProps) {
  const rate = bestRate([...overview.formats])
  return (
    <>
      <div className={styles.thirds}>
        <HeatMap cells={overview.hours} rate={rate} words={words} />
        <GroupBars overview={overview} rate={rate} words={words} />
      </div>
      <PostsTable asked={asked} rate={rate} words={words} onType={onType} />
    </>
  )
})
