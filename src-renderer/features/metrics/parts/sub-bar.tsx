import { Button, Checkbox, Popover } from '@mantine/core'
import { IconClock, IconFilter, IconPencil, IconTableImport } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { MetricsPeriod } from '#shared/domain/metrics/metrics-period.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { MetricsOverview } from '#shared/queries/index.ts'
import styles from '../metrics.module.css'
import type { FigureWords } from '../use-figure-words.ts'

type SubBarProps = {
  readonly overview: MetricsOverview | null
  readonly channels: readonly Channel[]
  readonly chosen: readonly ChannelId[]
  readonly words: FigureWords
  readonly period: MetricsPeriod
  /** Which brand, where all are shown. */
  readonly switcher: React.ReactNode
  readonly onChoose: (chosen: readonly ChannelId[]) => void
  readonly onType: () => void
  readonly onImport: () => void
}

/** Whose figures, how fresh they are and what is missing; the two ways to bring more in. */
export function SubBar({ overview, channels, chosen, words, period, switcher, onChoose, onType, onImport }: SubBarProps) {
  const { t } = useTranslation('metrics')
  return (
    <div className={styles.subBar}>
      <ChannelFilter channels={channels} chosen={chosen} onChoose={onChoose} />
      {switcher}
      <span className={styles.against}>
        {t('period.against', { period: words.format.days(period.previousFromDay, period.previousToDay) })}
      </span>
      <Freshness overview={overview} words={words} />
      <WaysIn disabled={channels.length === 0} onType={onType} onImport={onImport} />
    </div>
  )
}

type WaysInProps = Pick<SubBarProps, 'onType' | 'onImport'> & { readonly disabled: boolean }

const WaysIn = memo(function WaysIn({ disabled, onType, onImport }: WaysInProps) {
  const { t } = useTranslation('metrics')
  return (
    <>
      <Button leftSection={<IconPencil size={15} stroke={1.5} />} onClick={onType} disabled={disabled}>
        {t('type')}
      </Button>
      <Button leftSection={<IconTableImport size={15} stroke={1.5} />} onClick={onImport} disabled={disabled}>
        {t('import')}
      </Button>
    </>
  )
})

type FilterProps = Pick<SubBarProps, 'channels' | 'chosen' | 'onChoose'>

/** Another period is another set of figures, not of channels: this and the buttons are not drawn anew for it. */
const ChannelFilter = memo(function ChannelFilter({ channels, chosen, onChoose }: FilterProps) {
  const { t } = useTranslation('metrics')
  const toggle = (id: ChannelId) => onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <Popover trapFocus returnFocus position="bottom-start">
      <Popover.Target>
        <Button leftSection={<IconFilter size={15} stroke={1.5} />}>
          {chosen.length === 0 ? t('allChannels') : t('channelsChosen', { count: chosen.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={12}>
        <fieldset className={styles.filter}>
          <legend>{t('channels')}</legend>
          <Checkbox label={t('allChannels')} checked={chosen.length === 0} onChange={() => onChoose([])} />
          {channels.map((channel) => (
            <Checkbox
              key={channel.id}
              checked={chosen.includes(channel.id)}
              onChange={() => toggle(channel.id)}
              label={
                <span className={styles.channelName}>
                  <NetworkGlyph network={channel.network} size={14} decorative /> {channel.title}
                </span>
              }
            />
          ))}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  )
})

function Freshness({ overview, words }: Pick<SubBarProps, 'overview' | 'words'>) {
  const { t } = useTranslation('metrics')
  if (!overview?.takenAt) return <span className={styles.fresh} />
  const [gap] = overview.gaps
  const title = overview.channels.find((one) => one.channelId === gap?.channelId)?.title ?? ''
  const missing = gap ? t('gap', { channel: title, days: words.format.days(gap.first, gap.last) }) : null
  return (
    <span className={styles.fresh}>
      <IconClock size={14} stroke={1.5} aria-hidden />
      <span>
        {[t('snapshot', { moment: words.format.moment(overview.takenAt, words.zone, words.now) }), missing].filter(Boolean).join('. ')}
      </span>
    </span>
  )
}
