import { IconTargetArrow } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureId } from '#shared/domain/metrics/figures.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
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
              <FigureName figure={figure} words={words} />
              <dd>
                <Explained explain={() => words.explain(pair)} className={value === null ? styles.unknown : styles.strong}>
                  {value === null || isRate(figure) ? words.written(figure, value) : words.short(value)}
                </Explained>
                {change ? <span className={change.good ? styles.good : styles.bad}>{change.words}</span> : null}
                <SetGoal brandId={overview.brandId} figure={figure} words={words} />
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

type NameProps = { readonly figure: FigureId; readonly words: FigureWords }

/** What a figure is called is the same in every period: not drawn anew for its numbers. */
const FigureName = memo(function FigureName({ figure, words: { t } }: NameProps) {
  const [name, of] = [t(`figure.${figure}.name`), t(`figure.${figure}.of`)]
  return (
    <dt title={`${name}: ${of}`}>
      {name} <span>{of}</span>
    </dt>
  )
})

const SetGoal = memo(function SetGoal({ brandId, figure, words }: NameProps & { readonly brandId: BrandId }) {
  return (
    <GoalButton brandId={brandId} figure={figure} monthly={null} words={words}>
      <IconTargetArrow size={14} stroke={1.5} aria-hidden />
    </GoalButton>
  )
})
