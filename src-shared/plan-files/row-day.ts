import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import { foldedName } from '#shared/networks/nicknames.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { dayInWeek, daysOfWeek, type Week, weekOf, weekOfTitle } from './grid-weeks.ts'
import { type DayRules, isWeekday, type PlanDay, plainDay, readPlanDay, severalDays } from './plan-day.ts'
import { dayRules, type PlanMapping } from './plan-mapping.ts'
import type { PlanReason } from './plan-post.ts'
import { monthOfCell, type SpokenMonth } from './spoken-month.ts'
import { weeklyDays } from './weekly-days.ts'

/** What the rows above say of the day of a row. */
export type DayState = {
  /** Headings further down may change what its columns hold. */
  mapping: PlanMapping
  /** Lines of months between the rows move them on. */
  rules: DayRules
  readonly today: DayKey
  /** Index of a column that says the month of bare numbers; -1: there is none. */
  readonly monthColumn: number
  /** The column of days tells weeks: «Неделя», `Week of`. */
  readonly ofWeeks: boolean
  /** Cells that were read as days by these rules: plans say each of them many times. */
  readonly days: Map<string, PlanDay>
  /** The day above, where blank means the same. */
  day: DayKey | null
  /** The further days of a cell above that lists several. */
  alsoOn: readonly DayKey[]
  /** The week whose title stands above: a weekday names a day of it. */
  week: Week | null
  /** The same, where a title or a column of weeks tells it, and no post of several days. */
  titled: Week | null
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
  // A week may stand over the weekdays where a heading is due.
  const titles = [...above.flat(), ...head.slice(0, 2)].filter((cell) => cell.trim() !== '')
  const week = titles.map((title) => weekOfTitle(title, about.rules)).findLast((one) => one !== null)
  const monthColumn = head.findIndex((heading) => /^(?:месяц|month)$/u.test(foldedName(heading)))
  const ofWeeks = /^(?:недел|week|w\/c)/u.test(foldedName(head[about.mapping.roles.indexOf('day')] ?? ''))
  const begun = { day: dayAbove(above, about.rules), alsoOn: [], week: week ?? null, titled: week ?? null, dayFault: null }
  return { ...about, ...begun, monthColumn, ofWeeks, days: new Map(), yearGuessed: false }
}

/** The day that stands alone on the line over the first headings. */
function dayAbove(above: Cells, rules: DayRules): DayKey | null {
  const last = above.findLast((row) => row.some((cell) => cell.trim() !== '')) ?? []
  const [only, ...others] = last.filter((cell) => cell.trim() !== '')
  const read = only === undefined || others.length > 0 ? null : readPlanDay(only, rules)
  return read?.kind === 'day' && read.lastDay === null ? read.day : null
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
  state.titled = week
  standsOn([], state)
  return true
}

/** «Среда» on a line of its own below the title of a week: the rows below it are for that day. */
export function beginsWeekday(cell: string, state: DayState): boolean {
  return state.titled !== null && isWeekday(cell) && ofWeek([cell], state) !== null
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
  /** The others that its cell lists. */
  readonly also: readonly Day[]
}

const dayReasons = { twoWays: 'twoWays', noMonth: 'noMonth', missing: 'noDay', unreadable: 'badDay', noSuchDay: 'noSuchDay' } as const

/** The day of a row, its own or that above, or why it has none. */
export function dayOfRow(cells: readonly string[], state: DayState): Day | Fault {
  const column = state.mapping.roles.indexOf('day')
  const cell = (cells[column] ?? '').trim()
  if (state.monthColumn >= 0) monthBeside(cells[state.monthColumn] ?? '', state)
  const read = dayIn(cell, state)
  if (read.kind === 'day') return ownDay(read, cells, state)
  const weekly = state.titled === null ? null : ofListedWeek(cell, state.titled)
  if (weekly !== null) return ownDays(weekly, state)
  if (read.kind === 'days') return ownDays(read.days, state)
  return (read.kind === 'missing' ? dayFromAbove(cells, state) : null) ?? refused({ reason: dayReasons[read.kind], column, cell }, state)
}

