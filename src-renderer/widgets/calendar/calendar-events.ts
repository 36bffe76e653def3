import { offsetAt } from '#shared/domain/time/zone-offset.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import type { CardProps } from './calendar-event.tsx'
import { type Density, dayDensity } from './card-density.ts'
import type { CardEvent } from './kept-events.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

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
  const start = wallMs(card.at, zone)
  return { id: card.id, title: card.firstLine, start, end: endOf(start), extendedProps: carried }
}

/**
 * The clock of a zone at an instant, told as if it were that of UTC, ms. FullCalendar works on the wall clock inside; given it
 * outright it need not ask Intl for each event and day, which in a month of posts costs as much as drawing them.
 */
export function wallMs(at: EpochMs, zone: ZoneId): number {
  return at + offsetAt(at, zone)
}

function endOf(start: number): number {
  const dayEnd = (Math.floor(start / dayMs) + 1) * dayMs
  return start + hourMs <= dayEnd ? start + hourMs : Math.min(dayEnd, Math.max(start + minuteMs, dayEnd - minuteMs))
}
