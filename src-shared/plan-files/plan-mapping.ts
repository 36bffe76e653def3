import type { DayKey } from '#shared/kernel/time.ts'
import { networkNamed } from '#shared/networks/nicknames.ts'
import { isTotals } from '#shared/tables/headings.ts'
import type { DayOrder } from '#shared/tables/read-day.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { withKinds } from './column-of-kinds.ts'
import { dateRows } from './date-rows.ts'
import { shownOrder } from './day-order.ts'
import { weeksAcross } from './grid-across.ts'
import { withMonths } from './grid-months.ts'
import { withoutWeekdays } from './grid-numbers.ts'
import { orderOfWeeks } from './grid-weeks.ts'
import { isOtherHead } from './heads-below.ts'
import { withMarkedNetworks } from './marked-networks.ts'
import { ownDays } from './own-days.ts'
import { type DayRules, headsWeek, isWeekday, readPlanDay } from './plan-day.ts'
import { groupsOf, headOf } from './plan-head.ts'
import { isDue, isOfNoUse, type PlanRole, planRolesOf } from './plan-headings.ts'
import type { PlanReading } from './plan-post.ts'
import { readTime } from './plan-time.ts'
import { postColumns, timesOfPosts } from './post-columns.ts'
import { withFound } from './roles-beside.ts'
import { rolesByContent } from './roles-by-content.ts'
import { filledDown, type Sheet } from './sheet.ts'
import { ownWords } from './sheet-words.ts'
import { withoutLegend } from './side-legend.ts'
import { bareMonth, monthOfPeriod, monthSpokenOf } from './spoken-month.ts'
import { withoutAddress } from './text-cell.ts'
import { weeklyDays } from './weekly-days.ts'
import { isNo, isYes } from './yes-no.ts'

/** How a plan is laid out. */
export const planLayouts = ['rows', 'dayOnce', 'grid', 'networkColumns', 'networkRows', 'postColumns'] as const
export type PlanLayout = (typeof planLayouts)[number]

/** How a sheet is to be read; everything in it is a guess that a person may put right. */
export type PlanMapping = {
  readonly layout: PlanLayout
  /** Index of the row of headings; -1: there is none. */
  readonly headRow: number
  readonly roles: readonly (PlanRole | null)[]
  readonly dayOrder: DayOrder | null
  /** The year of the first day that names none; null: the one that brings it nearest to today. */
  readonly year: number | null
  /** The month of bare numbers; null: there is none. */
  readonly month: number | null
  /** By column: which of several posts of a row it tells of, by the name over it; null: it tells of all, or rows have one post. */
  readonly groups: readonly (string | null)[] | null
  /** What the sheet is called after, when that is a network: where its posts go that name none. */
  readonly network: string | null
}

const headSearchRows = 25

/** Guesses what a sheet holds. */
export function guessPlan(sheet: Sheet, today: DayKey): PlanMapping {
  const spoken = periodOf(sheet)
  const filled = filledDown(sheet)
  const none = { headRow: -1, roles: [], dayOrder: null, groups: null, network: networkOfSheet(sheet.name) } as const
  const thisMonth = Number(today.slice(5, 7))
  const rulesOf = (month: number | null) => dayRules({ dayOrder: 'dayFirst', year: spoken.year, month }, today)
  const spelled = tableGuess(filled, rulesOf(spoken.month))
  // «Число» over bare numbers, and nothing names the month: this one, as in a wall calendar.
  const counted = spelled?.named || spoken.month !== null ? null : tableGuess(filled, rulesOf(thisMonth))
  const table = counted?.named ? counted : spelled
  const base = { ...none, year: spoken.year, month: counted?.named ? thisMonth : spoken.month }
  const rules = rulesOf(base.month)
  const dated = table?.named ?? false
  const order = dated ? null : gridOrder(sheet.cells, rules)
  if (order !== null) return { layout: 'grid', ...base, dayOrder: order }
  if (!dated && hasDaysAside(sheet.cells, rules)) return { layout: 'grid', ...base, dayOrder: 'dayFirst' }
  // Bare numbers under names of weekdays: a wall calendar of some month, this one if nothing names it.
  if (!dated && sheet.cells.some(headsWeek)) {
    return { layout: 'grid', ...base, month: base.month ?? thisMonth, dayOrder: orderOfWeeks(sheet.cells, rules) }
  }
  const { headRow, roles, groups } = table ?? { headRow: -1, roles: rolesByContent(sheet.cells, rules), groups: null }
  const named = roles.some((role) => role === 'network' || role === 'ofNetwork')
  const mapping = {
    ...base,
    headRow,
    roles,
    groups,
    network: named ? null : base.network,
    dayOrder: shownOrder(sheet.cells, { headRow, roles }, rules),
  }
  return { ...mapping, layout: layoutOf(sheet, mapping, rules) }
}

