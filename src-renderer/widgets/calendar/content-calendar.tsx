import FullCalendar, {
  type CalendarOptions,
  type CalendarRef,
  type DayCellInfo,
  type DayHeaderInfo,
  type SlotHeaderInfo,
} from '@fullcalendar/react'
import dayGrid from '@fullcalendar/react/daygrid'
import interaction from '@fullcalendar/react/interaction'
import timeGrid from '@fullcalendar/react/timegrid'
import '@fullcalendar/react/skeleton.css'
import { memo, type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { systemZone } from '#renderer/routes/view-zone.ts'
import { remembered } from '#renderer/ui/remembered.ts'
import { useSecondClock } from '#renderer/widgets/zoned-time/second-time.ts'
import { byDay, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import { AxisHour, hoursApart } from './axis-hour.tsx'
import styles from './calendar.module.css'
import type { GridViewName } from './calendar-acts.ts'
import { CalendarContext, CalendarEvent, type CalendarSurroundings } from './calendar-event.tsx'
import { calendarEvents, wallMs } from './calendar-events.ts'
import { dayMaxEvents, mostGiven } from './card-density.ts'
import { CardTip } from './card-tip.tsx'
import { CountsContext, DayNumber, MoreLink, WeekHead } from './day-parts.tsx'
import { DragLayer } from './drag-layer.tsx'
import { createLookStore } from './drag-store.ts'
import { HoursBeyond } from './hours-beyond.tsx'
import { useKeptEvents } from './kept-events.ts'
import { startDay, weekStart } from './period.ts'
import { monthTitle, plainFormats } from './plain-formats.ts'
import type { PlanBodyProps } from './plan-body.ts'
import { useQuietCells } from './quiet-marks.tsx'
import { RubberBand } from './rubber-band.tsx'
import { rubrikaTheme } from './theme.ts'
import { useCalendarKeys } from './use-calendar-keys.ts'
import { useCardDrag } from './use-card-drag.ts'
import { useCardWords } from './use-card-name.ts'
import { useClicks } from './use-clicks.ts'
import { useDayInSight } from './use-day-in-sight.ts'
import { useHoursInSight } from './use-hours-in-sight.ts'
import { useRowHeight } from './use-row-height.ts'

export type ContentCalendarProps = Omit<PlanBodyProps, 'view' | 'brandId'> & { readonly view: GridViewName }

const plugins = [rubrikaTheme, dayGrid, timeGrid, interaction]
const views = { month: 'dayGridMonth', week: 'timeGridWeek', day: 'timeGridDay' } as const

const dayTop = (info: DayCellInfo) => <DayNumber info={info} />
const dayHead = (info: DayHeaderInfo) => <WeekHead info={info} />
const moreLink = (info: { readonly num: number }) => <MoreLink num={info.num} />
const eventContent: CalendarOptions['eventContent'] = (info) => <CalendarEvent info={info} />
/** Days take the keyboard's focus (see `use-calendar-keys.ts`). */
const focusable = ({ el }: { readonly el: HTMLElement }) => {
  el.tabIndex = -1
}

/** What never changes between renders: FullCalendar compares options one by one. */
const fixed: CalendarOptions = {
  plugins,
  // All it is given is on the wall clock already: see `wallMs`.
  timeZone: 'UTC',
  headerToolbar: false,
  height: '100%',
  borderless: true,
  editable: true,
  // What is carried out of the drawer marks its place itself, in every view alike.
  dropAccept: () => false,
  eventDurationEditable: false,
  eventInteractive: false,
  ...plainFormats,
  views: { [views.month]: { titleFormat: monthTitle } },
  displayEventEnd: false,
  slotHeaderFormat: { hour: 'numeric', minute: '2-digit', hour12: false },
  firstDay: 1,
  fixedWeekCount: false,
  dayNarrowWidth: 120,
  allDaySlot: false,
  nowIndicator: true,
  // Left to itself it stands at the beginning of the hour, since our slots are an hour.
  nowIndicatorSnap: false,
  slotDuration: '01:00',
  snapDuration: '00:15',
  slotMinHeight: 56,
  slotEventOverlap: false,
  // A pixel under an hour: an hour of 55.9999 px, raised to 56, would lie over the one that follows it.
  eventMinHeight: 55,
  // Where a week or a day opens: see `use-hours-in-sight.ts`.
  scrollTimeReset: false,
  dragRevertDuration: 0,
  eventDragMinDistance: 4,
  eventOrder: 'start,title',
  dayCellTopContent: dayTop,
  dayHeaderContent: dayHead,
  moreLinkContent: moreLink,
  eventContent,
  dayCellDidMount: focusable,
  dayLaneDidMount: focusable,
}

/** The content plan as a month, a week or a day. */
export const ContentCalendar = memo(function ContentCalendar(props: ContentCalendarProps) {
  const { cards, soon, small, acts, now } = props
  const { t } = useTranslation('calendar')
  const root = useRef<HTMLDivElement>(null)
  const calendar = useRef<CalendarRef>(null)
  const [focusInside, setFocusInside] = useState(false)
  const rowHeight = useRowHeight(root, props.day)
  const scene = useScene(calendar, useWantedScene(props, rowHeight))
  const { view, day, zone, days } = scene
  const surroundings = useSurroundings(props, scene)
  useQuietCells(root)
  const drawn = useOnce(rowHeight > 0 && !soon)
  const wanted = useMemo(
    () => calendarEvents(days, { zone, rowHeight: scene.rowHeight, small, most: scene.most }),
    [days, zone, scene, small],
  )
  const { events, dropped } = useKeptEvents(calendar, wanted, `${zone} ${view} ${day}`)
  const nowWall = wallTimeAt(now, zone)
  const clock = useClock(now, zone)
  const start = startDay(view, day, nowWall.slice(0, 10) as DayKey)
  useDayInSight(root, drawn, rowHeight, start)
  useHoursInSight({ root, calendar }, drawn, { view, day, zone, days, now })
  const keys = useCalendarKeys({ root, view, acts, look: surroundings.look, nowWall, start, cards })
  const drag = useCardDrag({ look: surroundings.look, zone, acts, dropped })
  const clicks = useClicks({ acts, view, nowWall })
  const axis = useAxis(view, day, zone)
  return (
    <section
      ref={root}
      className={styles.root}
      data-calendar-root
      data-counted={typeof scene.dayMaxEvents === 'number' || undefined}
      data-two-clocks={axis.apart !== null || undefined}
      aria-label={t('grid')}
      tabIndex={focusInside ? -1 : 0}
      onFocus={() => {
        setFocusInside(true)
        keys.enter()
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocusInside(false)
      }}
      onKeyDown={keys.onKeyDown}
      onClick={clicks.onClick}
      onDoubleClick={clicks.onDoubleClick}
    >
      <CalendarContext value={surroundings}>
        <CountsContext value={days}>
          {view === 'month' ? null : <ZoneCorner name={props.zoneName} two={axis.apart !== null} />}
          {drawn ? (
            <Grid
              key={zone}
              {...drag}
              {...clicks.calendar}
              calendar={calendar}
              initialView={views[view]}
              initialDate={day}
              now={clock}
              dayMaxEvents={scene.dayMaxEvents}
              locale={scene.language === 'ru' ? 'ru' : 'en-GB'}
              events={events}
              slotHeaderContent={axis.hour}
              moreLinkHint={t('moreHint')}
              weekTextLong={t('week')}
              timedText={t('hours')}
            />
          ) : null}
          {drawn && view !== 'month' ? <HoursBeyond {...{ root, view, day, zone, days }} /> : null}
          <DragLayer zone={zone} />
          <CardTip root={root} find={(id) => cards.find((card) => card.id === id)} zone={zone} />
          <RubberBand root={root} look={surroundings.look} acts={acts} />
        </CountsContext>
      </CalendarContext>
    </section>
  )
})

/** FullCalendar itself, left alone while none of its options changes. */
const Grid = memo(function Grid({ calendar, ...options }: CalendarOptions & { readonly calendar: RefObject<CalendarRef | null> }) {
  return <FullCalendar {...fixed} {...options} ref={calendar} />
})

/** What is drawn at once: a period with its posts, and the room they have. */
type Scene = {
  readonly view: GridViewName
  readonly day: DayKey
  readonly zone: ZoneId
  readonly language: 'ru' | 'en'
  readonly days: ReadonlyMap<DayKey, readonly CalendarCard[]>
  readonly rowHeight: number
  readonly dayMaxEvents: number | true
  /** How many posts of a day FullCalendar is given at most: see `mostGiven`. */
  readonly most: number
}

function useWantedScene({ view, day, zone, cards }: ContentCalendarProps, rowHeight: number): Scene {
  const { i18n } = useTranslation()
  const language = i18n.language === 'ru' ? 'ru' : 'en'
  const days = useMemo(() => byDay(cards, zone), [cards, zone])
  return useMemo(() => {
    const most = view === 'month' ? mostGiven(rowHeight) : Number.POSITIVE_INFINITY
    return { view, day, zone, language, days, rowHeight, dayMaxEvents: dayMaxEvents(rowHeight, days), most }
  }, [view, day, zone, language, days, rowHeight])
}

/**
 * The scene FullCalendar shows. It learns of another period by its API and of other posts by its options; given one after the
 * other it would draw the old period with the new posts in between, so both are told after the render that brought them, at once.
 */
function useScene(calendar: RefObject<CalendarRef | null>, wanted: Scene): Scene {
  const shown = useRef(wanted)
  const [, draw] = useReducer((times: number) => times + 1, 0)
  const { view, day } = shown.current
  const moves = view !== wanted.view || day !== wanted.day
  if (!moves) shown.current = wanted
  useLayoutEffect(() => {
    if (!moves) return
    shown.current = wanted
    calendar.current?.getApi().changeView(views[wanted.view], wanted.day)
    draw()
  }, [calendar, moves, wanted])
  return shown.current
}

/** Whose hours the axis shows, over it. */
function ZoneCorner({ name, two }: { readonly name: string; readonly two: boolean }) {
  const { t } = useTranslation('calendar')
  return (
    <span className={styles.zone} aria-hidden>
      {two ? <span>{t('yours')}</span> : null}
      <span>{name}</span>
    </span>
  )
}

/** What every card needs, in one object that changes only when the calendar itself does. */
function useSurroundings({ selected, chosen, pictureUrl, coloring }: ContentCalendarProps, scene: Scene): CalendarSurroundings {
  const { t } = useTranslation('calendar')
  const { view, zone, language, most } = scene
  const words = useCardWords()
  const secondClock = useSecondClock()
  const [look] = useState(createLookStore)
  useEffect(() => look.setState({ selected, chosen }), [look, selected, chosen])
  return useMemo(
    () => ({
      ...{ look, pictureUrl, view, zone, coloring, words, most, shortDay: shortDayIn(language) },
      second: (card) => secondClock(card.at, zone, card.zone),
      more: remembered((count: number) => t('more', { count })),
    }),
    [look, pictureUrl, view, zone, coloring, words, most, language, secondClock, t],
  )
}

/** The hours beside week and day, with those of the viewer's own clock where it is another one. */
function useAxis(view: GridViewName, day: DayKey, zone: ZoneId) {
  const first = view === 'week' ? weekStart(day) : day
  const apart = useMemo(
    () => (view === 'month' ? null : hoursApart(first, view === 'week' ? 7 : 1, zone, systemZone())),
    [view, first, zone],
  )
  const hour = useCallback((info: SlotHeaderInfo) => <AxisHour info={info} apart={apart} />, [apart])
  return { apart, hour }
}

/** Names a day of a neighbouring month; three letters are enough for a month beside its number. The same function for a language. */
const shortDayIn = remembered((language: 'ru' | 'en'): ((day: DayKey) => string) => {
  const format = new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const months = new Map<string, readonly Intl.DateTimeFormatPart[]>()
  return (day) => {
    const [month, date] = [day.slice(0, 7), String(Number(day.slice(8)))]
    const parts = months.get(month) ?? format.formatToParts(Date.parse(`${day}T12:00Z`))
    months.set(month, parts)
    const words = parts.map(({ type, value }) => (type === 'day' ? date : type === 'month' ? value.slice(0, 3) : value))
    return words.join('').replace(/\.$/, '')
  }
})

/** The wall clock as FullCalendar asks for it: one function for good, or it would draw everything anew each minute. */
function useClock(now: EpochMs, zone: ZoneId): () => number {
  const latest = useRef(0)
  latest.current = wallMs(now, zone)
  return useCallback(() => latest.current, [])
}

/** True from the first time on that it was true. */
function useOnce(now: boolean): boolean {
  const was = useRef(false)
  was.current ||= now
  return was.current
}
