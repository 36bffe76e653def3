import type { Series } from '#shared/domain/metrics/daily-series.ts'
import { type FigureId, figureKinds } from '#shared/domain/metrics/figures.ts'
import type { PeriodChoice } from '#shared/domain/metrics/metrics-period.ts'
import type { PostGroup } from '#shared/domain/metrics/post-groups.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { FigurePair, MetricsOverview } from '#shared/queries/index.ts'

const kinds = ['month', 'quarter', 'year'] as const

/** The period an address names: `month/2026-11-01`, `custom/2026-11-03/2026-11-16`; anything else is this month. */
export function choiceOf([kind = '', first = '', last = '']: readonly string[], today: DayKey): PeriodChoice {
  const calendar = kinds.find((one) => one === kind)
  if (calendar && isDay(first)) return { kind: calendar, day: first }
  if (kind === 'custom' && isDay(first) && isDay(last) && first <= last) return { kind: 'custom', from: first, to: last }
  return { kind: 'month', day: today }
}

/** The words of a period in the address. */
export function paramsOf(choice: PeriodChoice): readonly string[] {
  return choice.kind === 'custom' ? ['custom', choice.from, choice.to] : [choice.kind, choice.day]
}

function isDay(text: string): text is DayKey {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)
}

export type ErRate = 'erReach' | 'erViews' | 'erFollowers'
const erRates: readonly ErRate[] = ['erReach', 'erViews', 'erFollowers']

/** What stands in a tile: the first of each row that is known, else the first; a figure with a goal always has one. */
const tileChoices: readonly (readonly FigureId[])[] = [
  ['reach', 'views'],
  erRates,
  ['followersGain', 'followers'],
  ['clicks', 'engagement', 'posts'],
]

/** Figures shown as tiles, and those that stand in the list of the others. */
export function tilesOf({ figures, goals }: MetricsOverview): {
  readonly tiles: readonly FigurePair[]
  readonly more: readonly FigurePair[]
} {
  const byId = new Map(figures.map((one) => [one.now.figure, one]))
  const known = (figure: FigureId) => byId.get(figure)?.now.value !== null
  const chosen = tileChoices.flatMap((row) => row.find(known) ?? row[0] ?? [])
  const wanted = goals.flatMap((goal) => figures.filter((one) => one.now.figure === goal.figure).map((one) => one.now.figure))
  const ids = new Set<FigureId>([...chosen, ...wanted])
  return { tiles: [...ids].flatMap((id) => byId.get(id) ?? []), more: figures.filter((one) => !ids.has(one.now.figure)) }
}

/** The engagement rate that most can be said by: by reach, else by views, else by followers. */
export function bestRate(groups: readonly PostGroup[]): ErRate {
  return erRates.find((rate) => groups.some((group) => group[rate] !== null)) ?? 'erReach'
}

/** Step of the heat map, 1 to 5, by how a cell stands between nothing and the best one. */
export function heatStep(value: number, most: number): 1 | 2 | 3 | 4 | 5 {
  const share = most > 0 ? value / most : 0
  return Math.max(1, Math.min(5, Math.ceil(share * 5))) as 1 | 2 | 3 | 4 | 5
}

/** Places named under a chart of days: the first, then round ones, few enough to stand side by side. */
export function tickPlaces(days: readonly DayKey[]): readonly number[] {
  if (days.length > 62) return days.flatMap((day, i) => (day.endsWith('-01') ? [i] : []))
  return days.flatMap((day, i) => (i === 0 || (Number(day.slice(8)) % 5 === 0 && i > 2) ? [i] : []))
}

/** As many points as a line of a word's width can show apart; more of them make a blot. */
const mostSparks = 36

/** A run without the days before anything was known and after: of a long one the averages of some days in a row, null where nothing is known of them. */
export function sparkValues(values: Series): Series {
  const first = values.findIndex((value) => value !== null)
  if (first < 0) return []
  const run = values.slice(first, values.findLastIndex((value) => value !== null) + 1)
  const each = Math.ceil(run.length / mostSparks)
  if (each === 1) return run
  return Array.from({ length: Math.ceil(run.length / each) }, (_, i) => average(run.slice(i * each, (i + 1) * each)))
}

function average(values: Series): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}

/** Whether a figure is written as a share. */
export function isRate(figure: FigureId): boolean {
  return figureKinds[figure] === 'rate'
}

/** Whether nothing at all is known of a period. */
export function isEmpty({ figures, hours }: MetricsOverview): boolean {
  return hours.length === 0 && figures.every((one) => one.now.figure === 'posts' || one.now.value === null)
}
