import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import { foldedName } from '#shared/networks/nicknames.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { dayInWeek, type Week, weekOf, weekOfTitle } from './grid-weeks.ts'
import { type DayRules, isWeekday, type PlanDay, readPlanDay } from './plan-day.ts'
import { dayRules, type PlanMapping } from './plan-mapping.ts'
import type { PlanReason } from './plan-post.ts'
import { monthOfCell, type SpokenMonth } from './spoken-month.ts'

/** What the rows above say of the day of a row. */
export type DayState = {
  readonly mapping: PlanMapping
  /** Lines of months between the rows move them on. */
  rules: DayRules
  readonly today: DayKey
  /** Index of a column that says the month of bare numbers; -1: there is none. */
  readonly monthColumn: number
  /** Cells that were read as days by these rules: plans say each of them many times. */
  readonly days: Map<string, PlanDay>
  /** The day above, where blank means the same. */
  day: DayKey | null
  /** The week whose title stands above: a weekday names a day of it. */
  week: Week | null
  /** What the day above was refused for: rows below it belong to a day nobody knows. */
  dayFault: Fault | null
  yearGuessed: boolean
}

/** Why a row stays out, where in it. */
export type Fault = { readonly reason: PlanReason; readonly column: number | null; readonly cell: string }

type Begins = Pick<DayState, 'mapping' | 'rules' | 'today'> & {
  readonly head: readonly string[]
  /** The lines over the headings. */
  readonly above: Cells
}

/** The state before the first row. */
export function dayState({ head, above, ...about }: Begins): DayState {
  const titles = above.flatMap((row) => row.filter((cell) => cell.trim() !== ''))
  const week = titles.map((title) => weekOfTitle(title, about.rules)).findLast((one) => one !== null)
  const monthColumn = head.findIndex((heading) => /^(?:месяц|month)$/u.test(foldedName(heading)))
  return { ...about, monthColumn, days: new Map(), day: null, week: week ?? null, dayFault: null, yearGuessed: false }
}

/** «Декабрь 2026» over its days: bare numbers below are of that month. */
export function beginsMonth(cell: string, state: DayState, spoken: SpokenMonth = monthOfCell(cell)): boolean {
  const { month, year } = spoken
  if (month === null || cell.length > 40 || /^\d{1,2}$/.test(cell)) return false
  setMonth({ month, year }, state)
  return true
}

function setMonth({ month, year }: SpokenMonth, state: DayState): void {
  const from = year === null ? state.rules : dayRules({ ...state.mapping, year }, state.today)
  state.rules = { ...state.rules, month, yearOf: from.yearOf }
  state.days.clear()
}

/** «Неделя 1 (7–13 декабря)» over its weekdays. */
export function beginsWeek(cell: string, state: DayState): boolean {
  const week = weekOf(cell, state.rules)
  if (week === null) return false
  state.week = week
  state.day = null
  return true
}

/** A cell as a day by the rules as they are now. */
export function dayIn(cell: string, { days, rules }: DayState): PlanDay {
  const read = days.get(cell) ?? readPlanDay(cell, rules)
  days.set(cell, read)
  return read
}

export type Day = {
  readonly day: DayKey
  readonly lastDay: DayKey | null
  readonly time: string | null
  readonly zone: ZoneId | null
  readonly later: Extract<PlanDay, { kind: 'day' }>['later']
  /** It was written above, in another row. */
  readonly inherited: boolean
}

const dayReasons = { twoWays: 'twoWays', missing: 'noDay', unreadable: 'badDay', noSuchDay: 'noSuchDay' } as const

/** The day of a row, its own or that above, or why it has none. */
export function dayOfRow(cells: readonly string[], state: DayState): Day | Fault {
  const column = state.mapping.roles.indexOf('day')
  const cell = (cells[column] ?? '').trim()
  const spoken = monthOfCell(cells[state.monthColumn] ?? '')
  if (spoken.month !== null && (spoken.month !== state.rules.month || spoken.year !== null)) setMonth(spoken, state)
  const read = dayIn(cell, state)
  if (read.kind === 'day') {
    state.day = read.day
    state.dayFault = null
    state.yearGuessed ||= read.yearGuessed
    const { day, lastDay, time, zone, later } = read
    return { day, lastDay, time, zone, later, inherited: false }
  }
  const named = read.kind === 'missing' ? ofWeek(cells, state) : null
  if (named !== null) return named
  const inherits = read.kind === 'missing' && state.mapping.layout !== 'rows'
  if (inherits && state.dayFault) return state.dayFault
  if (inherits && state.day !== null) return alone(state.day, true)
  const fault = { reason: dayReasons[read.kind], column: column < 0 ? null : column, cell }
  if (read.kind !== 'missing') state.dayFault = fault
  return fault
}

function alone(day: DayKey, inherited: boolean): Day {
  return { day, lastDay: null, time: null, zone: null, later: [], inherited }
}

/** The day that a weekday in the row names in the week above; null: it names none. */
function ofWeek(cells: readonly string[], state: DayState): Day | Fault | null {
  const column = state.week === null ? -1 : cells.findIndex(isWeekday)
  const cell = cells[column]
  if (state.week === null || cell === undefined) return null
  state.day = dayInWeek(cell, state.week)
  state.dayFault = state.day === null ? { reason: 'noSuchDay', column, cell } : null
  return state.day === null ? state.dayFault : alone(state.day, false)
}
