import { useTranslation } from 'react-i18next'
import type { Series } from '#shared/domain/metrics/daily-series.ts'
import { goalOver } from '#shared/domain/metrics/goal-progress.ts'
import type { MetricsPeriod } from '#shared/domain/metrics/metrics-period.ts'
import type { FigurePair, MetricsOverview } from '#shared/queries/index.ts'
import styles from '../metrics.module.css'
import { isRate } from '../metrics-view.ts'
import type { FigureWords } from '../use-figure-words.ts'
import { Explained } from './explained.tsx'
import { GoalButton, NoGoal } from './goal-button.tsx'
import { Sparkline } from './sparkline.tsx'
import own from './tiles.module.css'

type TilesProps = {
  readonly overview: MetricsOverview
  readonly tiles: readonly FigurePair[]
  readonly period: MetricsPeriod
  readonly words: FigureWords
}

/** The main figures: change against the period before, run, and how far the goal is. */
export function Tiles({ overview, tiles, period, words }: TilesProps) {
  const { t } = useTranslation('metrics')
  return (
    <ul className={own.tiles} aria-label={t('tiles')}>
      {tiles.map((pair) => (
        <Tile key={pair.now.figure} pair={pair} overview={overview} period={period} words={words} />
      ))}
    </ul>
  )
}

type TileProps = Omit<TilesProps, 'tiles'> & { readonly pair: FigurePair }

function Tile({ pair, overview, period, words }: TileProps) {
  const { t } = words
  const { figure, value, counted, basis } = pair.now
  const change = words.change(pair)
  const series = seriesOf(overview, figure)
  const of = basis === 'days' && figure === 'reach' ? t('sum', { days: t('days', { count: counted.days }) }) : t(`figure.${figure}.of`)
  return (
    <li className={own.tile}>
      <p className={own.tileName}>
        {t(`figure.${figure}.name`)} <span>{of}</span>
      </p>
      <div className={own.tileFigure}>
        <Explained explain={() => words.explain(pair)} className={value === null ? styles.unknown : own.big}>
          {value === null || isRate(figure) ? words.written(figure, value) : words.short(value)}
        </Explained>
        {change ? <span className={change.good ? styles.good : styles.bad}>{change.words}</span> : null}
        {series ? <Sparkline values={series} /> : null}
      </div>
      <Goal pair={pair} overview={overview} period={period} words={words} />
    </li>
  )
}

function Goal({ pair, overview, period, words }: TileProps) {
  const { t } = words
  const { figure, value } = pair.now
  const monthly = overview.goals.find((goal) => goal.figure === figure)?.target ?? null
  const target = monthly === null ? null : goalOver(figure, monthly, [period.fromDay, period.wholeToDay])
  const share = target === null || value === null ? null : value / target
  const written = target === null ? '' : isRate(figure) ? words.format.percent(target) : words.short(Math.round(target))
  return (
    <div className={own.goalLine}>
      {target === null ? null : (
        <span className={own.track} aria-hidden>
          <span style={{ width: `${Math.max(0, Math.min(1, share ?? 0)) * 100}%` }} />
        </span>
      )}
      <GoalButton brandId={overview.brandId} figure={figure} monthly={monthly} words={words}>
        {target === null ? (
          <NoGoal />
        ) : (
          t('goal.of', { percent: share === null ? t('noData') : words.format.percent(Math.round(share * 100) / 100), target: written })
        )}
      </GoalButton>
    </div>
  )
}

function seriesOf({ days }: MetricsOverview, figure: FigurePair['now']['figure']): Series | null {
  if (figure === 'reach' || figure === 'views' || figure === 'engagement' || figure === 'clicks') return days[figure]
  return figure === 'followers' || figure === 'followersGain' ? days.followers : null
}
