import type { DayCellInfo, DayHeaderInfo } from '@fullcalendar/react'
import { createContext, useContext, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DayKey } from '#shared/kernel/time.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'
import styles from './calendar.module.css'
import { useCalendarContext } from './calendar-event.tsx'
import { DayMarkButton, heard, useDayMark } from './day-marks.tsx'
import { QuietDaysContext, QuietMark } from './quiet-marks.tsx'

/** Cards by day, for the counts in the week's heads. */
export const CountsContext = createContext<ReadonlyMap<DayKey, readonly CalendarCard[]>>(new Map())

/** What a day lacks: why in words, what of that no earlier day of its week says yet (empty: nothing), and what writes the post. */
export type DayGap = { readonly words: string; readonly news: string; readonly write: () => void }
export type DayGaps = ReadonlyMap<DayKey, DayGap>

/** Gaps by day; none where the overlay is off. */
export const DayGapsContext = createContext<DayGaps>(new Map())

/** FullCalendar names a day by its midnight on the wall clock, see `wallMs`. */
export function dayKeyOf(date: Date): DayKey {
  return date.toISOString().slice(0, 10) as DayKey
}

/** The number of a day in the month; days of other months carry the month's short name. A month draws forty: what a day has not is not asked for apart. */
export function DayNumber({ info }: { readonly info: DayCellInfo }) {
  const { shortDay } = useCalendarContext()
  const day = dayKeyOf(info.date)
  const text = info.isOther ? shortDay(day) : info.dayNumberText || info.text
  const mark = useDayMark(day)
  const isQuiet = useContext(QuietDaysContext).has(day)
  const gap = useContext(DayGapsContext).get(day)
  const isEmpty = !useContext(CountsContext).has(day)
  return (
    <>
      <span
        className={styles.dayNumber}
        data-today={info.isToday || undefined}
        data-other={info.isOther || undefined}
        data-day-off={mark?.dayOff || undefined}
        aria-hidden
      >
        {text}
      </span>
      {isQuiet ? <QuietMark day={day} /> : null}
      {mark ? <DayMarkButton day={day} byKey /> : null}
      {/* A gap is a button in the place of the posts that an empty day lacks; the keyboard fills gaps by the overlays' menu, a day's Enter writes there too. */}
      {gap && isEmpty ? <GapButton gap={gap} /> : null}
    </>
  )
}

function GapButton({ gap }: { readonly gap: DayGap }) {
  const { t } = useTranslation('rhythm')
  return (
    <button
      ref={heard}
      type="button"
      className={styles.gap}
      data-said={gap.news === '' || undefined}
      tabIndex={-1}
      title={gap.words}
      aria-label={t('gaps.writeHere', { words: gap.words })}
      onClick={(event) => {
        event.stopPropagation()
        gap.write()
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <i aria-hidden>+</i>
      {gap.news === '' ? null : <span>{gap.news}</span>}
    </button>
  )
}

/** A column's head: the weekday alone over a month; weekday, number and count of posts over a week. */
export function WeekHead({ info }: { readonly info: DayHeaderInfo }) {
  const { t } = useTranslation('calendar')
  const days = useContext(CountsContext)
  const day = dayKeyOf(info.date)
  const weekday = upperFirst(info.weekdayText || info.text)
  const dayOff = useDayMark(day)?.dayOff
  if (!info.view.type.startsWith('timeGrid')) return <>{weekday}</>
  const count = days.get(day)?.length ?? 0
  return (
    <span className={styles.weekHead}>
      <span className={styles.weekDay} aria-hidden>
        {weekday}{' '}
        <b data-today={info.isToday || undefined} data-day-off={dayOff || undefined}>
          {info.dayNumberText}
        </b>
      </span>
      <QuietMark day={day} />
      <DayMarkButton day={day} narrow />
      <GapMark day={day} />
      {count > 0 ? (
        <span className={styles.dayCount} title={t('postCount', { count })}>
          {count}
        </span>
      ) : null}
    </span>
  )
}

/** Over a column of hours a gap is a small plus: the hours themselves show where there is room. */
function GapMark({ day }: { readonly day: DayKey }) {
  const { t } = useTranslation('rhythm')
  const gap = useContext(DayGapsContext).get(day)
  if (!gap) return null
  return (
    <button
      ref={heard}
      type="button"
      className={styles.gapMark}
      title={gap.words}
      aria-label={t('gaps.writeHere', { words: gap.words })}
      onClick={(event) => {
        event.stopPropagation()
        gap.write()
      }}
    >
      +
    </button>
  )
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

/**
 * «ещё 31» under the cards of a day. FullCalendar counts what it was given and hides; what it was not given (see `mostGiven`)
 * is counted here. Of the day it tells nothing, so the link asks the cell it stands in.
 */
export function MoreLink({ num }: { readonly num: number }) {
  const { more, most } = useCalendarContext()
  const days = useContext(CountsContext)
  const place = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const day = place.current?.closest<HTMLElement>('[data-date]')?.dataset.date as DayKey | undefined
    const all = (day && days.get(day)?.length) ?? 0
    if (place.current) place.current.textContent = more(num + Math.max(0, all - most))
  }, [num, days, more, most])
  return <span ref={place} />
}
