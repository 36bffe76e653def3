import { IconTargetArrow } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FigurePair, MetricsOverview } from '#shared/queries/index.ts'
import styles from '../metrics.module.css'
import { isRate } from '../metrics-view.ts'
import type { FigureWords } from '../use-figure-words.ts'
import { Explained } from './explained.tsx'
import { GoalButton } from './goal-button.tsx'
import own from './more-figures.module.css'

type MoreProps = { readonly overview: MetricsOverview; readonly more: readonly FigurePair[]; readonly words: FigureWords }

/** The other figures in a few lines; each may get a goal and then a tile. */
export function MoreFigures({ overview, more, words }: MoreProps) {
  const { t } = useTranslation('metrics')
  return (
    <section className={styles.panel} aria-labelledby="metrics-more">
      <h2 id="metrics-more">{t('more')}</h2>
      <dl className={own.more}>
        {more.map((pair) => {
          const { figure, value } = pair.now
          const change = words.change(pair)
          return (
            <div key={figure}>
              <dt title={`${t(`figure.${figure}.name`)}: ${t(`figure.${figure}.of`)}`}>
                {t(`figure.${figure}.name`)} <span>{t(`figure.${figure}.of`)}</span>
              </dt>
              <dd>
                <Explained explain={() => words.explain(pair)} className={value === null ? styles.unknown : styles.strong}>
                  {value === null || isRate(figure) ? words.written(figure, value) : words.short(value)}
                </Explained>
                {change ? <span className={change.good ? styles.good : styles.bad}>{change.words}</span> : null}
                <GoalButton brandId={overview.brandId} figure={figure} monthly={null} words={words}>
                  <IconTargetArrow size={14} stroke={1.5} aria-hidden />
                </GoalButton>
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
