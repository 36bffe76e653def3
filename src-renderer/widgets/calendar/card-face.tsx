import type { ReactElement } from 'react'
import { domOf } from '#renderer/ui/dom-of.ts'
import { isWord, networkMark } from '#renderer/ui/network/network-glyph.tsx'
import { isMoving, statusMark } from '#renderer/ui/status/status-glyph.tsx'
import { stillGlyphs } from '#renderer/ui/still-glyphs.ts'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import type { PostCard as Card } from '#shared/queries/calendar-card.ts'
import { lettersClass } from './bar-class.ts'
import type { BrandOfPost } from './brand-marks.ts'
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
  /** Whose it is, where several brands are drawn together. */
  readonly brand: BrandOfPost | null
  /** Address of its picture; null: none is shown. */
  readonly thumb: string | null
  readonly warned: boolean
  readonly narrow: boolean
  /** It stands among hours, where posts of one time share a column: the style sheet says what gives way there. */
  readonly inHours: boolean
  /** A picture stands at the right: the networks go under the time. */
  readonly stacked: boolean
  /** Its text never breaks. */
  readonly oneLine: boolean
}

/** The parts of a face that hold no words of its own, each to be copied. */
type Likeness = { readonly head: Element; readonly under: Element | null; readonly text: Element }

/** Letters of a word that is parted among hours, where a card may have half a column or less. */
const longInHours = 8

/** Warning and status, px. Gaps as the style sheet has them. */
const [markSize, markGap, headGap] = [13, 3, 5]

const known = new Map<string, Likeness>()
/** As many as a busy year of several brands needs; a person who has more loses only time. */
const mostKnown = 500

/**
 * Draws a face in the place of whatever the frame held. Cards differ in little but their words: what is alike is copied as it stands,
 * which takes a small part of what thirty React elements a card do.
 */
export function drawFace(frame: HTMLElement, face: CardFace): void {
  const { head, under, text } = likenessOf(face)
  const parts = [withTimes(head, face), under && copyOf(under), withText(text, face), thumbNode(face)]
  frame.replaceChildren(...parts.filter((part) => part !== null))
}

function likenessOf(face: CardFace): Likeness {
  const { card, words, warned, narrow, inHours, stacked } = face
  const key = [card.networks.join(), card.status, warned, narrow, inHours, stacked, words.networkMark('demo')].join(' ')
  const found = known.get(key)
  if (found) return found
  if (known.size >= mostKnown) known.clear()
  const made = { head: domOf(headOf(face)), under: stacked ? domOf(underOf(face)) : null, text: domOf(textOf(face)) }
  known.set(key, made)
  return made
}

/**
 * The warning stands before the status; where the card is narrow, before the networks under the time or before the text. Among hours
 * it is drawn in both places, and shown where the card's width has room for it.
 */
function headOf(face: CardFace) {
  const { card, warned, narrow, inHours, stacked } = face
  const [status, warning] = [statusMark(card.status, markSize), WarningGlyph({ size: markSize })]
  const shown = warned && !narrow
  const marks = shown && !inHours ? [warning, status] : [status]
  const moves = isMoving(card.status)
  return (
    <div className={moves ? styles.head : `${styles.head} ${still(marks, markSize, { atEnd: headGap })}`}>
      {moves ? <span className={styles.end}>{marks}</span> : null}
      {shown && inHours ? <i className={`${styles.headWarning} ${still([warning], markSize, {})}`} /> : null}
      {/* Without it the time and the first word would be one word. */} {stacked ? null : networksOf(face)}
    </div>
  )
}

function underOf(face: CardFace) {
  return (
    <div className={styles.under}>
      {networksOf(face)}
      {face.warned && face.narrow ? <i className={glyph(WarningGlyph({ size: 12 }), 12)} /> : null}
    </div>
  )
}

function textOf({ warned, narrow, inHours, stacked }: CardFace) {
  const warning = warned && (narrow || inHours) && !stacked
  const place = narrow ? styles.inlineWarning : `${styles.inlineWarning} ${styles.whenShared}`
  return (
    <p className={styles.text}>
      {warning ? <span className={place}>{<i className={glyph(WarningGlyph({ size: 11 }), 11)} />}</span> : null}
    </p>
  )
}

/** At most three glyphs; more, or a narrow card, end in a count. */
function networksOf({ card: { networks }, words, narrow, stacked }: CardFace) {
  const room = narrow ? 1 : 2
  const shown = networks.length > (narrow ? 2 : 3) ? networks.slice(0, room) : networks
  const more = networks.length - shown.length
  const size = narrow || stacked ? 11 : 12
  return (
    <>
      {shown.map((network) => {
        const word = words.networkMark(network)
        // Without a style of its own, which the same mark has elsewhere: alike words are styled once.
        if (isWord(network)) return <span key={network} className={styles.word} data-mark={word} aria-hidden />
        return <i key={network} className={glyph(networkMark(network, size, word), size, '--text-2')} />
      })}
      {more > 0 ? <span className={styles.more} data-more={`+${more}`} aria-hidden /> : null}
    </>
  )
}

/** The classes of an element that shows a glyph: as a picture, for a month has hundreds of them. */
function glyph(mark: ReactElement, size: number, color: string | null = null): string {
  return `${styles.glyph} ${still([mark], size, { color })}`
}

type Shown = { readonly color?: string | null; readonly atEnd?: number }

function still(marks: readonly ReactElement[], size: number, { color = null, atEnd }: Shown): string {
  return stillGlyphs({ glyphs: marks.map(domOf), color, size, gap: markGap, atEnd: atEnd ?? null })
}

function withTimes(head: Element, { time, second, brand }: CardFace): Element {
  const drawn = copyOf(head)
  if (second !== null) drawn.setAttribute('data-second', second.replaceAll(' ', '\u00a0'))
  if (brand !== null) drawn.prepend(lettersOf(brand))
  if (time !== '') drawn.prepend(time)
  return drawn
}

/** Drawn, not written: the card's name tells the brand in full. */
function lettersOf({ letters, color }: BrandOfPost): Element {
  const drawn = document.createElement('span')
  drawn.className = `${styles.brand} ${lettersClass(color)}`
  drawn.setAttribute('data-mark', letters)
  return drawn
}

function withText(text: Element, { card, words, inHours, oneLine }: CardFace): Element {
  const drawn = copyOf(text)
  if (card.firstLine === '') {
    drawn.setAttribute('data-empty', 'true')
    drawn.append(words.noText)
  } else if (oneLine) drawn.append(card.firstLine)
  else drawn.append(...parted(card.firstLine, inHours ? longInHours : undefined))
  return drawn
}

/** As `PartedText` has it. */
function parted(text: string, long?: number): readonly (string | Node)[] {
  return syllables(text, long).flatMap((piece, index) => (index === 0 ? [piece] : [seam(), piece]))
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
