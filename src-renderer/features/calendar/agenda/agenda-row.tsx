import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import { StatusChip } from '#renderer/ui/status/status-glyph.tsx'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import { barOf, choiceOf, type PlanBodyProps, useBrandMarks, useCardName } from '#renderer/widgets/calendar/index.ts'
import { useCardWarnings } from '#renderer/widgets/plan-warnings/index.ts'
import { useSecondTime } from '#renderer/widgets/zoned-time/second-time.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import styles from './agenda.module.css'

type AgendaRowProps = Pick<PlanBodyProps, 'zone' | 'selected' | 'chosen' | 'pictureUrl' | 'acts' | 'coloring'> & {
  readonly card: CalendarCard
}

const mostNetworks = 4

/** One post of the list, all of it in a line. */
export function AgendaRow({ card, zone, selected, chosen, pictureUrl, acts, coloring }: AgendaRowProps) {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const element = useRowDrag(card, zone)
  const time = format.time(card.at, zone)
  const second = useSecondTime()(card.at, zone, card.zone)
  const warnings = useCardWarnings(card)
  // The second clock stands beside the time, and is told there.
  const name = useCardName()(card, second ? `${time}. ${second}` : time, { warnings, chosen: chosen.has(card.id) })
  const brands = useBrandMarks()
  const brand = brands.get(card.brandId)
  const bar = barOf(card, coloring, brands)
  const [warning] = warnings
  return (
    <button
      ref={element}
      type="button"
      className={styles.row}
      data-card={card.id}
      data-line={card.id}
      data-status={card.status}
      aria-label={name}
      aria-pressed={card.id === selected}
      data-chosen={chosen.has(card.id) || undefined}
      onClick={(event) => {
        const how = choiceOf(event)
        if (how) acts.choose(card.id, how)
        else acts.inspect(card.id)
      }}
      onDoubleClick={() => acts.open(card.id)}
    >
      {bar ? <span className={styles.bar} style={{ background: bar }} /> : null}
      {/* The spaces are seen nowhere; without them neighbours are one word to whoever compares the row with its name. */}
      <span className={styles.time}>
        {time} {second ? <small>{second}</small> : null}
      </span>{' '}
      <span className={styles.networks}>
        {card.networks.slice(0, mostNetworks).map((network) => (
          <NetworkGlyph key={network} network={network} size={14} decorative />
        ))}
        {card.networks.length > mostNetworks ? <span data-more={`+${card.networks.length - mostNetworks}`} /> : null}
      </span>
      {card.thumb ? <img className={styles.thumb} src={pictureUrl(card.thumb)} alt="" draggable={false} /> : <span />}
      <span className={styles.text} data-empty={card.firstLine === '' || undefined} data-brand={brand?.name} data-letters={brand?.letters}>
        {card.firstLine || t('card.noText')}
      </span>{' '}
      <span className={styles.warning} title={warning}>
        {warning ? (
          <>
            <WarningGlyph size={13} />
            {/* Drawn by the style sheet: the row's name tells it after the status, in its own place. */}
            <span data-words={warning} />
          </>
        ) : null}
      </span>
      <span className={styles.status}>
        <StatusChip status={card.status} />
      </span>
    </button>
  )
}

/** A row is carried to another day, and takes others onto its own. */
function useRowDrag({ id, at }: CalendarCard, zone: ZoneId) {
  const element = useRef<HTMLButtonElement>(null)
  const day = dayOf(at, zone)
  useEffect(() => {
    const row = element.current
    if (!row) return
    const target = dropTargetForElements({ element: row, getData: () => ({ day }) })
    return combine(draggable({ element: row, getInitialData: () => ({ agendaPost: id }) }), target)
  }, [id, day])
  return element
}
