import type { DayKey } from '#shared/kernel/time.ts'
import { foldedName } from '#shared/networks/nicknames.ts'
import { isTotals } from '#shared/tables/headings.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { bareCell } from '#shared/tables/safe-cell.ts'
import { byColor } from './by-color.ts'
import { isOtherHead } from './heads-below.ts'
import { atTimes, timesOfCell } from './listed-times.ts'
import type { DayRules } from './plan-day.ts'
import { headOf } from './plan-head.ts'
import { type PlanRole, planRolesOf } from './plan-headings.ts'
import { dayRules, type PlanMapping } from './plan-mapping.ts'
import type { PlanPost, PlanReading, RejectedPlanRow } from './plan-post.ts'
import { withoutZone } from './plan-zone.ts'
import { kindsOf } from './post-formats.ts'
import { readGrid } from './read-grid.ts'
import { type BrandState, brandOfRow, brandState } from './row-brand.ts'
import { beginsMonth, beginsWeek, type Day, type DayState, dayOfRow, dayState, type Fault } from './row-day.ts'
import { type Content, contentOf, partsOf, type RowPart, sameForAnother } from './row-parts.ts'
import { joinStory, storyOf } from './same-story.ts'
import { isHeading, monthSection, type SectionState } from './section-lines.ts'
import { filledDown, type Sheet } from './sheet.ts'
import { isCancelled, isOutStatus, stageNamed } from './stage-words.ts'
import { tagsOf, withoutAddress, withoutMarkup } from './text-cell.ts'
import { namesNetworks, toldInCell } from './told-in-cell.ts'
import { isNo, isYes } from './yes-no.ts'

/** Reads a sheet by a mapping. A row is taken whole or rejected whole; rows that say a day and nothing more are passed over. */
export function readPlan(sheet: Sheet, mapping: PlanMapping, today: DayKey): PlanReading {
  const rules = { ...dayRules(mapping, today), from1904: sheet.from1904 ?? false }
  const colored = byColor(sheet, mapping, today)
  return mapping.layout === 'grid'
    ? goingTo(mapping.network, colored(readGrid(sheet, rules)))
    : colored(readTable(filledDown(sheet), mapping, { rules, today }))
}

/** Posts of a grid that name no network go where the sheet is called after. */
function goingTo(network: string | null, reading: PlanReading): PlanReading {
  if (network === null) return reading
  const networks = [{ word: network, column: null, text: null, time: null }]
  return { ...reading, posts: reading.posts.map((post) => (post.networks.length === 0 ? { ...post, networks } : post)) }
}

type State = SectionState &
  BrandState & {
    head: readonly string[]
    /** Cells that were read as times: plans say each of them many times. */
    readonly times: Map<string, ReturnType<typeof timesOfCell>>
    /** The words of a post stand behind its networks: «ВК: опрос». */
    readonly afterNetworks: boolean
    /** Of tables side by side: the days of each, by its first column. */
    readonly beside: Map<number, DayState>
  }

function readTable(cells: Cells, mapping: PlanMapping, about: { readonly rules: DayRules; readonly today: DayKey }): PlanReading {
  const head = headOf(cells, mapping.headRow)
  const state: State = {
    ...dayState({ ...about, mapping, head, above: cells.slice(0, titlesOver(cells, mapping.headRow)) }),
    head,
    times: new Map(),
    network: null,
    rubric: '',
    sections: [],
    ...brandState(cells, mapping),
    afterNetworks: namesNetworks(cells, mapping),
    beside: new Map(),
  }
  state.sections.push(...monthSection(0, state))
  let parts = partsOf(mapping, head)
  const bare = (cell: string, column: number) => saidIn(cell, state.mapping.roles[column] ?? null)
  const posts: PlanPost[] = []
  const rejected: RejectedPlanRow[] = []
  let blank = 0
  let story: Parameters<typeof joinStory>[2] = { begins: 0, named: null, theme: '' }
  for (const [index, row] of cells.entries()) {
    if (index <= mapping.headRow || row.every((cell) => cell.trim() === '') || isHeadAgain(row, state)) continue
    if (isOtherHead(row, mapping)) {
      state.head = row
      state.mapping = { ...mapping, roles: planRolesOf(row) }
      parts = partsOf(state.mapping, row)
      continue
    }
    const read = readRow(row.map(bareCell).map(bare), { row: index + 1, parts }, state)
    noteLine(row, index + 1, read.length === 0 || read === 'heading', state)
    if (read === 'heading') continue
    if (read.length === 0) blank += 1
    rejected.push(...read.flatMap((one) => (isPost(one) ? [] : one)))
    const told = read.filter(isPost)
    if (mapping.layout === 'networkRows') story = joinStory(posts, told, story, storyOf(row, mapping, told))
    else posts.push(...told)
  }
  return { posts, rejected, blank, yearGuessed: state.yearGuessed, sections: state.sections }
}

