import { useTranslation } from 'react-i18next'
import type { PostGroup } from '#shared/domain/metrics/post-groups.ts'
import type { MetricsOverview } from '#shared/queries/index.ts'
import type { Explanation } from '../explain-store.ts'
import styles from '../metrics.module.css'
import type { ErRate } from '../metrics-view.ts'
import type { FigureWords } from '../use-figure-words.ts'
import { type Bar, Bars } from './bars.tsx'

type GroupBarsProps = { readonly overview: MetricsOverview; readonly rate: ErRate; readonly words: FigureWords }

/** Engagement by rubric and by format: the rate as the bar, the number of publications beside it. */
export function GroupBars({ overview, rate, words }: GroupBarsProps) {
  const { t } = useTranslation('metrics')
  const bar = (key: string, name: string, group: PostGroup): Bar => ({
    ...{ key, name, value: group[rate], words: group[rate] === null ? '' : words.format.percent(group[rate]) },
    after: <span className={styles.soft}>{t('posts', { count: group.posts })}</span>,
    explain: () => groupExplained(name, group, rate, words),
  })
  const rateName = t(`figure.${rate}.of`)
  return (
    <>
      <Bars
        title={`${t('bars.rubrics')}: ${rateName}`}
        empty={t('bars.empty')}
        bars={overview.rubrics.map((group) => ({
          ...bar(group.rubric?.id ?? 'none', group.rubric?.name ?? t('bars.noRubric'), group),
          mark: (
            <i className={styles.rubric} style={{ background: group.rubric ? `var(--rubric-${group.rubric.color})` : 'var(--line-2)' }} />
          ),
        }))}
      />
      <Bars
        title={`${t('bars.formats')}: ${rateName}`}
        empty={t('bars.empty')}
        bars={overview.formats.map((group) => bar(group.format, t(`format.${group.format}`), group))}
      />
    </>
  )
}

function groupExplained(name: string, group: PostGroup, rate: ErRate, words: FigureWords): Explanation {
  const { t, format, written } = words
  const under = rate === 'erReach' ? group.reach : rate === 'erViews' ? group.views : null
  return {
    title: `${name}: ${t(`figure.${rate}.of`)}`,
    value: written(rate, group[rate]),
    lines: [
      t(`formula.${rate}`),
      `${t('figure.engagement.name')}: ${written('engagement', group.engagement)}`,
      ...(under === null ? [] : [`${t(rate === 'erReach' ? 'figure.reach.name' : 'figure.views.name')}: ${format.number(under)}`]),
      t('hours.publications', { count: group.posts }),
    ],
  }
}
