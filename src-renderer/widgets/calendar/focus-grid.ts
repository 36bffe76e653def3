import type { PostId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'

/** What the keyboard stands on: a card, or a day that may be empty. */
export type Focus = { readonly day: DayKey; readonly card: PostId | null }

export type FocusDay = { readonly day: DayKey; readonly cards: readonly PostId[] }

export type Direction = 'left' | 'right' | 'up' | 'down'

/**
 * Where an arrow key leads. Left and right go to the neighbouring day and keep the place in the list of cards; up and
 * down go through the day's cards and, in the month, on to the same weekday of the next row. `null`: out of the view.
 *
 * @param days visible days in order, each with its visible cards from top to bottom
 * @param rowLength days in a row of the view: 7 in a month; with one row up and down end at its edges
 */
export function moveFocus(days: readonly FocusDay[], rowLength: number, from: Focus, to: Direction): Focus | null {
  const at = days.findIndex((one) => one.day === from.day)
  const here = days[at]
  if (!here) return null
  const place = from.card ? here.cards.indexOf(from.card) : -1
  if (to === 'left' || to === 'right') {
    const next = days[at + (to === 'left' ? -1 : 1)]
    return next ? nearest(next, Math.max(place, 0)) : null
  }
  return moveInColumn(days, rowLength, { at, place }, to === 'up' ? -1 : 1)
}

function moveInColumn(
  days: readonly FocusDay[],
  rowLength: number,
  { at, place }: { readonly at: number; readonly place: number },
  step: -1 | 1,
): Focus | null {
  const here = days[at]
  if (!here) return null
  const inDay = here.cards[place + step]
  if (inDay) return { day: here.day, card: inDay }
  if (step === -1 && place === 0) return { day: here.day, card: null }
  const next = days[at + step * rowLength]
  if (!next) return null
  return step === -1 ? nearest(next, next.cards.length - 1) : { day: next.day, card: null }
}

function nearest(day: FocusDay, place: number): Focus {
  return { day: day.day, card: day.cards[Math.min(place, day.cards.length - 1)] ?? null }
}
