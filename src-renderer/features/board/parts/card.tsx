import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview'
import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { thumbUrl } from '#renderer/bridge/index.ts'
import { inspect, useInspected } from '#renderer/routes/route.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import { BrandLetters, PartedText, useBrandMarks, useCardName } from '#renderer/widgets/calendar/index.ts'
import { useCardWarnings } from '#renderer/widgets/plan-warnings/index.ts'
import { useSecondTime } from '#renderer/widgets/zoned-time/second-time.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { BoardCard } from '#shared/queries/board-list.ts'
import styles from '../board-card.module.css'
import { type BoardColumn, initialsOf, tellsDayAlone } from '../board-view.ts'
import type { BoardActs } from '../use-board-acts.ts'
import { MoveMenu } from './move-menu.tsx'

type CardProps = {
  readonly card: BoardCard
  readonly columns: readonly BoardColumn[]
  readonly zone: ZoneId
  readonly now: EpochMs
  readonly acts: BoardActs
  readonly dragging: boolean
}

/** A post on the board: what it says, where it goes, when it is due and who works on it. */
export const Card = memo(function Card({ card, columns, zone, now, acts, dragging }: CardProps) {
  const { t } = useTranslation('board')
  const element = useDraggable(card)
  const selected = useInspected() === card.id
  const format = useFormat()
  const when = card.at === null ? '' : format.moment(card.at, zone, now)
  const second = useSecondTime()
  const other = card.at === null ? null : second(card.at, zone, card.zone)
  const brand = useBrandMarks().get(card.brandId)
  const name = useCardName()(card, when, { warnings: useCardWarnings(card), second: other })
  return (
    <article
      ref={element}
      className={styles.card}
      data-dragging={dragging || undefined}
      data-selected={selected || undefined}
      data-status={card.status}
      data-free={card.free || undefined}
    >
      {card.rubric ? <span className={styles.bar} style={{ background: `var(--rubric-${card.rubric.color})` }} /> : null}
      <div className={styles.head}>
        <button
          type="button"
          className={styles.title}
          data-card={card.id}
          aria-label={name}
          aria-pressed={selected}
          title={[brand?.name, card.rubric?.name].filter(Boolean).join(' · ') || undefined}
          onClick={() => inspect(card.id)}
          onDoubleClick={() => acts.open(card.id)}
        >
          <span data-empty={card.firstLine === '' || undefined}>
            {card.firstLine ? <PartedText text={card.firstLine} long={8} /> : t('untitled')}
          </span>
        </button>
        {card.thumb ? <img className={styles.thumb} src={thumbUrl(card.thumb)} alt="" draggable={false} /> : null}
      </div>
      <Foot {...{ card, when, now, zone, columns }} second={other} />
      {card.free ? <MoveMenu card={card} columns={columns} acts={acts} /> : null}
    </article>
  )
})

type FootProps = {
  readonly card: BoardCard
  readonly when: string
  /** The same moment on the second clock that counts; null: one is enough. */
  readonly second: string | null
  readonly now: EpochMs
  readonly zone: ZoneId
  readonly columns: readonly BoardColumn[]
}

/** Networks at the left; at the right a warning, the status where the column does not say it, when, and who. */
function Foot({ card, when, second, now, zone, columns }: FootProps) {
  const { t } = useTranslation(['board', 'calendar'])
  const format = useFormat()
  const brand = useBrandMarks().get(card.brandId)
  const [warning] = card.warnings
  const late = card.workDueAt !== null && card.workDueAt < now
  const own = columns.find((column) => column.id === card.columnId)?.stage?.kind ?? 'scheduled'
  const short = card.at !== null && tellsDayAlone(card.at, now, second) ? format.dayMonthShort(card.at, zone) : when
  const due = card.workDueAt === null ? short : t('board:workDue', { when: format.dayMonthShort(card.workDueAt, zone) })
  return (
    <div className={styles.foot}>
      <span className={styles.networks}>
        {brand ? <BrandLetters brand={brand} /> : null}
        {card.networks.slice(0, 3).map((network) => (
          <NetworkGlyph key={network} network={network} size={12} decorative />
        ))}
        {card.networks.length > 3 ? <span aria-hidden>+{card.networks.length - 3}</span> : null}
      </span>
      <span className={styles.end}>
        {warning ? (
          <span title={t(`calendar:warning.${warning}`)} className={styles.warning}>
            <WarningGlyph size={13} />
          </span>
        ) : null}
        {card.status === own ? null : <StatusGlyph status={card.status} size={13} decorative />}
        <span className={late ? styles.late : styles.when} title={second ?? undefined}>
          {late ? t('board:late', { by: format.duration(now - card.workDueAt) }) : due}
        </span>
        {second === null || late || card.workDueAt !== null ? null : <small className={styles.second}>{second}</small>}
        {card.people.slice(0, 2).map((person) => (
          <span key={person.id} className={styles.person} title={person.name}>
            {initialsOf(person.name)}
          </span>
        ))}
      </span>
    </div>
  )
}

/** Makes the card draggable, one that must stay too: it says why. What follows the pointer is its picture, a little turned. */
function useDraggable({ id }: BoardCard) {
  const element = useRef<HTMLElement>(null)
  useEffect(() => {
    const source = element.current
    if (!source) return
    return draggable({
      element: source,
      getInitialData: () => ({ postId: id }),
      onGenerateDragPreview: ({ nativeSetDragImage, location }) => {
        setCustomNativeDragPreview({
          nativeSetDragImage,
          getOffset: () => offsetIn(source, location.current.input),
          render: ({ container }) => void container.append(pictureOf(source)),
        })
      },
    })
  }, [id])
  return element
}

/** Where on the card it was taken hold of: there its picture hangs on the pointer. */
function offsetIn(source: HTMLElement, { clientX, clientY }: { readonly clientX: number; readonly clientY: number }) {
  const { left, top } = source.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}

function pictureOf(source: HTMLElement): HTMLElement {
  const picture = source.cloneNode(true) as HTMLElement
  picture.classList.add(styles.preview ?? '')
  picture.style.width = `${source.offsetWidth}px`
  return picture
}
