import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import { type CalendarActs, useCardName } from '#renderer/widgets/calendar/index.ts'
import { useCardWarnings } from '#renderer/widgets/plan-warnings/index.ts'
import { useSecondTime } from '#renderer/widgets/zoned-time/second-time.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { FeedRatio } from '#shared/networks/network.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import styles from './feed.module.css'

type FeedTileProps = {
  readonly card: CalendarCard
  readonly zone: ZoneId
  readonly now: EpochMs
  readonly ratio: FeedRatio
  readonly picture: string | null
  readonly selected: boolean
  /** The one tile Tab leads to; arrows lead from there. */
  readonly tabbable: boolean
  /** Another tile is held over it. */
  readonly over: boolean
  readonly acts: CalendarActs
}

/** One place of the feed: the picture as its audience sees it; what is not out yet says when it will be. */
export const FeedTile = memo(function FeedTile({ card, zone, now, ratio, picture, selected, tabbable, over, acts }: FeedTileProps) {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const element = useTileDrag(card)
  const when = format.moment(card.at, zone, now)
  const warnings = useCardWarnings(card)
  const second = useSecondTime()(card.at, zone, card.zone)
  const name = useCardName()(card, when, { warnings, second })
  const isOut = card.status === 'published' || card.status === 'partly'
  return (
    <li>
      <button
        ref={element}
        type="button"
        className={styles.tile}
        style={ratio === 'own' ? {} : { aspectRatio: ratio.replace(':', ' / ') }}
        data-card={card.id}
        data-drop-day={card.at > now ? dayOf(card.at, zone) : undefined}
        data-over={over || undefined}
        data-fixed={card.fixed !== null || undefined}
        aria-label={name}
        aria-pressed={selected}
        tabIndex={tabbable ? 0 : -1}
        onClick={() => acts.inspect(card.id)}
        onDoubleClick={() => acts.open(card.id)}
      >
        {picture ? (
          <img src={picture} alt="" loading="lazy" draggable={false} />
        ) : (
          <span className={styles.words}>{card.firstLine || t('card.noText')}</span>
        )}
        {isOut ? null : (
          <span className={styles.when}>
            <StatusGlyph status={card.status} size={13} decorative />
            {when}
            {/* Drawn by the style sheet: the tile's name tells it in its own place. */}
            {second ? <span className={styles.second} data-words={second} /> : null}
            {warnings.length > 0 ? <WarningGlyph size={13} /> : null}
          </span>
        )}
      </button>
    </li>
  )
})

/** A tile changes places with another one; one whose post stays where it is says so. */
function useTileDrag({ id }: CalendarCard) {
  const element = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const tile = element.current
    if (!tile) return
    return combine(
      draggable({ element: tile, getInitialData: () => ({ feedPost: id }) }),
      dropTargetForElements({ element: tile, getData: () => ({ feedPost: id }), canDrop: ({ source }) => source.data.feedPost !== id }),
    )
  }, [id])
  return element
}
