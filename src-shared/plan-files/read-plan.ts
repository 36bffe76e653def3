import type { DayKey } from '#shared/kernel/time.ts'
import { foldedName } from '#shared/networks/nicknames.ts'
import { isTotals } from '#shared/tables/headings.ts'
import { type DayRules, readPlanDay } from './plan-day.ts'
import { networkOfHeading, type PlanRole } from './plan-headings.ts'
import { dayRules, type PlanMapping } from './plan-mapping.ts'
import type { NetworkPart, PlanPost, PlanReading, PlanReason, RejectedPlanRow } from './plan-post.ts'
import { bareCell } from './plan-table.ts'
import { readTime } from './plan-time.ts'
import { readGrid } from './read-grid.ts'
import { filledDown, type Sheet } from './sheet.ts'
import { splitNetworks } from './split-networks.ts'
import { stageNamed } from './stage-words.ts'
import { withoutMarkup, withWords } from './text-cell.ts'

/** Reads a sheet by a mapping. A row is taken whole or rejected whole; rows that say a day and nothing more are passed over. */
export function readPlan(sheet: Sheet, mapping: PlanMapping, today: DayKey): PlanReading {
  const rules = { ...dayRules(mapping, today), from1904: sheet.from1904 ?? false }
  return mapping.layout === 'grid' ? readGrid(sheet, rules) : readTable(filledDown(sheet), mapping, rules)
}

type State = {
  readonly mapping: PlanMapping
  readonly rules: DayRules
  readonly head: readonly string[]
  /** The day above, where blank means the same. */
  day: DayKey | null
  /** What the day above was refused for: rows below it belong to a day nobody knows. */
  dayFault: Fault | null
  yearGuessed: boolean
}

type Fault = { readonly reason: PlanReason; readonly column: number | null; readonly cell: string }

function readTable(cells: readonly (readonly string[])[], mapping: PlanMapping, rules: DayRules): PlanReading {
  const state: State = { mapping, rules, head: cells[mapping.headRow] ?? [], day: null, dayFault: null, yearGuessed: false }
  const posts: PlanPost[] = []
  const rejected: RejectedPlanRow[] = []
  let blank = 0
  for (const [index, row] of cells.entries()) {
    if (index <= mapping.headRow || row.every((cell) => cell.trim() === '')) continue
    const read = readRow(row.map(bareCell), index + 1, state)
    if (read === 'blank') blank += 1
    else if (read === 'heading') continue
    else if ('reason' in read) rejected.push(read)
    else if (mapping.layout === 'networkRows') joinLast(posts, read, storyOf(row, mapping, read))
    else posts.push(read)
  }
  return { posts, rejected, blank, yearGuessed: state.yearGuessed }
}

function readRow(cells: readonly string[], row: number, state: State): PlanPost | RejectedPlanRow | 'blank' | 'heading' {
  const said = (role: PlanRole) => (cells[state.mapping.roles.indexOf(role)] ?? '').trim()
  const reject = ({ reason, column, cell }: Fault): RejectedPlanRow => ({ row, column, cell, reason })
  if (isTotals(cells)) return reject({ reason: 'totals', column: null, cell: cells.find((cell) => cell.trim() !== '') ?? '' })
  if (isHeading(cells, state)) return 'heading'
  const day = dayOfRow(cells, state)
  const content = contentOf(cells, state, said) ?? sameForAnother(state, said)
  if (content === null) return 'blank'
  if ('reason' in day) return reject(day)
  const time = readTime(said('time'))
  const ownTime = said('time') === '' ? day.time : null
  if (time.kind === 'unreadable') return reject({ reason: 'badTime', column: state.mapping.roles.indexOf('time'), cell: said('time') })
  const status = said('status')
  return {
    rows: [row],
    column: null,
    day: day.day,
    time: time.kind === 'time' ? time.time : ownTime,
    ...content,
    rubric: said('rubric'),
    status,
    stage: stageNamed(status),
    person: said('person'),
    campaign: said('campaign'),
    tags: said('tags')
      .split(/[,;\n]+/)
      .flatMap((tag) => tag.trim().replace(/^#/, '') || []),
  }
}

const section = /^(?:неделя|week)\s*(?:№\s*)?\d*\s*$/iu

/** A line across the table: a day («5 ноября, четверг»), a month, a week, a section. Days and months are remembered. */
function isHeading(cells: readonly string[], state: State): boolean {
  const filled = cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [{ cell: cell.trim(), column }]))
  const [only] = filled
  if (filled.length !== 1 || !only) return false
  const role = state.mapping.roles[only.column] ?? null
  if (role === 'text' || role === 'ofNetwork') return false
  const read = readPlanDay(only.cell, state.rules)
  if (role === 'theme' && read.kind !== 'day' && !section.test(only.cell)) return false
  if (state.mapping.layout === 'rows') return role !== 'day'
  if (read.kind === 'day') {
    state.day = read.day
    state.dayFault = null
    state.yearGuessed ||= read.yearGuessed
    return true
  }
  return role !== 'day' || read.kind === 'unreadable'
}

