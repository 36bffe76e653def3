import type { DayKey } from '#shared/kernel/time.ts'

/** How much of a post its card shows. */
export type Density = {
  /** Lines of text. */
  readonly lines: 1 | 2
  readonly thumb: boolean
}

/** Heights of the month's cards and what stands around them, px (design §4). Kept in step with the style sheets. */
const cardHeight = { oneLine: 37, twoLines: 51, withThumb: 66 } as const
const cardGap = 3
const dateRow = 21
const moreLink = 13

/** A week's row of the month is never lower than two posts and «ещё N», px; where six of them do not fit, the month scrolls. */
export const leastRow = dateRow + 2 * (cardHeight.oneLine + cardGap) + moreLink

const oneLine: Density = { lines: 1, thumb: false }
const twoLines: Density = { lines: 2, thumb: false }
const withThumb: Density = { lines: 2, thumb: true }

/**
 * The density of each card of one day of the month view, in order: up to two posts have two lines each and the first
 * with a picture shows it, as long as the row is high enough; from three on, and in a small window, one line each.
 *
 * @param hasThumb  whether each post of the day has a picture, in the day's order
 * @param rowHeight height of a week's row, px
 * @param small     a window under 1120 px
 */
export function dayDensity(hasThumb: readonly boolean[], rowHeight: number, small: boolean): readonly Density[] {
  if (small || hasThumb.length > 2) return hasThumb.map(() => oneLine)
  const first = hasThumb.indexOf(true)
  const rich = hasThumb.map((_, i) => (i === first ? withThumb : twoLines))
  const plain = hasThumb.map(() => twoLines)
  return [rich, plain].find((one) => heightOf(one) <= rowHeight - dateRow) ?? hasThumb.map(() => oneLine)
}

function heightOf(cards: readonly Density[]): number {
  const heights = cards.map((one) => (one.thumb ? cardHeight.withThumb : one.lines === 2 ? cardHeight.twoLines : cardHeight.oneLine))
  return heights.reduce<number>((sum, one) => sum + one + cardGap, 0)
}

/**
 * FullCalendar's `dayMaxEvents` for the rows of a month. Its measuring mode (`true`) draws and measures more cards than stay, and
 * gives up the last one that fits for the words «ещё N». A number spares that; it is said where it comes to the same: where
 * the words find room under as many cards, and where every day has fewer posts than would fill it (by two, so that a card may
 * be dragged there) or more than fit.
 *
 * @param rowHeight height of a week's row, px
 * @param days      the posts by day
 */
export function dayMaxEvents(rowHeight: number, days: ReadonlyMap<DayKey, readonly unknown[]>): number | true {
  const cardsIn = (height: number) => Math.floor(height / (cardHeight.oneLine + cardGap))
  const [cards, aboveWords] = [cardsIn(rowHeight - dateRow), cardsIn(rowHeight - dateRow - moreLink)]
  if (aboveWords <= 0) return true
  const isSure = [...days.values()].every(({ length }) => length > cards || length < cards - 1)
  return cards === aboveWords || isSure ? aboveWords : true
}

/**
 * How many posts of a day of the month FullCalendar need be given: as many as fit, one that stays hidden so that «ещё N» is
 * there, and one more that may be dragged away. It sorts, slices and keeps every event it has.
 *
 * @param rowHeight height of a week's row, px
 */
export function mostGiven(rowHeight: number): number {
  return Math.max(0, Math.floor((rowHeight - dateRow) / (cardHeight.oneLine + cardGap))) + 2
}

/** The density of a card in the week view, where an hour of height is always there; narrow columns have no picture. */
export function weekDensity(hasThumb: boolean, narrow: boolean): Density {
  return hasThumb && !narrow ? withThumb : twoLines
}
