import { Fragment, memo } from 'react'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import { usePlanWarningsOf } from '#renderer/widgets/plan-warnings/index.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import type { PostCard as Card } from '#shared/queries/calendar-card.ts'
import { barOf, type Coloring } from './card-color.ts'
import type { Density } from './card-density.ts'
import styles from './post-card.module.css'
import { syllables } from './syllables.ts'
import type { CardWords } from './use-card-name.ts'

export type PostCardProps = {
  readonly card: Card
  readonly words: CardWords
  /** `09:00` in the zone the calendar is drawn in; empty for a post without a time. */
  readonly time: string
  /** The same moment on the other clock that counts, in words; told to who does not see the tip. */
  readonly second?: string | null
  /** The same, as short as can be: it stands beside the time where the card has room for it. */
  readonly secondShort?: string | null
  readonly density: Density
  /** Address of its first picture's thumbnail, or null. */
  readonly picture: string | null
  /** What its bar tells; the rubric where nothing is said. */
  readonly coloring?: Coloring
  /** Where it stands: a month cell, an hour column, the drawer. */
  readonly place: 'month' | 'week' | 'drawer'
  /** A column under 120 px: one network, no more. */
  readonly narrow?: boolean
  readonly selected?: boolean
  /** One of several chosen to be acted on together. */
  readonly chosen?: boolean
  /** A tab stop of its own; in a grid the arrow keys lead to it instead. */
  readonly tabbable?: boolean
}

/** The post card of every view (design §5): bar, time, networks, warning, status, text, picture. Its words are asked for once for all: a month draws a hundred at once. */
export const PostCard = memo(function PostCard(props: PostCardProps) {
  const { card, words, time, density, picture, place, selected = false, chosen = false } = props
  const warnings = words.warnings(card, usePlanWarningsOf(card.id))
  const name = words.name(card, time, { warnings, second: props.second, chosen })
  const thumb = density.thumb && picture !== null
  const bar = barOf(card, props.coloring ?? 'rubric')
  return (
    // biome-ignore lint/a11y/useSemanticElements: the card holds blocks, and its parent is dragged by the press of the button
    <div
      className={styles.card}
      role="button"
      tabIndex={props.tabbable ? 0 : -1}
      aria-label={name}
      aria-pressed={selected}
      data-card={card.id}
      data-chosen={chosen || undefined}
      data-place={place}
      data-status={card.status}
      data-lines={density.lines}
      data-thumb={thumb || undefined}
    >
      {bar ? <span className={styles.bar} style={{ background: bar }} /> : null}
      <Body
        card={card}
        time={time}
        second={props.secondShort ?? null}
        noText={words.noText}
        warned={warnings.length > 0}
        narrow={props.narrow ?? false}
        stacked={thumb && place === 'month'}
      />
      {thumb ? <img className={styles.thumb} src={picture} alt="" draggable={false} /> : null}
    </div>
  )
})

type BodyProps = {
  readonly card: Card
  readonly time: string
  readonly second: string | null
  readonly warned: boolean
  readonly noText: string
  readonly narrow: boolean
  /** A picture stands at the right: the networks go under the time. */
  readonly stacked: boolean
}

/** The warning stands before the status; where the card is narrow, before the networks under the time or before the text. */
function Body({ card, time, second, noText, warned, narrow, stacked }: BodyProps) {
  const networks = <Networks networks={card.networks} narrow={narrow} size={narrow || stacked ? 11 : 12} />
  return (
    <>
      <div className={styles.head}>
        {time ? <span className={styles.time}>{time}</span> : null}
        {second ? <span className={styles.second} data-time={second} aria-hidden /> : null}
        {/* Seen nowhere; without it the time and the first word are one word to whoever compares the card with its name. */}{' '}
        {stacked ? null : networks}
        <span className={styles.end}>
          {warned && !narrow ? <WarningGlyph size={13} /> : null}
          <StatusGlyph status={card.status} size={13} decorative />
        </span>
      </div>
      {stacked ? (
        <div className={styles.under}>
          {networks}
          {warned && narrow ? <WarningGlyph size={12} /> : null}
        </div>
      ) : null}
      <p className={styles.text} data-empty={card.firstLine === '' || undefined}>
        {warned && narrow && !stacked ? (
          <span className={styles.inlineWarning}>
            <WarningGlyph size={11} />
          </span>
        ) : null}
        {card.firstLine === '' ? noText : <PartedText text={card.firstLine} />}
      </p>
    </>
  )
}

/** The seams are drawn by the style sheet: in the text itself, as read aloud, copied and found, the words are whole. */
export function PartedText({ text, long }: { readonly text: string; readonly long?: number }) {
  return syllables(text, long).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other identity, and a changed text is drawn anew
    <Fragment key={index}>
      {index > 0 ? <span className={styles.seam} /> : null}
      {piece}
    </Fragment>
  ))
}

/** At most three glyphs; more, or a narrow card, end in a count. */
function Networks({
  networks,
  narrow,
  size,
}: {
  readonly networks: readonly NetworkId[]
  readonly narrow: boolean
  readonly size: number
}) {
  const room = narrow ? 1 : 2
  const shown = networks.length > (narrow ? 2 : 3) ? networks.slice(0, room) : networks
  const more = networks.length - shown.length
  return (
    <span className={styles.networks}>
      {shown.map((network) => (
        <NetworkGlyph key={network} network={network} size={size} decorative />
      ))}
      {more > 0 ? <span className={styles.more} data-more={`+${more}`} aria-hidden /> : null}
    </span>
  )
}