/** The month that stands beside a bare number. */
function monthBeside(cell: string, state: DayState): void {
  const spoken = monthOfCell(cell)
  if (spoken.month !== null && (spoken.month !== state.rules.month || spoken.year !== null)) setMonth(spoken, state)
}

/** The day a cell tells; of a week that it tells, the day that the weekday beside it names. */
function ownDay(read: Extract<PlanDay, { kind: 'day' }>, cells: readonly string[], state: DayState): Day | Fault {
  const { day, lastDay, time, zone, later } = read
  state.yearGuessed ||= read.yearGuessed
  if (state.ofWeeks || lastDay !== null) {
    state.week = { first: day, last: lastDay }
    if (state.ofWeeks) state.titled = state.week
    const named = ofWeek(cells, state)
    if (named !== null) return named
  }
  standsOn([day], state)
  return { day, lastDay, time, zone, later, inherited: false, also: [] }
}

/** «Пн, ср, пт» under the title of a week are days of that week. Null: the cell lists no weekdays, or of a month that it names. */
function ofListedWeek(cell: string, week: Week): readonly OwnDay[] | null {
  const weekly = /^\p{L}/u.test(cell) ? weeklyDays(cell) : null
  if (weekly === null || weekly.spoken.month !== null) return null
  const days = daysOfWeek(weekly.weekdays, week).map((day) => plainDay(day, false))
  const told = severalDays(days, weekly.rest)
  return told.kind === 'days' ? told.days : null
}

/** The days that a cell lists. */
type OwnDay = Extract<PlanDay, { kind: 'day' }>

function ownDays(read: readonly OwnDay[], state: DayState): Day | Fault {
  const [first, ...also] = read.map((one): Day => ({ ...one, inherited: false, also: [] }))
  state.yearGuessed ||= read.some(({ yearGuessed }) => yearGuessed)
  standsOn(
    read.map(({ day }) => day),
    state,
  )
  return first ? { ...first, also } : { reason: 'badDay', column: null, cell: '' }
}

/** Rows below that tell no day stand on these; none: on no day that is known. */
export function standsOn([first, ...alsoOn]: readonly DayKey[], state: DayState): void {
  state.day = first ?? null
  state.alsoOn = alsoOn
  state.dayFault = null
}

/** Where a row tells no day: that of its weekday in the week above, or the day above. Null: neither. */
function dayFromAbove(cells: readonly string[], state: DayState): Day | Fault | null {
  const named = ofWeek(cells, state)
  if (named !== null || state.mapping.layout === 'rows') return named
  return state.dayFault ?? (state.day === null ? null : { ...alone(state.day, true), also: state.alsoOn.map((day) => alone(day, true)) })
}

/** A day that cannot be read is that of the rows below it too. */
export function refused(
  { column, ...fault }: { readonly reason: Fault['reason']; readonly column: number; readonly cell: string },
  state: DayState,
): Fault {
  const told = { ...fault, column: column < 0 ? null : column }
  if (fault.reason !== 'noDay') state.dayFault = told
  return told
}

function alone(day: DayKey, inherited: boolean): Day {
  return { day, lastDay: null, time: null, zone: null, later: [], inherited, also: [] }
}

/** The day that a weekday in the row names in the week above; null: it names none. */
function ofWeek(cells: readonly string[], state: DayState): Day | Fault | null {
  const column = state.week === null ? -1 : cells.findIndex(isWeekday)
  const cell = cells[column]
  if (state.week === null || cell === undefined) return null
  const day = dayInWeek(cell, state.week)
  standsOn(day === null ? [] : [day], state)
  if (day !== null) return alone(day, false)
  state.dayFault = { reason: 'noSuchDay', column, cell }
  return state.dayFault
}
