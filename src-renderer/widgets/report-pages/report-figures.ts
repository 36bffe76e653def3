import { changeOf, type FigureChange, type FigureId } from '#shared/domain/metrics/figures.ts'
import { goalOver } from '#shared/domain/metrics/goal-progress.ts'
import type { MetricsPeriod } from '#shared/domain/metrics/metrics-period.ts'
import type { MetricsOverview } from '#shared/queries/metrics-overview.ts'
import type { PostRow } from '#shared/queries/metrics-posts.ts'
import type { ReportData } from '#shared/queries/report-data.ts'

/** A figure at the head of the report. */
export type Tile = {
  readonly figure: FigureId
  /** Null: nobody told. */
  readonly value: number | null
  readonly before: number | null
  readonly change: FigureChange | null
  /** What the brand wants of it over the whole period; null: no goal. */
  readonly goal: number | null
}

/** Figures that may stand in each of the four tiles: the first that is known, else the first. */
const slots: readonly (readonly FigureId[])[] = [
  ['reach', 'views', 'engagement'],
  ['erReach', 'erViews', 'erFollowers'],
  ['followersGain', 'followers'],
  ['clicks', 'posts'],
]

/** The four figures the report opens with. */
export function tilesOf({ overview, period }: Pick<ReportData, 'overview' | 'period'>): readonly Tile[] {
  return slots.map((slot) => tileOf(slot.find((figure) => knownValue(overview, figure) !== null) ?? slot[0] ?? 'posts', overview, period))
}

function tileOf(figure: FigureId, overview: MetricsOverview, period: MetricsPeriod): Tile {
  const pair = overview.figures.find(({ now }) => now.figure === figure)
  const [value, before] = [pair?.now.value ?? null, pair?.before.value ?? null]
  const target = overview.goals.find((goal) => goal.figure === figure)?.target
  const goal = target === undefined ? null : goalOver(figure, target, [period.fromDay, period.wholeToDay])
  return { figure, value, before, change: changeOf(figure, value, before), goal }
}

/** A figure of the period; null: not known. */
export function knownValue(overview: MetricsOverview, figure: FigureId): number | null {
  return overview.figures.find(({ now }) => now.figure === figure)?.now.value ?? null
}

/** What is counted by day and by channel in this report. */
export type Measure = 'reach' | 'views' | 'engagement'
export type Rate = 'erReach' | 'erViews' | 'erFollowers'

/** What the report's chart and tables speak of: reach where it is known, else views, else reactions. */
export function measureOf({ days }: MetricsOverview): Measure {
  const known = (measure: Measure) => days[measure].some((value) => value !== null)
  return (['reach', 'views'] as const).find(known) ?? 'engagement'
}

/** The engagement rate that goes with it: the first one that is known. */
export function rateOf(overview: MetricsOverview): Rate {
  return (['erReach', 'erViews', 'erFollowers'] as const).find((rate) => knownValue(overview, rate) !== null) ?? 'erFollowers'
}

/** One bar: a rubric with a value, and how many publications it comes from. */
export type Bar = { readonly key: string; readonly name: string | null; readonly value: number | null; readonly posts: number }

/** Engagement by rubric, the best first; unknown last. */
export function rubricRates({ overview }: Pick<ReportData, 'overview'>, rate: Rate): readonly Bar[] {
  return overview.rubrics
    .map((one) => ({ key: one.rubric?.id ?? 'none', name: one.rubric?.name ?? null, value: one[rate], posts: one.posts }))
    .toSorted((one, other) => (other.value ?? -1) - (one.value ?? -1))
}

export type ShareBar = Bar & { readonly target: number | null }

/** The share of each rubric of the publications, with the share it should have. Rubrics with a target and no publication are there too. */
export function rubricShares({ overview, rubrics }: Pick<ReportData, 'overview' | 'rubrics'>): readonly ShareBar[] {
  const all = overview.rubrics.reduce((sum, one) => sum + one.posts, 0)
  if (all === 0) return []
  const counts = new Map(overview.rubrics.map((one) => [one.rubric?.id ?? null, one.posts]))
  const known = rubrics
    .filter((one) => counts.has(one.id) || one.targetShare !== null)
    .map(({ id, name, targetShare }): ShareBar => {
      const posts = counts.get(id) ?? 0
      return { key: id, name, value: posts / all, posts, target: targetShare }
    })
  const without = counts.get(null)
  const rest: readonly ShareBar[] =
    without === undefined ? [] : [{ key: 'none', name: null, value: without / all, posts: without, target: null }]
  return [...known.toSorted((one, other) => other.posts - one.posts), ...rest]
}

/** A count of a post that may have a column or a place beside it. */
export type PostFigure = 'reach' | 'views' | 'engagement' | 'likes' | 'reposts' | 'replies' | 'saves' | 'clicks' | Rate

/** One count or rate of a post; null: not known. */
export function postFigure(post: PostRow, figure: PostFigure): number | null {
  switch (figure) {
    case 'likes':
    case 'reposts':
    case 'replies':
    case 'saves':
    case 'clicks':
      return post.counts[figure]
    default:
      return post[figure]
  }
}

/** Of these figures the ones that at least one of the posts knows, in the order given. */
export function knownFigures(posts: readonly PostRow[], wanted: readonly PostFigure[]): readonly PostFigure[] {
  return wanted.filter((figure) => posts.some((post) => postFigure(post, figure) !== null))
}

/** The posts that were answered most, best first; those nobody answered, or of which nothing is known, are not among them. */
export function bestPosts(posts: readonly PostRow[], count: number): readonly PostRow[] {
  return posts
    .filter((post) => (post.engagement ?? 0) > 0)
    .toSorted((one, other) => (other.engagement ?? 0) - (one.engagement ?? 0) || one.publishedAt - other.publishedAt)
    .slice(0, count)
}
