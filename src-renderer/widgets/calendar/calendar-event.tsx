import type { EventDisplayInfo } from '@fullcalendar/react'
import { createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { SecondTime } from '#renderer/widgets/zoned-time/second-time.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'
import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import styles from './calendar.module.css'
import type { GridViewName } from './calendar-acts.ts'
import type { Coloring } from './card-color.ts'
import { type Density, weekDensity } from './card-density.ts'
import type { CalendarLook, LookStore } from './drag-store.ts'
import { PostCard } from './post-card.tsx'
import type { CardWords } from './use-card-name.ts'

/** What every card of one calendar needs and no prop of FullCalendar carries. */
export type CalendarSurroundings = {
  readonly look: LookStore
  readonly pictureUrl: (hash: MediaHash) => string
  readonly view: GridViewName
  readonly zone: ZoneId
  readonly coloring: Coloring
  readonly words: CardWords
  /** A card's time on the second clock that counts; null: one clock is enough. */
  readonly second: (card: CalendarCard) => SecondTime | null
  /** `30 ноя`. */
  readonly shortDay: (day: DayKey) => string
  /** `ещё 3`. */
  readonly more: (count: number) => string
  /** How many posts of a day FullCalendar is given at most. */
  readonly most: number
}

export const CalendarContext = createContext<CalendarSurroundings | null>(null)

export function useCalendarContext(): CalendarSurroundings {
  const found = useContext(CalendarContext)
  if (!found) throw new Error('a card outside its calendar')
  return found
}

/** What an event given to FullCalendar carries besides its start. */
export type CardProps = { readonly card: CalendarCard; readonly density: Density }

/** One event of FullCalendar: the card itself, the place it is being dragged from, or the slot it would land in. */
export function CalendarEvent({ info }: { readonly info: EventDisplayInfo }) {
  return info.isMirror ? <Landing info={info} /> : <Standing info={info} />
}

/** A card of the drawer is no event before it lands: its slot carries no card, and tells the time itself. */
function Landing({ info }: { readonly info: EventDisplayInfo }) {
  const { card, density } = info.event.extendedProps as Partial<CardProps>
  return (
    <div className={styles.landingBox} data-landing data-lines={density?.lines}>
      {card ? null : info.timeText}
    </div>
  )
}

function Standing({ info }: { readonly info: EventDisplayInfo }) {
  const { look, view, pictureUrl, coloring, words, second } = useCalendarContext()
  const { card, density } = info.event.extendedProps as CardProps
  const mark = useStore(look, (state) => markOf(state, card.id))
  const other = useMemo(() => second(card), [second, card])
  if (info.isDragging)
    return (
      <div className={styles.originBox}>
        <span>{info.timeText}</span>
        <span>{card.firstLine}</span>
      </div>
    )
  const inMonth = view === 'month'
  const shown = (
    <PostCard
      card={card}
      words={words}
      time={info.timeText}
      second={other?.words ?? null}
      secondShort={other?.short ?? null}
      density={inMonth ? density : weekDensity(card.thumb !== null, info.isNarrow)}
      picture={card.thumb ? pictureUrl(card.thumb) : null}
      coloring={coloring}
      place={inMonth ? 'month' : 'week'}
      narrow={info.isNarrow}
      selected={mark === 'selected' || mark === 'both'}
      chosen={mark === 'chosen' || mark === 'both'}
    />
  )
  return inMonth ? shown : <div className={styles.weekEvent}>{shown}</div>
}

/** How a card stands out: `selected` is open in the inspector, `chosen` is one of several to be acted on together. */
type Mark = 'plain' | 'selected' | 'chosen' | 'both'

function markOf({ selected, chosen }: CalendarLook, id: CalendarCard['id']): Mark {
  if (chosen.has(id)) return selected === id ? 'both' : 'chosen'
  return selected === id ? 'selected' : 'plain'
}
