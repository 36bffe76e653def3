import { IconCandle, IconConfetti } from '@tabler/icons-react'
import { createContext, useContext } from 'react'
import type { DayKey } from '#shared/kernel/time.ts'
import styles from './day-marks.module.css'

/** What a day is marked with beside its number. */
export type DayMark = {
  /** A short name; cut where there is no room. */
  readonly label: string
  /** How many more there are. */
  readonly more: number
  /** Every occasion by its name. */
  readonly names: string
  /** All of it, for the pointer that rests and for a screen reader. */
  readonly name: string
  readonly dayOff: boolean
  readonly memory: boolean
}

export type DayMarks = {
  readonly days: ReadonlyMap<DayKey, DayMark>
  /** Tells all about a day, beside the mark that was pressed. */
  readonly open: (day: DayKey, at: HTMLElement) => void
}

/** Marks by day; none until they have been counted, so that a grid is drawn before them. */
export const DayMarksContext = createContext<DayMarks>({ days: new Map(), open: () => undefined })

export function useDayMark(day: DayKey): DayMark | undefined {
  return useContext(DayMarksContext).days.get(day)
}

type MarkProps = {
  readonly day: DayKey
  /** Little room: a glyph with a count. */
  readonly narrow?: boolean
  /** Left out of the Tab order: there the key O opens it. */
  readonly byKey?: boolean
}

/** FullCalendar hides what stands beside a day's number from assistive technology, buttons too: a button is to be heard. */
export const heard = (button: HTMLElement | null): void =>
  button?.closest('[data-calendar-root] [aria-hidden="true"]')?.removeAttribute('aria-hidden')

/** The mark of a day as one quiet button: its first occasion and how many more. */
export function DayMarkButton({ day, narrow = false, byKey = false }: MarkProps) {
  const { days, open } = useContext(DayMarksContext)
  const mark = days.get(day)
  if (!mark) return null
  const Glyph = mark.memory ? IconCandle : IconConfetti
  return (
    <button
      ref={heard}
      type="button"
      className={styles.mark}
      data-day-mark
      data-narrow={narrow || undefined}
      data-memory={mark.memory || undefined}
      tabIndex={byKey ? -1 : undefined}
      title={mark.name}
      aria-haspopup="dialog"
      onClick={(event) => {
        event.stopPropagation()
        open(day, event.currentTarget)
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Glyph size={12} stroke={1.5} aria-hidden />
      {narrow ? null : <span aria-hidden>{mark.label}</span>}
      {narrow ? <b aria-hidden>{mark.more + 1}</b> : mark.more > 0 ? <b aria-hidden>+{mark.more}</b> : null}
      <i>{mark.name}</i>
    </button>
  )
}

/** Presses the mark of the day an element belongs to; false: it has none. */
export function pressDayMark(element: Element | null): boolean {
  const mark = element?.closest('[data-date]')?.querySelector<HTMLElement>('[data-day-mark]')
  mark?.click()
  return mark !== undefined && mark !== null
}
