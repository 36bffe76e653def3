import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import type { Brand } from '#shared/domain/brands/brand.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { ChannelDay, PostDay } from '#shared/domain/metrics/metrics.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { dailyGains, snapshotAt } from '#shared/domain/reports/daily-gains.ts'
import type { Report } from '#shared/domain/reports/report.ts'
import { addDays, addMonths, dayOf, daysBetween, monthRange } from '#shared/domain/time/wall-time.ts'
import type { ChannelId, MediaHash, PostId, VariantId } from '#shared/kernel/ids.ts'
import { type DayKey, dayKeySchema, type EpochMs, epochMsSchema, type MonthKey, monthKeySchema } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import { byOrder, type CalendarCard } from './calendar-card.ts'
import { calendarRange } from './calendar-range.ts'
import { defineQuery } from './query.ts'
import { lastKey, type ReadTx } from './read-tx.ts'
import { isLiving, livingById } from './rows-of.ts'

/** One publication with its counts at the period's end. */
export type ReportedPost = {
  readonly postId: PostId
  readonly variantId: VariantId
  readonly channelId: ChannelId
  readonly network: NetworkId
  readonly channelTitle: string
  readonly firstLine: string
  readonly thumb: MediaHash | null
  readonly publishedAt: EpochMs
  readonly url: string | null
  readonly likes: number | null
  readonly reposts: number | null
  readonly replies: number | null
  /** Likes, reposts and replies as far as they are known; null when none is. */
  readonly total: number | null
}

/** What one day brought; counts are gains of that day, null where no snapshot tells. */
export type ReportedDay = {
  readonly day: DayKey
  readonly likes: number | null
  readonly reposts: number | null
  readonly replies: number | null
  /** Publications that came out. */
  readonly posts: number
}

/** Everything the monthly report of one client is made from. */
export type ReportData = {
  readonly month: MonthKey
  readonly brand: Brand
  /** Living channels in order, then removed ones that published in the period. */
  readonly channels: readonly Channel[]
  /** What a person typed; null: nothing yet. */
  readonly report: Report | null
  /** In the order they came out. */
  readonly posts: readonly ReportedPost[]
  readonly previousPosts: readonly ReportedPost[]
  readonly days: readonly ReportedDay[]
  /** Followers at the first and the last snapshot of the period. */
  readonly followers: readonly { readonly channelId: ChannelId; readonly first: number | null; readonly last: number | null }[]
  /** Posts planned for the month after the report's. */
  readonly plan: readonly CalendarCard[]
}

const argsSchema = z.object({
  brandId,
  from: epochMsSchema,
  to: epochMsSchema,
  previousFrom: epochMsSchema,
  previousTo: epochMsSchema,
  fromDay: dayKeySchema,
  toDay: dayKeySchema,
  previousFromDay: dayKeySchema,
  previousToDay: dayKeySchema,
  month: monthKeySchema,
})
type Args = z.output<typeof argsSchema>

/**
 * The figures of a period and of the one before. Counts of a post are those of the last snapshot up to the period's end;
 * where there is none yet, of the first one after it. `to` and `previousTo` are the first moments that no longer belong.
 */
export const reportData = defineQuery({
  name: 'report.data',
  args: argsSchema,
  async run(tx, args): Promise<ReportData | null> {
    const { brandId } = args
    const brand = await tx.get('brands', brandId)
    if (!brand || !isLiving(brand)) return null
    const [channels, reports, variants, previous, snapshots, channelDays, plan] = await Promise.all([
      tx.range('channels', 'brandId', brandId, brandId),
      tx.range('reports', '[brandId+month]', [brandId, args.month], [brandId, args.month]),
      publishedBetween(tx, brandId, [args.from, args.to]),
      publishedBetween(tx, brandId, [args.previousFrom, args.previousTo]),
      tx.range('postDays', '[brandId+day]', [brandId, args.previousFromDay], [brandId, lastKey]),
      tx.range('channelDays', '[brandId+day]', [brandId, args.fromDay], [brandId, args.toDay]),
      nextMonth(tx, brand, args),
    ])
    const byVariant = Map.groupBy(snapshots, (one) => one.variantId)
    const around = { tx, channels: new Map(channels.map((one) => [one.id, one])), byVariant }
    const [posts, previousPosts] = await Promise.all([
      reportedPosts(around, variants, args.toDay),
      reportedPosts(around, previous, args.previousToDay),
    ])
    const used = new Set([...posts, ...previousPosts].map((one) => one.channelId))
    return {
      month: args.month,
      brand,
      channels: channels.filter((one) => isLiving(one) || used.has(one.id)).sort(livingFirst),
      report: reports.find(isLiving) ?? null,
      posts,
      previousPosts,
      days: reportedDays(args, brand, { snapshots, variants: [...previous, ...variants] }),
      followers: channels.filter(isLiving).map((channel) => followersOf(channel, channelDays)),
      plan,
    }
  },
})