/** Whether no row of days heads a grid, and weeks over its columns or its cells tell them. */
function hasDaysAside(cells: Cells, rules: DayRules): boolean {
  return weeksAcross(cells, rules) !== null || ownDays(cells, rules) !== null
}

/** The order of 12/4 by which the sheet has rows of days, as weeks do; null: it has none. */
function gridOrder(cells: Cells, rules: DayRules): DayOrder | null {
  const rowsBy = (order: DayOrder) => {
    const own = { ...rules, order }
    return dateRows(withMonths(withoutWeekdays(cells, rules.month), own), own).length
  }
  const [dayFirst, monthFirst] = [rowsBy('dayFirst'), rowsBy('monthFirst')]
  if (dayFirst + monthFirst === 0) return null
  return dayFirst >= monthFirst ? 'dayFirst' : 'monthFirst'
}

/** What the name of a sheet says of a network, as it says it: of «ВКонтакте», «План ВК», `Instagram Nov 2026`. */
function networkOfSheet(name: string): string | null {
  const words = ownWords(name.replaceAll('-', ' '))
  return networkNamed(words) === null ? null : words
}

/** The rules of days that a mapping means. A day without a year is the one nearest to today, or of the year given, and after it. */
export function dayRules(mapping: Pick<PlanMapping, 'dayOrder' | 'year' | 'month'>, today: DayKey): DayRules {
  return { order: mapping.dayOrder, month: mapping.month, yearOf: yearsFrom(mapping.year, today) }
}

function yearsFrom(year: number | null, today: DayKey): DayRules['yearOf'] {
  if (year === null) {
    const thisYear = Number(today.slice(0, 4))
    const now = Date.parse(today)
    const far = (at: number, month: number, date: number) => Math.abs(Date.UTC(at, month - 1, date) - now)
    return (month, date) =>
      [thisYear, thisYear + 1, thisYear - 1].reduce((best, one) => (far(one, month, date) < far(best, month, date) ? one : best))
  }
  let [at, last] = [year, 0]
  // A plan goes forward: January after December is of the next year, and looking back over a month's end is not.
  return (month) => {
    if (last - month > 6) at += 1
    else if (month - last > 6 && last > 0) at -= 1
    last = month
    return at
  }
}

/** What the sheet's name or the lines above the table say of month and year. */
function periodOf({ name, cells }: Sheet): { readonly month: number | null; readonly year: number | null } {
  const titles = cells.slice(0, 6).flatMap((row) => {
    const said = row.filter((cell) => cell.trim() !== '')
    return said.length > 0 && said.length <= 2 ? said : []
  })
  const headings = cells.slice(0, headSearchRows).flatMap((row) => row.filter((cell) => bareMonth.test(cell.trim())))
  // «Тренды 2027» in a cell is no year of the plan.
  const spoken = [...[...titles, name].map(monthSpokenOf), ...headings.map(monthSpokenOf).filter((one) => one.month !== null)]
  const month = spoken.find((one) => one.month !== null)?.month ?? titles.map(monthOfPeriod).find((one) => one !== null)
  return { month: month ?? null, year: spoken.find((one) => one.year !== null)?.year ?? null }
}

type Table = Pick<PlanMapping, 'headRow' | 'roles' | 'groups'>

