import { Button, SegmentedControl, Select } from '@mantine/core'
import { IconLayoutGrid, IconPhotoOff } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { FilteredOut, usePlanFilter } from '#renderer/features/plan-filter/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { CardTip, type PlanBodyProps, startDay } from '#renderer/widgets/calendar/index.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { ChannelId, PostId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { FeedRatio } from '#shared/networks/network.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import { useCalendarMemory } from '../calendar-store.ts'
import styles from './feed.module.css'
import { FeedTile } from './feed-tile.tsx'
import { feedOf, type VisualChannel } from './feed-view.ts'
import { useFeedChannel } from './use-feed-channel.ts'
import { useFeedDrag } from './use-feed-drag.ts'
import { useFeedKeys } from './use-feed-keys.ts'
import { useWriteInFeed } from './use-write-in-feed.ts'

/** How a channel of pictures will look once what is planned is out, newest first; a planned post changes places with another. */
export function FeedBody(props: PlanBodyProps) {
  const { brandId, cards, soon, view, day, now, zone } = props
  const { channels, channel } = useFeedChannel(brandId)
  const { ratios, rememberFeed } = useCalendarMemory()
  if (channels === null || soon) return <div className={styles.room} />
  if (!channel) return <NoChannel />
  const ratio = channel.grid.ratios.find((one) => one === ratios[channel.id]) ?? channel.grid.ratios[0]
  const shown = feedOf(cards, channel.id)
  const start = startDay(view, day, dayOf(now, zone))
  return (
    <div className={styles.room}>
      <FeedBar
        channels={channels}
        channel={channel}
        ratio={ratio}
        onChannel={(id) => rememberFeed(brandId, id)}
        onRatio={(chosen) => rememberFeed(brandId, channel.id, chosen)}
      />
      {/* Beside the tiles, and where there is none yet, a card of the drawer is planned from the first day that is left. */}
      <div className={styles.field} data-drop-day={start}>
        {shown.length === 0 ? (
          <NoPost {...props} {...{ channel, start }} />
        ) : (
          <FeedGrid {...props} channel={channel} ratio={ratio} shown={shown} />
        )}
      </div>
    </div>
  )
}

type NoPostProps = PlanBodyProps & { readonly channel: VisualChannel; readonly start: DayKey }

/** A feed without a post: none is planned, or the filter lets none of them through. */
function NoPost({ brandId, channel, ...rest }: NoPostProps) {
  const write = useWriteInFeed({ channel, ...rest })
  const { t } = useTranslation('calendar')
  const filtered = usePlanFilter(brandId).parts > 0
  return (
    <div className={styles.nothing}>
      {filtered ? (
        <FilteredOut brandId={brandId} hidden={null} />
      ) : (
        <Empty
          glyph={<IconPhotoOff size={28} stroke={1.5} />}
          title={t('feed.empty', { channel: channel.title })}
          line={t('feed.emptyLine')}
          action={<Button onClick={() => void write()}>{t('empty.action')}</Button>}
        />
      )}
    </div>
  )
}

function NoChannel() {
  const { t } = useTranslation('calendar')
  return (
    <div className={styles.room}>
      <div className={styles.nothing}>
        <Empty
          glyph={<IconLayoutGrid size={28} stroke={1.5} />}
          title={t('feed.noChannel')}
          line={t('feed.noChannelLine')}
          action={<Button onClick={() => goTo({ room: 'settings', params: ['brands'] })}>{t('feed.noChannelAction')}</Button>}
        />
      </div>
    </div>
  )
}

type FeedBarProps = {
  readonly channels: readonly VisualChannel[]
  readonly channel: VisualChannel
  readonly ratio: FeedRatio
  readonly onChannel: (id: ChannelId) => void
  readonly onRatio: (ratio: FeedRatio) => void
}

function FeedBar({ channels, channel, ratio, onChannel, onRatio }: FeedBarProps) {
  const { t } = useTranslation('calendar')
  const networkName = useNetworkName()
  return (
    <div className={styles.bar}>
      <Select
        aria-label={t('feed.channel')}
        data={channels.map(({ id, network, title }) => ({ value: id, label: `${networkName(network)} · ${title}` }))}
        value={channel.id}
        allowDeselect={false}
        size="xs"
        w={280}
        onChange={(id) => id && onChannel(id as ChannelId)}
      />
      {channel.grid.ratios.length > 1 ? (
        <SegmentedControl
          size="xs"
          aria-label={t('feed.ratio')}
          data={channel.grid.ratios.map((one) => ({ value: one, label: one }))}
          value={ratio}
          onChange={(one) => onRatio(one as FeedRatio)}
        />
      ) : null}
      <span className={styles.hint} title={t('feed.hint')}>
        {t('feed.hint')}
      </span>
    </div>
  )
}

type FeedGridProps = PlanBodyProps & {
  readonly channel: VisualChannel
  readonly ratio: FeedRatio
  readonly shown: readonly CalendarCard[]
}

function FeedGrid({ channel, ratio, shown, zone, now, selected, pictureUrl, acts }: FeedGridProps) {
  const { t } = useTranslation('calendar')
  const { columns } = channel.grid
  const grid = useRef<HTMLUListElement>(null)
  const onKeyDown = useFeedKeys({ grid, shown, columns, acts })
  const over = useFeedDrag(shown, acts)
  const first = shown.find(({ id }) => id === selected) ?? shown[0]
  return (
    <>
      <ul
        ref={grid}
        className={styles.grid}
        aria-label={t('feed.label', { channel: channel.title })}
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, maxWidth: columns * (ratio === 'own' ? 236 : 250) }}
        data-own={ratio === 'own' || undefined}
        onKeyDown={onKeyDown}
      >
        {shown.map((card) => (
          <FeedTile
            key={card.id}
            card={card}
            zone={zone}
            now={now}
            ratio={ratio}
            picture={card.thumb ? pictureUrl(card.thumb) : null}
            selected={card.id === selected}
            tabbable={card.id === first?.id}
            over={over === card.id}
            acts={acts}
          />
        ))}
      </ul>
      <CardTip root={grid} find={(id: PostId) => shown.find((card) => card.id === id)} zone={zone} />
    </>
  )
}