async function publishedBetween(tx: ReadTx, brandId: string, [from, to]: readonly [EpochMs, EpochMs]): Promise<readonly Variant[]> {
  const rows = await tx.range('variants', '[brandId+publishedAt]', [brandId, from], [brandId, to], { upperOpen: true })
  return rows.filter((one) => one.deletedAt === null && one.publication === 'published')
}

function nextMonth(tx: ReadTx, brand: Brand, { month }: Args): Promise<readonly CalendarCard[]> {
  return calendarRange.run(tx, { brandId: brand.id, ...monthRange(addMonths(month, 1), brand.zone) })
}

type Around = {
  readonly tx: ReadTx
  readonly channels: ReadonlyMap<ChannelId, Channel>
  readonly byVariant: ReadonlyMap<VariantId, readonly PostDay[]>
}

async function reportedPosts({ tx, channels, byVariant }: Around, variants: readonly Variant[], lastDay: DayKey): Promise<ReportedPost[]> {
  const posts = await livingById(
    tx,
    'posts',
    variants.map((one) => one.postId),
  )
  return variants.flatMap((variant) => {
    const post = posts.get(variant.postId)
    const channel = channels.get(variant.channelId)
    if (!post || !channel || variant.publishedAt === null) return []
    const snapshot = snapshotAt(byVariant.get(variant.id) ?? [], lastDay)
    const { likes, reposts, replies } = snapshot ?? { likes: null, reposts: null, replies: null }
    const known = [likes, reposts, replies].filter((one) => one !== null)
    return [
      {
        postId: post.id,
        variantId: variant.id,
        channelId: channel.id,
        network: channel.network,
        channelTitle: channel.title,
        firstLine: post.firstLine,
        thumb: post.thumb,
        publishedAt: variant.publishedAt,
        url: variant.remoteUrl,
        likes,
        reposts,
        replies,
        total: known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0),
      },
    ]
  })
}

function reportedDays(
  { fromDay, toDay }: Args,
  brand: Brand,
  known: { readonly snapshots: readonly PostDay[]; readonly variants: readonly Variant[] },
): readonly ReportedDay[] {
  const days = new Map(
    known.variants.flatMap(({ id, publishedAt }) => (publishedAt === null ? [] : [[id, dayOf(publishedAt, brand.zone)] as const])),
  )
  const gains = dailyGains(
    known.snapshots.filter((one) => one.day <= toDay),
    days,
    (day) => addDays(day, 1),
  )
  const published = Map.groupBy(days.values(), (day) => day)
  return daysBetween(fromDay, toDay).map((day) => ({
    day,
    ...(gains.get(day) ?? { likes: null, reposts: null, replies: null }),
    posts: published.get(day)?.length ?? 0,
  }))
}

function followersOf(channel: Channel, days: readonly ChannelDay[]): ReportData['followers'][number] {
  const known = days.filter((one) => one.channelId === channel.id && one.followers !== null)
  return { channelId: channel.id, first: known[0]?.followers ?? null, last: known.at(-1)?.followers ?? null }
}

function livingFirst(one: Channel, other: Channel): number {
  return Number(!isLiving(one)) - Number(!isLiving(other)) || byOrder(one, other)
}
