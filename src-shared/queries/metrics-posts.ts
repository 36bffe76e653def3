import { z } from 'zod'
import type { RubricColor } from '#shared/domain/brands/brand.ts'
import type { CountedPost } from '#shared/domain/metrics/counted-post.ts'
import { rateOf, sumKnown } from '#shared/domain/metrics/figures.ts'
import { type FigureOrigin, type PostCounts, postMeasures } from '#shared/domain/metrics/metrics.ts'
import { originsOf } from '#shared/domain/metrics/origins.ts'
import { newest } from '#shared/domain/metrics/parts.ts'
import { type Followers, groupOf, type PostGroup } from '#shared/domain/metrics/post-groups.ts'
import type { ChannelId, MediaHash, PostId, VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import { type MetricsRows, metricsArgs, readMetrics, scopesOf } from './metrics-rows.ts'
import { defineQuery } from './query.ts'
import { livingById } from './rows-of.ts'

/** What the table of posts may be sorted by. */
export const postColumns = ['publishedAt', 'reach', 'views', 'engagement', 'clicks', 'erReach', 'erViews', 'erFollowers', 'ctr'] as const
export type PostColumn = (typeof postColumns)[number]

/** One publication of a row, with where its numbers come from. */
export type CountedVariant = {
  readonly variantId: VariantId
  readonly channelId: ChannelId
  readonly network: NetworkId
  readonly channelTitle: string
  readonly counts: PostCounts
  readonly followers: number | null
  readonly takenAt: EpochMs | null
  readonly origins: readonly FigureOrigin[]
}

/** One post over the chosen channels. Reach and views of several channels are added up: the same person may be in both. */
export type PostRow = Omit<PostGroup, 'posts'> & {
  readonly postId: PostId
  readonly firstLine: string
  readonly thumb: MediaHash | null
  readonly rubric: { readonly name: string; readonly color: RubricColor } | null
  /** When it came out first. */
  readonly publishedAt: EpochMs
  readonly counts: PostCounts
  readonly clicks: number | null
  readonly ctr: number | null
  readonly takenAt: EpochMs | null
  readonly variants: readonly CountedVariant[]
}

/** The rows asked for, and how many there are in all. */
export type PostRows = { readonly total: number; readonly rows: readonly PostRow[] }

/** Posts that came out in the period, with their totals at its end, sorted; what is not known stands last either way. */
export const metricsPosts = defineQuery({
  name: 'metrics.posts',
  args: metricsArgs.extend({
    sort: z.enum(postColumns).default('publishedAt'),
    descending: z.boolean().default(true),
    limit: z.number().int().min(1).max(2000).default(100),
  }),
  remembers: true,
  async run(tx, { sort, descending, limit, ...args }): Promise<PostRows> {
    const rows = await readMetrics(tx, args)
    if (!rows) return { total: 0, rows: [] }
    const rubrics = await livingById(
      tx,
      'rubrics',
      [...rows.posts.values()].flatMap((post) => post.rubricId ?? []),
    )
    const followers: Followers = new Map(scopesOf(rows, rows.now).map((scope) => [scope.channelId, scope.followers]))
    const all = [...Map.groupBy(rows.now.posts, (one) => one.postId).values()].map((own) => rowOf(own, { rows, followers, rubrics }))
    const sorted = all.toSorted((one, other) => compared(one[sort], other[sort], descending) || other.publishedAt - one.publishedAt)
    return { total: all.length, rows: sorted.slice(0, limit) }
  },
})

type Around = {
  readonly rows: MetricsRows
  readonly followers: Followers
  readonly rubrics: ReadonlyMap<string, { readonly name: string; readonly color: RubricColor }>
}

function rowOf(own: readonly CountedPost[], { rows, followers, rubrics }: Around): PostRow {
  const [first] = own
  if (!first) throw new Error('a row of no publications')
  const post = rows.posts.get(first.postId)
  const rubric = rubrics.get(first.rubricId ?? '')
  const { posts: _, ...group } = groupOf(own, followers)
  const counts = Object.fromEntries(postMeasures.map((measure) => [measure, sumKnown(own.map((one) => one.totals[measure]))])) as PostCounts
  const clicked = own.filter(({ totals }) => totals.clicks !== null && totals.views !== null)
  return {
    ...{ postId: first.postId, firstLine: post?.firstLine ?? '', thumb: post?.thumb ?? null },
    rubric: rubric ? { name: rubric.name, color: rubric.color } : null,
    publishedAt: Math.min(...own.map((one) => one.publishedAt)) as EpochMs,
    ...group,
    counts,
    clicks: counts.clicks,
    ctr: rateOf(sumKnown(clicked.map(({ totals }) => totals.clicks)), sumKnown(clicked.map(({ totals }) => totals.views))),
    takenAt: newest(own.map(({ totals }) => totals.takenAt)),
    variants: own.map((one) => variantOf(one, rows, followers)),
  }
}

function variantOf({ variantId, channelId, totals }: CountedPost, { channels }: MetricsRows, followers: Followers): CountedVariant {
  const channel = channels.find((one) => one.id === channelId)
  if (!channel) throw new Error(`a publication of a channel that was not read: ${channelId}`)
  const { takenAt, origins, ...counts } = totals
  return {
    ...{ variantId, channelId, network: channel.network, channelTitle: channel.title, counts },
    ...{ followers: followers.get(channelId) ?? null, takenAt, origins: originsOf(origins) },
  }
}

function compared(one: number | null, other: number | null, descending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return descending ? other - one : one - other
}
