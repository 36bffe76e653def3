import type { EventDisplayInfo } from '@fullcalendar/react'
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { useSecondTime } from '#renderer/widgets/zoned-time/second-time.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'
import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import styles from './calendar.module.css'
import type { GridViewName } from './calendar-acts.ts'
import type { Coloring } from './card-color.ts'
import { type Density, weekDensity } from './card-density.ts'
import type { LookStore } from './drag-store.ts'
import { PostCard } from './post-card.tsx'

/** What every card of one calendar needs and no prop of FullCalendar carries. */
export type CalendarSurroundings = {
  readonly look: LookStore
  readonly pictureUrl: (hash: MediaHash) => string
  readonly view: GridViewName
  readonly zone: ZoneId
  readonly coloring: Coloring
  /** `30 ноя`. */
  readonly shortDay: (day: DayKey) => string
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
  const { look, pictureUrl, view, zone, coloring } = useCalendarContext()
  const { card, density } = info.event.extendedProps as CardProps
  const selected = useStore(look, (state) => state.selected === card.id)
  const chosen = useStore(look, (state) => state.chosen.has(card.id))
  const time = info.timeText
  const second = useSecondTime()(card.at, zone, card.zone)
  if (info.isMirror) return <div className={styles.landingBox} data-landing data-lines={density.lines} />
  if (info.isDragging)
    return (
      <div className={styles.originBox}>
        <span>{time}</span>
        <span>{card.firstLine}</span>
      </div>
    )
  const picture = card.thumb ? pictureUrl(card.thumb) : null
  if (view === 'month')
    return (
      <PostCard
        card={card}
        time={time}
        second={second}
        density={density}
        picture={picture}
        coloring={coloring}
        place="month"
        narrow={info.isNarrow}
        selected={selected}
        chosen={chosen}
      />
    )
  return (
    <div className={styles.weekEvent}>
      <PostCard
        card={card}
        time={time}
        second={second}
        density={weekDensity(card.thumb !== null, info.isNarrow)}
        picture={picture}
        coloring={coloring}
        place="week"
        narrow={info.isNarrow}
        selected={selected}
        chosen={chosen}
      />
    </div>
  )
}