type Day = { readonly day: DayKey; readonly time: string | null }

const dayReasons = { twoWays: 'twoWays', missing: 'noDay', unreadable: 'badDay', noSuchDay: 'noSuchDay' } as const

function dayOfRow(cells: readonly string[], state: State): Day | Fault {
  const column = state.mapping.roles.indexOf('day')
  const cell = (cells[column] ?? '').trim()
  const read = readPlanDay(cell, state.rules)
  if (read.kind === 'day') {
    state.day = read.day
    state.dayFault = null
    state.yearGuessed ||= read.yearGuessed
    return { day: read.day, time: read.time }
  }
  const inherits = read.kind === 'missing' && state.mapping.layout !== 'rows'
  if (inherits && state.dayFault) return state.dayFault
  if (inherits && state.day !== null) return { day: state.day, time: null }
  const fault = { reason: dayReasons[read.kind], column: column < 0 ? null : column, cell }
  if (read.kind !== 'missing') state.dayFault = fault
  return fault
}

type Content = Pick<PlanPost, 'text' | 'visual' | 'networks'>

/** What there is to publish, and where; null: nothing. */
function contentOf(cells: readonly string[], { mapping, head }: State, said: (role: PlanRole) => string): Content | null {
  const theme = withoutMarkup(said('theme'))
  const base = withWords(theme, withoutMarkup(said('text')))
  const columns = mapping.layout === 'networkColumns' ? mapping.roles.flatMap((role, column) => (role === 'ofNetwork' ? [column] : [])) : []
  const parts = columns.flatMap((column) => networkPart(head[column] ?? '', cells[column] ?? ''))
  const listed = splitNetworks(said('network'))
  const common = base === '' ? (parts.find(({ text }) => text !== null)?.text ?? '') : base
  const text = [common, said('hashtags'), said('link')].reduce(withTail)
  const visual = said('visual')
  if (common === '' && said('hashtags') === '' && visual === '') return null
  const ownTail = (own: string) => [own, said('hashtags'), said('link')].reduce(withTail)
  const named = new Set(parts.map(({ word }) => foldedName(word)))
  return {
    text,
    visual,
    networks: [
      ...listed.filter((word) => !named.has(foldedName(word))).map((word) => ({ word, text: null, time: null })),
      ...parts.map((part) => ({ ...part, text: part.text === null || part.text === common ? null : ownTail(part.text) })),
    ],
  }
}

/** Words at the end of a text, unless they are in it. */
function withTail(text: string, tail: string): string {
  if (tail === '' || text.includes(tail)) return text
  return text === '' ? tail : `${text}\n\n${tail}`
}

const yes = /^(?:[+xх✓✔☑✅•*vда1]|yes|true|ok|ок|есть)$/iu
const no = /^(?:|[-–—0]|нет|no|false|n\/a|не публикуем)$/iu

/** A cell of a network's column: a mark, a time, or a text of its own. */
function networkPart(heading: string, cell: string): readonly NetworkPart[] {
  const word = networkOfHeading(heading) ?? heading.trim()
  const said = withoutMarkup(cell)
  if (no.test(said)) return []
  if (yes.test(said)) return [{ word, text: null, time: null }]
  const time = readTime(said)
  return [time.kind === 'time' ? { word, text: null, time: time.time } : { word, text: said, time: null }]
}

/** A row that names a network and nothing else says of the post above that it goes there too. */
function sameForAnother({ mapping }: State, said: (role: PlanRole) => string): Content | null {
  if (mapping.layout !== 'networkRows' || said('network') === '') return null
  return { text: '', visual: '', networks: splitNetworks(said('network')).map((word) => ({ word, text: null, time: null })) }
}

/** What joins the rows of one post: the theme, or the first line where there is no column of themes; null: blank, as above. */
function storyOf(cells: readonly string[], { roles }: PlanMapping, { text }: PlanPost): string | null {
  const theme = roles.indexOf('theme')
  const said = theme < 0 ? (text.split('\n')[0] ?? '') : (cells[theme] ?? '')
  return foldedName(said) || null
}

/** Rows of one post for different networks follow each other: the story is blank or the same, the network another. */
function joinLast(posts: PlanPost[], next: PlanPost, story: string | null): void {
  const last = posts.at(-1)
  const has = new Set(last?.networks.map(({ word }) => foldedName(word)))
  const others = next.networks.length > 0 && next.networks.every(({ word }) => !has.has(foldedName(word)))
  const same = story === null || (last?.text ?? '').split('\n').some((line) => foldedName(line) === story)
  if (!last || last.day !== next.day || !others || last.networks.length === 0 || !same) {
    if (next.text !== '' || next.visual !== '') posts.push(next)
    return
  }
  const own = next.networks.map((part) => ({
    ...part,
    text: next.text === '' || next.text === last.text ? part.text : next.text,
    time: next.time === last.time ? part.time : next.time,
  }))
  posts[posts.length - 1] = { ...last, rows: [...last.rows, ...next.rows], networks: [...last.networks, ...own] }
}
