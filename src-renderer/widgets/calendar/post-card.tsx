import { memo, useLayoutEffect, useRef } from 'react'
import { usePlanWarningsOf } from '#renderer/widgets/plan-warnings/index.ts'
import type { PostCard as Card } from '#shared/queries/calendar-card.ts'
import { barClass } from './bar-class.ts'
import { useBrandMarks } from './brand-marks.ts'
import { barOf, type Coloring } from './card-color.ts'
import type { Density } from './card-density.ts'
import { drawFace } from './card-face.tsx'
import styles from './post-card.module.css'
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

/**
 * The post card of every view (design §5): bar, time, networks, warning, status, text, picture. A month draws a hundred at once: its
 * words are asked for once for all, and what stands inside it is drawn by `drawFace`.
 */
export const PostCard = memo(function PostCard(props: PostCardProps) {
  const { card, words, time, density, picture, place, selected = false, chosen = false, narrow = false } = props
  const second = props.secondShort ?? null
  const warnings = words.warnings(card, usePlanWarningsOf(card.id))
  const thumb = density.thumb ? picture : null
  const brands = useBrandMarks()
  const brand = brands.get(card.brandId) ?? null
  const bar = barOf(card, props.coloring ?? 'rubric', brands)
  const [warned, inHours, oneLine] = [warnings.length > 0, place === 'week', density.lines === 1]
  const stacked = thumb !== null && place === 'month'
  const root = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (root.current) drawFace(root.current, { card, words, time, second, brand, thumb, warned, narrow, inHours, stacked, oneLine })
  }, [card, words, time, second, brand, thumb, warned, narrow, inHours, stacked, oneLine])
  return (
    // biome-ignore lint/a11y/useSemanticElements: the card holds blocks, and its parent is dragged by the press of the button
    <div
      ref={root}
      className={bar === null ? styles.card : `${styles.card} ${styles.barred} ${barClass(bar)}`}
      role="button"
      tabIndex={props.tabbable ? 0 : -1}
      aria-label={words.name(card, time, { warnings, second: props.second, chosen })}
      aria-pressed={selected}
      {...told(props, { thumb, warned })}
    />
  )
})

/** What the style sheet and whoever looks for a card are told of it. */
function told(
  { card, chosen, place, density }: PostCardProps,
  { thumb, warned }: { readonly thumb: string | null; readonly warned: boolean },
) {
  return {
    'data-card': card.id,
    'data-chosen': chosen || undefined,
    'data-place': place,
    'data-status': card.status,
    'data-lines': density.lines,
    'data-thumb': thumb !== null || undefined,
    'data-warned': warned || undefined,
  }
}
