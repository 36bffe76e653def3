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

const stroke = {
  width: 12,
  height: 12,
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

/** The confetti and the candle of Tabler's set, each drawn in one stroke: with a path for every scrap a month would hold hundreds. */
const confetti = (
  <svg aria-hidden {...stroke}>
    <path d="M4 5h2M5 4v2M11.5 4l-.5 2M18 5h2M19 4v2M15 9l-1 1M18 13l2 -.5M18 19h2M19 18v2M14 16.518l-6.518 -6.518l-4.39 9.58a1 1 0 0 0 1.329 1.329l9.579 -4.39" />
  </svg>
)
const candle = (
  <svg aria-hidden {...stroke}>
    <path d="M9 21h6v-10a1 1 0 0 0 -1 -1h-4a1 1 0 0 0 -1 1l0 10M12 2l1.465 1.638a2 2 0 1 1 -3.015 .099l1.55 -1.737" />
  </svg>
)

/** The mark of a day as one quiet button: its first occasion and how many more. */
export function DayMarkButton({ day, narrow = false, byKey = false }: MarkProps) {
  const { days, open } = useContext(DayMarksContext)
  const mark = days.get(day)
  if (!mark) return null
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
      {mark.memory ? candle : confetti}
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
