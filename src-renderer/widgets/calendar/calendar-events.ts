import { wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import type { CardProps } from './calendar-event.tsx'
import { type Density, dayDensity } from './card-density.ts'
import type { CardEvent } from './kept-events.ts'

const hourMs = 3_600_000

/** The room cards have: see `dayDensity`. */
type Room = {
  readonly zone: ZoneId
  readonly rowHeight: number
  readonly small: boolean
  /** How many posts of a day can be seen at once, see `mostGiven`; the others are only counted. Infinity: all. */
  readonly most: number
}

/**
 * What FullCalendar is given. A post lasts an hour on paper so that its card has room in the week, but never past its
 * day's end, or the card would run on into the next column.
 */
export function calendarEvents(days: ReadonlyMap<DayKey, readonly CalendarCard[]>, { zone, rowHeight, small, most }: Room): CardEvent[] {
  const events: CardEvent[] = []
  for (const cards of days.values()) {
    const densities = dayDensity(
      cards.map((card) => card.thumb !== null),
      rowHeight,
      small,
    )
    const seen = cards.length > most ? cards.toSorted(asDrawn).slice(0, most) : cards
    seen.forEach((card, i) => {
      events.push(toEvent(card, densities[i] ?? { lines: 1, thumb: false }, zone))
    })
  }
  return events
}

/** The order of `eventOrder: 'start,title'`, with FullCalendar's own comparison. */
function asDrawn(one: CalendarCard, other: CalendarCard): number {
  return one.at - other.at || one.firstLine.localeCompare(other.firstLine)
}

function toEvent(card: CalendarCard, density: Density, zone: ZoneId): CardEvent {
  const carried: CardProps = { card, density }
  return {
    id: card.id,
    title: card.firstLine,
    start: card.at,
    end: endOf(card, zone),
    startEditable: card.movable,
    extendedProps: carried,
  }
}

function endOf(card: CalendarCard, zone: ZoneId): number {
  const wall = wallTimeAt(card.at, zone)
  if (wall.slice(11) <= '23:00') return card.at + hourMs
  const minutesLeft = 60 - Number(wall.slice(14, 16))
  return card.at + Math.max(1, minutesLeft - 1) * 60_000
}