/** How many lines stand over the table: all above its headings, or where it has none those of one cell. */
function titlesOver(cells: Cells, headRow: number): number {
  const isTitle = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length < 2
  return headRow >= 0
    ? headRow
    : Math.max(
        0,
        cells.findIndex((row) => !isTitle(row)),
      )
}

const names: ReadonlySet<PlanRole> = new Set<PlanRole>(['day', 'time', 'network', 'rubric', 'status', 'person', 'brand', 'campaign'])

const absent: ReadonlySet<PlanRole> = new Set<PlanRole>(['hashtags', 'link', 'utm', 'visual', 'campaign', 'tags', 'format'])

/** Longest way to say that there is nothing. */
const mostAbsent = 20

/** What a cell says: names without the addresses behind them, nothing where a dash stands for it. A dash in a network's column is a mark. */
function saidIn(cell: string, role: PlanRole | null): string {
  if (role === null || role === 'ofNetwork') return cell
  if (cell.length <= mostAbsent && (/^\s*(?:[-–—]+|n\/a|н\/д)\s*$/iu.test(cell) || (absent.has(role) && isNo(cell)))) return ''
  return names.has(role) ? withoutAddress(cell.includes('<') ? withoutMarkup(cell) : cell) : cell
}

function isPost(one: PlanPost | RejectedPlanRow): one is PlanPost {
  return !('reason' in one)
}

/** Remembers a line across the table that said nothing else: it may name a brand, which only the workspace knows. */
function noteLine(cells: readonly string[], row: number, saysNothing: boolean, { sections }: State): void {
  const [only, ...others] = saysNothing ? cells.filter((cell) => cell.trim() !== '') : []
  if (only !== undefined && others.length === 0 && sections.at(-1)?.row !== row) sections.push({ row, role: 'line', said: only.trim() })
}

/** Headings repeated further down, as over each week, which may stand beside them. */
function isHeadAgain(row: readonly string[], state: State): boolean {
  const filled = row.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]))
  if (filled.length < 2) return false
  const [first = 0, ...others] = filled
  const isSame = (at: number) => foldedName(row[at] ?? '') === foldedName(state.head[at] ?? '')
  return others.every(isSame) && (isSame(first) || (others.length > 1 && beginsWeek(row[first] ?? '', state)))
}

type RowParts = { readonly row: number; readonly parts: readonly RowPart[] }

/** The posts of a row and what of it is refused; none: it says nothing to publish. A row is refused for one reason once. */
function readRow(cells: readonly string[], { row, parts }: RowParts, state: State): readonly (PlanPost | RejectedPlanRow)[] | 'heading' {
  if (isTotals(cells)) {
    const column = cells.findIndex((cell) => cell.trim() !== '')
    return [{ row, column, cell: cells[column] ?? '', reason: 'totals' }]
  }
  if (isHeading(cells, row, state)) return 'heading'
  const read = parts.flatMap((part) => readPart(cells, { row, part }, state))
  const first = (one: RejectedPlanRow) =>
    read.findIndex((other) => !isPost(other) && other.reason === one.reason && other.column === one.column)
  return read.filter((one, at) => isPost(one) || first(one) === at)
}

/** What is known of the days of a part of the rows: tables side by side have a column of them each, and maybe a month or a week over it. */
function daysOf({ roles, group, column: first }: RowPart, state: State): DayState {
  if (state.mapping.layout !== 'postColumns' || first === null) return state
  const known = state.beside.get(first)
  if (known) return known
  const own = { ...state, mapping: { ...state.mapping, roles }, days: new Map() }
  const ofWeek = beginsWeek(group, own)
  if (!ofWeek && roles.indexOf('day') === state.mapping.roles.indexOf('day')) return state
  if (!ofWeek) beginsMonth(group, own)
  state.beside.set(first, own)
  return own
}

/** The cells of a row that tell of one of its posts, all others blank: another's weekday is not its own. */
function ownCells(cells: readonly string[], { group }: RowPart, { mapping: { groups } }: State): readonly string[] {
  return groups === null ? cells : cells.map((cell, at) => ([null, group].includes(groups[at] ?? null) ? cell : ''))
}