/** The row with the most known headings, when it knows two or more. A column called «День» with weekdays in it is no day. */
function tableGuess(cells: Cells, rules: DayRules): (Table & { readonly named: boolean }) | null {
  const scored = cells.slice(0, headSearchRows).flatMap((row, headRow) => {
    if (row.some((cell) => isDated(cell, rules)) || row.filter(isClock).length === 1) return []
    const head = headOf(cells, headRow)
    const { roles, groups } = rolesOfHead(cells, headRow)
    const roleCount = roles.filter((role) => role !== null).length
    // Two rows of headings know more than either; where they know as much, both count.
    return [{ headRow, roles, groups, known: roleCount + (head === row ? 0 : 0.5) }]
  })
  const best = scored.reduce((found, one) => (one.known > found.known ? one : found), {
    headRow: -1,
    roles: [] as Table['roles'],
    groups: null as Table['groups'],
    known: 1.5,
  })
  if (best.headRow < 0) return null
  const below = cells.slice(best.headRow + 1, best.headRow + 1 + 60)
  const next = below.findIndex((row) => isOtherHead(row, { layout: 'rows', roles: best.roles }))
  const body = next < 0 ? below : below.slice(0, next)
  const head = headOf(cells, best.headRow)
  const kinds = withMarkedNetworks(withKinds(best.roles, head, body), head, body)
  const known = best.groups === null ? withFound(kinds, head, body) : kinds
  const checked = known.map((role, column) => (role === 'day' && !holdsDays(body, column, rules) ? null : role))
  if (checked.includes('day')) return { ...best, roles: withText(checked, head, body), named: true }
  // No heading names the day: a column full of days is it all the same.
  const width = Math.max(checked.length, ...body.map((row) => row.length))
  const isDay = (at: number) =>
    ((checked[at] ?? null) === null || (checked[at] === 'time' && holdsMoments(body, at, rules))) &&
    !numbers.test((head[at] ?? '').trim()) &&
    holdsDays(body, at, rules)
  const days = Array.from({ length: width }, (_, at) => at).filter(isDay)
  // «Дедлайн» is the day where nothing else is.
  const column = days.find((at) => !isOfNoUse(head[at] ?? '')) ?? days.find((at) => isDue(head[at] ?? '')) ?? days[0]
  const roles = column === undefined ? checked : Object.assign([...checked], { [column]: 'day' as const })
  return { ...best, roles: withText(roles, head, body), named: false }
}

/** Where no heading says what is published («Активность», «Мероприятие») and networks have only marks, the column with most words in it does. */
function withText(roles: Table['roles'], head: readonly string[], body: Cells): Table['roles'] {
  const isMark = (cell: string) => isYes(cell) || isNo(cell) || readTime(cell).kind === 'time'
  const says = (at: number) => body.some((row) => !isMark(row[at] ?? ''))
  if (roles.some((role, at) => role === 'text' || role === 'theme' || (role === 'ofNetwork' && says(at)))) return roles
  const words = (at: number) => body.reduce((sum, row) => sum + (/\p{L}{2}/u.test(row[at] ?? '') ? (row[at] ?? '').length : 0), 0)
  const free = head.flatMap((heading, at) =>
    (roles[at] ?? null) === null && heading.trim() !== '' && !isOfNoUse(heading) && !body.some((row) => isWeekday(row[at] ?? ''))
      ? [at]
      : [],
  )
  const best = free.reduce((found, at) => (found < 0 || words(at) > words(found) ? at : found), -1)
  return best < 0 || words(best) === 0 ? roles : Object.assign([...roles], { [best]: 'text' as const })
}

