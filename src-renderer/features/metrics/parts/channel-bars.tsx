import { useTranslation } from 'react-i18next'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import type { MetricsOverview } from '#shared/queries/index.ts'
import styles from '../metrics.module.css'
import type { FigureWords } from '../use-figure-words.ts'
import { Bars } from './bars.tsx'

export type DailyFigure = 'reach' | 'views' | 'engagement'

type ChannelBarsProps = { readonly overview: MetricsOverview; readonly figure: DailyFigure; readonly words: FigureWords }

/** One figure by channel, the largest first, with the period before as a tick. */
export function ChannelBars({ overview, figure, words }: ChannelBarsProps) {
  const { t } = useTranslation('metrics')
  const channels = overview.channels.toSorted(
    (one, other) => (other.figures[figure].now.value ?? -1) - (one.figures[figure].now.value ?? -1),
  )
  return (
    <Bars
      title={t('bars.channels', { figure: t(`figure.${figure}.name`) })}
      note={t('bars.previous')}
      empty={t('noData')}
      bars={channels.map((channel) => {
        const pair = channel.figures[figure]
        const change = words.change(pair)
        return {
          key: channel.channelId,
          mark: <NetworkGlyph network={channel.network} size={14} />,
          name: channel.removed ? `${channel.title} (${t('removedChannel')})` : channel.title,
          value: pair.now.value,
          previous: pair.before.value,
          words: words.short(pair.now.value ?? 0),
          after: change ? <span className={change.good ? styles.good : styles.bad}>{change.words}</span> : null,
          explain: () => words.explain(pair),
        }
      })}
    />
  )
}