type RowAt = { readonly row: number; readonly part: RowPart }

/** What one part of a row comes to: a post, one for each of its times, or nothing. */
function readPart(cells: readonly string[], { row, part }: RowAt, state: State): readonly (PlanPost | RejectedPlanRow)[] {
  const said = (role: PlanRole) => (cells[part.roles.indexOf(role)] ?? '').trim()
  const day = dayOfRow(ownCells(cells, part, state), daysOf(part, state))
  const [{ layout }, { afterNetworks }] = [state.mapping, state]
  const withClock = 'reason' in day || day.time === null || afterNetworks
  return (withClock ? toldInCell({ layout, part, said, afterNetworks }) : [said]).flatMap(
    (own): readonly (PlanPost | RejectedPlanRow)[] => {
      const content = contentOf(cells, { layout, part: ofSection(part, state) }, own) ?? sameForAnother(layout, part, own)
      if (content === null) return []
      const days = 'reason' in day ? [] : [day, ...day.also]
      const told = 'reason' in day ? [day] : days.map((one) => postsOfDay({ ...content, day: one, said: own }, { row, part }, state))
      const fault = told.find((one) => 'reason' in one)
      if (fault) return [{ row, column: fault.column, cell: fault.cell, reason: fault.reason }]
      return drawnOnce(told.flatMap((one) => ('reason' in one ? [] : one)))
    },
  )
}

/** The designer makes it once for all days. */
function drawnOnce(posts: readonly PlanPost[]): readonly PlanPost[] {
  return posts.map((post, nth) => (nth === 0 || post.text === '' ? post : { ...post, visual: '' }))
}

type Told = Content & { readonly day: Day; readonly said: (role: PlanRole) => string }

function postsOfDay({ day, said, again, formats, ...content }: Told, { row, part }: RowAt, state: State): readonly PlanPost[] | Fault {
  const at = (role: PlanRole) => part.roles.indexOf(role)
  const status = statusOf(said('status'), state.head[at('status')] ?? '')
  const stage = stageNamed(status)
  // An idea without a day is not for the day above: it has none yet.
  if (stage === 'idea' && day.inherited) return { reason: 'noDay', column: at('day') < 0 ? null : at('day'), cell: '' }
  if (isCancelled(status)) return { reason: 'cancelled', column: at('status'), cell: status }
  const cell = said('time') || part.time
  const times = cell === '' ? [day, ...day.later].map(({ time, zone }) => ({ time, zone, networks: [] })) : timesIn(cell, state)
  if (times === null) return { reason: 'badTime', column: at('time'), cell: said('time') }
  const { zone } = withoutZone(state.head[at('time')] ?? '')
  const post = {
    rows: [row],
    column: part.column,
    day: day.day,
    lastDay: day.lastDay,
    time: null,
    zone,
    ...content,
    rubric: said('rubric') || state.rubric,
    status,
    stage,
    wentOut: isOutStatus(status) && day.day <= state.today,
    person: said('person'),
    campaign: said('campaign'),
    tags: [...tagsOf(said('tags')), ...kindsOf(said('format')), ...formats, ...(part.format === '' ? [] : [part.format])],
    ...(at('brand') < 0 ? {} : { brand: { word: brandOfRow(said, row, state), column: at('brand') } }),
  }
  const posts = [...atTimes(post, times), ...again.map((one) => ({ ...post, ...one }))]
  return posts.map(withFirstTime)
}

/** A post stands at the first of its networks' times where each of them has one and nothing else tells it. */
function withFirstTime(post: PlanPost): PlanPost {
  const times = post.networks.flatMap(({ time }) => time ?? []).sort()
  const all = times.length === post.networks.length
  return post.time === null && all ? { ...post, time: times[0] ?? null } : post
}

/** A post that names no network goes where its section does. */
function ofSection(part: RowPart, { network }: State): RowPart {
  return network === null ? part : { ...part, network }
}

/** A mark under «Согласовано» or «Approved?» means what its heading says; a mark that denies it means a draft. */
function statusOf(cell: string, heading: string): string {
  if (stageNamed(heading) === null || !(isYes(cell) || isNo(cell))) return cell
  return isYes(cell) ? heading.replace(/\?$/, '').trim() : ''
}

function timesIn(cell: string, { times }: State): ReturnType<typeof timesOfCell> {
  const read = times.has(cell) ? (times.get(cell) ?? null) : timesOfCell(cell)
  times.set(cell, read)
  return read
}