/** Headings of columns that count their rows. */
const numbers = /^(?:№|#|n|no\.?|п\/п|номер|id)$/iu

/** A whole day, which no heading is; a bare number may be one. */
function isDated(cell: string, rules: DayRules): boolean {
  return !/^\s*\d{0,2}\s*$/.test(cell) && ['day', 'days', 'twoWays'].includes(readPlanDay(cell, rules).kind)
}

/** A time of day; posts side by side have one over each, and no other heading is one. */
function isClock(cell: string): boolean {
  return /\d/.test(cell) && readTime(cell).kind === 'time'
}

/** What the headings of a row say; a role may stand once in each group, and columns of posts side by side are texts. */
function rolesOfHead(cells: Cells, headRow: number): Pick<PlanMapping, 'roles' | 'groups'> {
  const body = cells.slice(headRow + 1, headRow + 31)
  const head = withoutLegend(headOf(cells, headRow), body)
  const side = postColumns(head, body)
  if (side.length > 1) {
    const times = timesOfPosts(head, side)
    const roles = planRolesOf(head.map((cell, at) => (side.includes(at) || times.has(at) ? '' : cell)))
    return {
      roles: roles.map((role, at) => (side.includes(at) ? 'text' : times.has(at) ? 'time' : role)),
      groups: head.map((cell, at) => (side.includes(at) ? cell : (head[times.get(at) ?? -1] ?? null))),
    }
  }
  const groups = groupsOf(cells, headRow)
  const names = [...new Set(groups)]
  const ofGroup = (name: string | null) => planRolesOf(head.map((cell, at) => ((groups?.[at] ?? null) === name ? cell : '')))
  const telling = names.filter((name) => name !== null && ofGroup(name).some((role) => role === 'text' || role === 'theme'))
  if (groups === null || telling.length < 2) return { roles: planRolesOf(head), groups: null }
  return { roles: head.map((_, at) => ofGroup(groups[at] ?? null)[at] ?? null), groups }
}

function holdsDays(body: Cells, column: number, rules: DayRules): boolean {
  const said = body.map((row) => withoutAddress((row[column] ?? '').trim())).filter((cell) => cell !== '')
  const days = said.filter(
    (cell) => !isWeekday(cell) && ['day', 'days', 'noMonth', 'twoWays', 'noSuchDay'].includes(readPlanDay(cell, rules).kind),
  )
  return days.length > 0 && days.length * 3 >= said.length
}

/** Whole days with their times, as under `Posting Time`. */
function holdsMoments(body: Cells, column: number, rules: DayRules): boolean {
  return body.some((row) => {
    const read = readPlanDay(row[column] ?? '', rules)
    return read.kind === 'day' && read.time !== null
  })
}

function layoutOf(sheet: Sheet, { headRow, roles, groups }: Table, rules: DayRules): PlanLayout {
  if (groups !== null) return 'postColumns'
  if (roles.filter((role) => role === 'ofNetwork').length > 0) return 'networkColumns'
  const cells = filledDown(sheet).slice(headRow + 1)
  const at = (role: PlanRole) => roles.indexOf(role)
  const said = (row: readonly string[], role: PlanRole) => (row[at(role)] ?? '').trim()
  const rows = cells.filter((row) => said(row, 'theme') !== '' || said(row, 'text') !== '' || said(row, 'network') !== '')
  const pairs = rows.slice(1).map((row, i) => [rows[i] ?? [], row] as const)
  const same = pairs.filter(([one, other]) => {
    const joined = said(other, 'day') === '' || said(other, 'day') === said(one, 'day')
    const theme = at('theme') >= 0 ? 'theme' : 'text'
    const repeats = said(other, theme) === '' || said(other, theme) === said(one, theme)
    return at('network') >= 0 && joined && repeats && said(other, 'network') !== '' && said(other, 'network') !== said(one, 'network')
  })
  if (same.length * 5 >= rows.length && same.length > 0) return 'networkRows'
  const undated = rows.filter((row) => said(row, 'day') === '' && !isTotals(row)).length
  const headed = cells.some(
    (row) =>
      row.filter((cell) => cell.trim() !== '').length === 1 && row.some((cell) => ['day', 'days'].includes(readPlanDay(cell, rules).kind)),
  )
  return headed || at('day') < 0 || (undated > 0 && undated * 5 >= rows.length) ? 'dayOnce' : 'rows'
}

/** Whether days stand as bare numbers or «каждый понедельник», so that a month must be known. */
export function asksMonth({ cells }: Sheet, { layout, headRow, roles }: PlanMapping): boolean {
  const column = roles.indexOf('day')
  const asks = (cell: string) => /^\s*\d{1,2}\s*$/.test(cell) || weeklyDays(cell.trim())?.spoken.month === null
  return layout === 'grid' || cells.slice(headRow + 1).some((row) => asks(row[column] ?? ''))
}

/** Whether no column tells days where one must: lines and titles tell none either, since no post was read. */
export function asksDayColumn({ layout, roles }: PlanMapping, { posts }: Pick<PlanReading, 'posts'>): boolean {
  return layout !== 'grid' && !roles.includes('day') && posts.length === 0
}

/** Whether some day can be read both ways round and nothing else in its column decides. */
export function asksPlanOrder(cells: Cells, mapping: PlanMapping, today: DayKey): boolean {
  const rules = dayRules({ ...mapping, dayOrder: null }, today)
  return cells
    .slice(mapping.headRow + 1)
    .some((row) => row.some((cell) => /[/-]/.test(cell) && readPlanDay(cell, rules).kind === 'twoWays'))
}
