import { networkNamed } from '#shared/networks/nicknames.ts'
import type { PlanDay } from './plan-day.ts'
import type { PlanRole } from './plan-headings.ts'
import type { PlanSection } from './plan-post.ts'
import { beginsMonth, beginsWeek, beginsWeekday, type DayState, dayIn, refused, standsOn } from './row-day.ts'
import { bareMonth, monthSpokenOf } from './spoken-month.ts'

/** What lines across the table say of the rows below them. */
export type SectionState = DayState & {
  /** The network of the section: «ВКОНТАКТЕ» on a line of its own. */
  network: string | null
  /** The rubric of the section: «Рубрика «Польза»» on a line of its own. */
  rubric: string
  /** All lines of these kinds that were met. */
  readonly sections: PlanSection[]
}

const rubricLine =
  /^(?:рубрика|категория|rubric|category|(?:content )?pillar)\s*(?:[:–—-]\s*|(?=[«"“]))[«"“]?(?<name>[^«»"“”]{2,60})[»"”]?$/iu

/** The rubric that a line across the table names for the rows below it: «Рубрика «Польза»», `Pillar: Education`. Null: it names none. */
function rubricOfLine(line: string): string | null {
  return rubricLine.exec(line.trim())?.groups?.name?.trim() ?? null
}

/** Weeks and sections, with what stands after them: «Неделя 2 (9–15 ноября)». */
const section =
  /^(?:\d{1,2}(?:-?я)?\s+)?(?:неделя|week)(?:[\s№\d:.,(].*)?$|^(?:q[1-4]|quarter [1-4]|(?:[1-4]|i{1,3}|iv)(?:-?й)? квартал)(?:[\s,.:]+(?:20\d\d|'?\d\d)?(?: ?г(?:од|\.)?)?)?$/iu

/** A line across the table: a day («5 ноября, четверг»), a month, a week, a network, a section. Days, months, networks and rubrics are remembered. */
export function isHeading(cells: readonly string[], row: number, state: SectionState): boolean {
  const filled = cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [{ cell: cell.trim(), column }]))
  const [only] = filled
  if (filled.length !== 1 || !only) return false
  const role = state.mapping.roles[only.column] ?? null
  if (role === 'text' || role === 'ofNetwork') return false
  if (role !== 'network' && networkNamed(only.cell) !== null) {
    state.network = only.cell
    state.sections.push({ row, role: 'network', said: only.cell })
    return true
  }
  const rubric = rubricOfLine(only.cell)
  if (rubric === null) return isNoDay({ ...only, row, role }, state) || isSection({ ...only, row, role }, state)
  state.rubric = rubric
  state.sections.push({ row, role: 'rubric', said: rubric })
  return true
}

type Line = { readonly row: number; readonly cell: string; readonly column: number; readonly role: PlanRole | null }

/** «45 ноября» over its rows: they are not those of the day above. */
function isNoDay({ row, cell, column, role }: Line, state: SectionState): boolean {
  if (state.mapping.layout === 'rows' || role === 'day' || dayIn(cell, state).kind !== 'noSuchDay') return false
  refused({ reason: 'noSuchDay', column, cell }, state)
  state.sections.push({ row, role: 'day', said: cell })
  return true
}

function isMonthName(cell: string): boolean {
  return bareMonth.test(cell) && monthSpokenOf(cell).month !== null
}

/** A day, a month, a week or some other section on a line of its own. */
function isSection({ row, cell, role }: Line, state: SectionState): boolean {
  const read = dayIn(cell, state)
  if (beginsWeek(cell, state) || (read.kind === 'day' && read.lastDay !== null)) return true
  if (beginsWeekday(cell, state)) {
    state.sections.push({ row, role: 'day', said: state.day ?? cell })
    return true
  }
  if (role === 'theme' && read.kind !== 'day' && !section.test(cell) && !isMonthName(cell)) return false
  if (read.kind !== 'day' && beginsMonth(cell, state)) {
    state.sections.push(...monthSection(row, state))
    return true
  }
  if (state.mapping.layout === 'rows') return role !== 'day' || section.test(cell)
  return standsOnDays(read, { row, cell }, state) || role !== 'day' || read.kind === 'unreadable'
}

/** The month of bare numbers below a row; none: nothing names it, or a column does. */
export function monthSection(row: number, { rules, monthColumn }: DayState): readonly PlanSection[] {
  const { month, yearOf } = rules
  if (month === null || monthColumn >= 0) return []
  return [{ row, role: 'month', said: `${yearOf(month, 1)}-${String(month).padStart(2, '0')}` }]
}

/** The rows below are for the days that a line tells. */
function standsOnDays(read: PlanDay, { row, cell }: Pick<Line, 'row' | 'cell'>, state: SectionState): boolean {
  const days = read.kind === 'day' ? [read] : read.kind === 'days' ? read.days : []
  const [first, ...others] = days.map(({ day }) => day)
  if (first === undefined) return false
  standsOn([first, ...others], state)
  state.yearGuessed ||= days.some((one) => one.yearGuessed)
  state.sections.push({ row, role: 'day', said: others.length === 0 ? first : cell })
  return true
}
