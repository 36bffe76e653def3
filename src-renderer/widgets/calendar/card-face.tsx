import { networkMark } from '#renderer/ui/network/network-glyph.tsx'
import { statusMark } from '#renderer/ui/status/status-glyph.tsx'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import type { PostCard as Card } from '#shared/queries/calendar-card.ts'
import { domOf } from './dom-of.ts'
import styles from './post-card.module.css'
import { syllables } from './syllables.ts'
import type { CardWords } from './use-card-name.ts'

/** What stands inside the frame of a card. */
type CardFace = {
  readonly card: Card
  readonly words: CardWords
  readonly time: string
  /** The time on the second clock, as short as can be; null: one clock is enough. */
  readonly second: string | null
  /** CSS background of its bar; null: no bar. */
  readonly bar: string | null
  /** Address of its picture; null: none is shown. */
  readonly thumb: string | null
  readonly warned: boolean
  readonly narrow: boolean
  /** A picture stands at the right: the networks go under the time. */
  readonly stacked: boolean
  /** Its text never breaks. */
  readonly oneLine: boolean
}

/** The parts of a face that hold no words of its own, each to be copied. */
type Likeness = { readonly head: Element; readonly under: Element | null; readonly text: Element }

const known = new Map<string, Likeness>()
/** As many as a busy year of several brands needs; a person who has more loses only time. */
const mostKnown = 500

/**
 * Draws a face in the place of whatever the frame held. Cards differ in little but their words: what is alike is copied as it stands,
 * which takes a small part of what thirty React elements a card do.
 */
export function drawFace(frame: HTMLElement, face: CardFace): void {
  const { head, under, text } = likenessOf(face)
  const parts = [barNode(face), withTimes(head, face), under && copyOf(under), withText(text, face), thumbNode(face)]
  frame.replaceChildren(...parts.filter((part) => part !== null))
}

function likenessOf(face: CardFace): Likeness {
  const { card, words, time, second, warned, narrow, stacked } = face
  const key = [card.networks.join(), card.status, time !== '', second !== null, warned, narrow, stacked, words.networkMark('demo')].join(
    ' ',
  )
  const found = known.get(key)
  if (found) return found
  if (known.size >= mostKnown) known.clear()
  const made = { head: domOf(headOf(face)), under: stacked ? domOf(underOf(face)) : null, text: domOf(textOf(face)) }
  known.set(key, made)
  return made
}

/** The warning stands before the status; where the card is narrow, before the networks under the time or before the text. */
function headOf(face: CardFace) {
  const { card, time, second, warned, narrow, stacked } = face
  return (
    <div className={styles.head}>
      {time ? <span className={styles.time} /> : null}
      {second === null ? null : <span className={styles.second} aria-hidden />}
      {/* Seen nowhere; without it the time and the first word are one word to whoever compares the card with its name. */}{' '}
      {stacked ? null : networksOf(face)}
      <span className={styles.end}>
        {warned && !narrow ? WarningGlyph({ size: 13 }) : null}
        {statusMark(card.status, 13)}
      </span>
    </div>
  )
}

function underOf(face: CardFace) {
  return (
    <div className={styles.under}>
      {networksOf(face)}
      {face.warned && face.narrow ? WarningGlyph({ size: 12 }) : null}
    </div>
  )
}

function textOf({ warned, narrow, stacked }: CardFace) {
  const warning = warned && narrow && !stacked
  return <p className={styles.text}>{warning ? <span className={styles.inlineWarning}>{WarningGlyph({ size: 11 })}</span> : null}</p>
}

/** At most three glyphs; more, or a narrow card, end in a count. */
function networksOf({ card: { networks }, words, narrow, stacked }: CardFace) {
  const room = narrow ? 1 : 2
  const shown = networks.length > (narrow ? 2 : 3) ? networks.slice(0, room) : networks
  const more = networks.length - shown.length
  return (
    <span className={styles.networks}>
      {shown.map((network) => networkMark(network, narrow || stacked ? 11 : 12, words.networkMark(network)))}
      {more > 0 ? <span className={styles.more} data-more={`+${more}`} aria-hidden /> : null}
    </span>
  )
}

function barNode({ bar }: CardFace): Element | null {
  if (bar === null) return null
  const drawn = document.createElement('span')
  drawn.className = styles.bar ?? ''
  drawn.style.background = bar
  return drawn
}

function withTimes(head: Element, { time, second }: CardFace): Element {
  const drawn = copyOf(head)
  const { firstElementChild: first } = drawn
  if (time !== '' && first) first.textContent = time
  if (second !== null) (time === '' ? first : first?.nextElementSibling)?.setAttribute('data-time', second.replaceAll(' ', '\u00a0'))
  return drawn
}

function withText(text: Element, { card, words, oneLine }: CardFace): Element {
  const drawn = copyOf(text)
  if (card.firstLine === '') {
    drawn.setAttribute('data-empty', 'true')
    drawn.append(words.noText)
  } else if (oneLine) drawn.append(card.firstLine)
  else drawn.append(...parted(card.firstLine))
  return drawn
}

/** As `PartedText` has it. */
function parted(text: string): readonly (string | Node)[] {
  return syllables(text).flatMap((piece, index) => (index === 0 ? [piece] : [seam(), piece]))
}

function seam(): Element {
  const drawn = document.createElement('span')
  drawn.className = styles.seam ?? ''
  return drawn
}

function thumbNode({ thumb }: CardFace): Element | null {
  if (thumb === null) return null
  const drawn = document.createElement('img')
  drawn.className = styles.thumb ?? ''
  drawn.alt = ''
  drawn.draggable = false
  drawn.src = thumb
  return drawn
}

function copyOf(part: Element): Element {
  return part.cloneNode(true) as Element
}
