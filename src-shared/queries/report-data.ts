import type { Brand, Rubric } from '#shared/domain/brands/brand.ts'
import type { MetricsPeriod } from '#shared/domain/metrics/metrics-period.ts'
import type { Report } from '#shared/domain/reports/report.ts'
import { isAbout, planRange } from '#shared/domain/reports/report-period.ts'
import { dayKeySchema } from '#shared/kernel/time.ts'
import { byOrder, type CalendarCard } from './calendar-card.ts'
import { calendarRange } from './calendar-range.ts'
import { type MetricsChannel, type MetricsOverview, overviewOf } from './metrics-overview.ts'
import { metricsPosts, type PostRow } from './metrics-posts.ts'
import { metricsArgs } from './metrics-rows.ts'
import { defineQuery } from './query.ts'
import { isLiving } from './rows-of.ts'

/** By these the report's table sets channels beside each other: which of the first six it prints depends on what is known. */
const printedFigures = [
  ...(['reach', 'views', 'engagement', 'erReach', 'erViews', 'erFollowers'] as const),
  ...(['followers', 'followersGain', 'posts'] as const),
] as const
type PrintedFigure = (typeof printedFigures)[number]

/** A channel in a report. */
export type ReportChannel = MetricsChannel<PrintedFigure>

/** Everything the report of one client is made from. Its figures are those of the Metrics room, computed by the same code. */
export type ReportData = {
  readonly period: MetricsPeriod
  readonly brand: Brand
  /** What a person typed; null: nothing yet. */
  readonly report: Report | null
  readonly overview: MetricsOverview<PrintedFigure>
  /** In the order they came out; at most `mostPosts`. */
  readonly posts: readonly PostRow[]
  /** How many there were. */
  readonly postsTotal: number
  /** All of the brand, in order, with their target shares. */
  readonly rubrics: readonly Rubric[]
  /** What is planned from the day after the period to the end of that month, soonest first. */
  readonly plan: readonly CalendarCard[]
}

/** More posts than a client would read of one period. */
export const mostPosts = 1000

/** The figures, words and plan of a report; null without such a client. */
export const reportData = defineQuery({
  name: 'report.data',
  args: metricsArgs.extend({ wholeToDay: dayKeySchema }),
  async run(tx, args): Promise<ReportData | null> {
    const { brandId, fromDay, toDay, wholeToDay, previousFromDay, previousToDay } = args
    const brand = await tx.get('brands', brandId)
    const overview = await overviewOf(tx, args, printedFigures)
    if (!brand || !overview) return null
    const period = { fromDay, toDay, wholeToDay, previousFromDay, previousToDay }
    const month = fromDay.slice(0, 7)
    const [reports, rubrics, posts, plan] = await Promise.all([
      tx.range('reports', '[brandId+month]', [brandId, month], [brandId, month]),
      tx.range('rubrics', 'brandId', brandId, brandId),
      metricsPosts.run(tx, { ...args, sort: 'publishedAt', descending: false, limit: mostPosts }),
      calendarRange.run(tx, { brandId, ...planRange(period, brand.zone) }),
    ])
    return {
      ...{ period, brand, overview, plan },
      report: reports.find((one) => isLiving(one) && isAbout(one, period)) ?? null,
      posts: posts.rows,
      postsTotal: posts.total,
      rubrics: rubrics.filter(isLiving).toSorted(byOrder),
    }
  },
})
