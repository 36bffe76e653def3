import { z } from 'zod'
import { brandId, channelId } from '#shared/commands/planning/args.ts'
import type { Brand } from '#shared/domain/brands/brand.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { type ChannelHistory, channelHistories, emptyHistory, lastKnown, type Stretch } from '#shared/domain/metrics/channel-history.ts'
import type { CountedPost } from '#shared/domain/metrics/counted-post.ts'
import { type GainsByChannel, gainsByChannel } from '#shared/domain/metrics/daily-series.ts'
import { type DayAxis, dayAxis, placeOf } from '#shared/domain/metrics/day-axis.ts'
import type { ChannelDay, PostDay } from '#shared/domain/metrics/metrics.ts'
import type { ChannelScope } from '#shared/domain/metrics/parts.ts'
import { gainsOf, noTotals, type PostHistory, postHistories, totalsAt } from '#shared/domain/metrics/post-history.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { addDays, dayOf, instantOf } from '#shared/domain/time/wall-time.ts'
import type { ChannelId, VariantId } from '#shared/kernel/ids.ts'
import { type DayKey, dayKeySchema, type EpochMs, type WallTime, type ZoneId } from '#shared/kernel/time.ts'
import { byOrder } from './calendar-card.ts'
import { lastKey, type ReadTx } from './read-tx.ts'
import { isLiving, livingById } from './rows-of.ts'

/** What both queries of the Metrics room are asked for: a client, its period and the one it is compared with. */
export const metricsArgs = z.object({
  brandId,
  /** Left out or empty: all channels. */
  channelIds: z.array(channelId).max(100).default([]),
  fromDay: dayKeySchema,
  toDay: dayKeySchema,
  previousFromDay: dayKeySchema,
  previousToDay: dayKeySchema,
})
export type MetricsArgs = z.output<typeof metricsArgs>

/** Days read before the earlier period, so that its first gains have something to be counted from. */
const daysBefore = 7

/** One period of the two: where it lies on the axis and what came out in it. */
export type PeriodRows = { readonly stretch: Stretch; readonly posts: readonly CountedPost[] }

/** Everything known of a client in two periods, merged and counted. */
export type MetricsRows = {
  readonly brand: Brand
  /** In order; removed ones only where they published or were counted in one of the periods. */
  readonly channels: readonly Channel[]
  readonly axis: DayAxis
  readonly histories: readonly ChannelHistory[]
  readonly gains: GainsByChannel
  readonly posts: ReadonlyMap<string, Post>
  readonly variants: ReadonlyMap<VariantId, Variant>
  readonly now: PeriodRows
  readonly before: PeriodRows
}

/** Reads the days and publications of two periods; null: there is no such client. */
export async function readMetrics(tx: ReadTx, args: MetricsArgs): Promise<MetricsRows | null> {
  const brand = await tx.get('brands', args.brandId)
  if (!brand || !isLiving(brand)) return null
  const firstDay = addDays(args.previousFromDay, -daysBefore)
  const [channels, channelDays, postDays, variants, previous] = await Promise.all([
    tx.range('channels', 'brandId', brand.id, brand.id),
    tx.range('channelDays', '[brandId+day]', [brand.id, firstDay], [brand.id, args.toDay]),
    tx.range('postDays', '[brandId+day]', [brand.id, firstDay], [brand.id, args.toDay]),
    publishedOn(tx, brand, [args.fromDay, args.toDay]),
    publishedOn(tx, brand, [args.previousFromDay, args.previousToDay]),
  ])
  const axis = dayAxis(firstDay, args.toDay)
  const merged = mergedDays(channelDays, axis)
  const wanted = wantedChannels(channels, { args, merged, variants: [...variants, ...previous] })
  const ids = new Set(wanted.map((one) => one.id))
  const ours = (one: { readonly channelId: ChannelId }) => ids.has(one.channelId)
  const published = [...previous, ...variants].filter(ours)
  const counted = new Set(postDays.map((one) => one.variantId))
  const later = await readLater(
    tx,
    args,
    published.filter((one) => !counted.has(one.id)),
  )
  const histories = postHistories([...postDays.filter(ours), ...later])
  const posts = await livingById(tx, 'posts', new Set(published.map((one) => one.postId)))
  const countedOf = (rows: readonly Variant[], last: DayKey) =>
    countedPosts(rows.filter(ours), { posts, histories, last, zone: brand.zone })
  return {
    ...{ brand, channels: wanted, axis, posts, variants: new Map(published.map((one) => [one.id, one])) },
    histories: wanted.map((one) => merged.get(one.id) ?? emptyHistory(one.id, axis.length)),
    gains: await gainsOfAll(tx, { histories, axis, zone: brand.zone, published, postDays }),
    now: { stretch: stretchOf(axis, args.fromDay, args.toDay), posts: countedOf(variants, args.toDay) },
    before: { stretch: stretchOf(axis, args.previousFromDay, args.previousToDay), posts: countedOf(previous, args.previousToDay) },
  }
}

/** One scope a channel, for the figures of a period. */
export function scopesOf({ histories }: MetricsRows, { stretch, posts }: PeriodRows): readonly ChannelScope[] {
  const byChannel = Map.groupBy(posts, (one) => one.channelId)
  return histories.map((history) => ({
    ...{ channelId: history.channelId, history, stretch, posts: byChannel.get(history.channelId) ?? [] },
    followers: (lastKnown(history, 'followers', { start: 0, end: stretch.end })?.value ?? null) || null,
  }))
}

function stretchOf(axis: DayAxis, first: DayKey, last: DayKey): Stretch {
  return { start: placeOf(axis, first), end: placeOf(axis, last) + 1 }
}

type MergedDays = ReturnType<typeof channelHistories>

const mergedBefore = new WeakMap<readonly ChannelDay[], { readonly axis: DayAxis; readonly merged: MergedDays }>()

/** The days of each channel. A range that nobody wrote into is answered with the same rows: they are merged once. */
function mergedDays(rows: readonly ChannelDay[], axis: DayAxis): MergedDays {
  const before = mergedBefore.get(rows)
  if (before?.axis.first === axis.first && before.axis.length === axis.length) return before.merged
  const merged = channelHistories(rows, axis)
  mergedBefore.set(rows, { axis, merged })
  return merged
}

/** What came out from the first to the last day of the brand's zone. */
async function publishedOn(tx: ReadTx, { id, zone }: Brand, [first, last]: readonly [DayKey, DayKey]): Promise<readonly Variant[]> {
  const bounds = [startOf(first, zone), startOf(addDays(last, 1), zone)] as const
  const rows = await tx.range('variants', '[brandId+publishedAt]', [id, bounds[0]], [id, bounds[1]], { upperOpen: true })
  return rows.filter((one) => isLiving(one) && one.publication === 'published')
}

function startOf(day: DayKey, zone: ZoneId): EpochMs {
  return instantOf(`${day}T00:00` as WallTime, zone).at
}

function wantedChannels(
  channels: readonly Channel[],
  known: { readonly args: MetricsArgs; readonly merged: MergedDays; readonly variants: readonly Variant[] },
): readonly Channel[] {
  const used = new Set([...known.variants.map((one) => one.channelId), ...known.merged.keys()])
  const chosen = new Set(known.args.channelIds)
  return channels
    .filter((one) => isLiving(one) || used.has(one.id))
    .filter((one) => chosen.size === 0 || chosen.has(one.id))
    .toSorted(byOrder)
}

/**
 * The first counts of publications that were counted only after the period: a month is often looked at before it is counted. Each
 * of them is looked up, unless nothing at all was counted later: then a running month would ask for a thousand in vain.
 */
async function readLater(tx: ReadTx, { brandId, toDay }: MetricsArgs, missing: readonly Variant[]): Promise<readonly PostDay[]> {
  if (missing.length === 0) return []
  const after = await tx.range('postDays', '[brandId+day]', [brandId, addDays(toDay, 1)], [brandId, lastKey], { limit: 1 })
  if (after.length === 0) return []
  const found = await Promise.all(missing.map((one) => tx.range('postDays', 'id', `${one.id}|`, `${one.id}|${lastKey}`, { limit: 3 })))
  return found.flat()
}

type Counting = {
  readonly posts: ReadonlyMap<string, Post>
  readonly histories: ReadonlyMap<VariantId, PostHistory>
  readonly last: DayKey
  readonly zone: ZoneId
}

function countedPosts(variants: readonly Variant[], { posts, histories, last, zone }: Counting): readonly CountedPost[] {
  return variants.flatMap((variant) => {
    const post = posts.get(variant.postId)
    if (!post || variant.publishedAt === null) return []
    const history = histories.get(variant.id)
    return [
      {
        ...{ variantId: variant.id, postId: post.id, channelId: variant.channelId, rubricId: post.rubricId, pictures: post.pictures },
        ...{ publishedAt: variant.publishedAt, day: dayOf(variant.publishedAt, zone) },
        totals: history && history.length > 0 ? totalsAt(history, last) : noTotals,
      },
    ]
  })
}

type Gaining = {
  readonly histories: ReadonlyMap<VariantId, PostHistory>
  readonly axis: DayAxis
  readonly zone: ZoneId
  readonly published: readonly Variant[]
  readonly postDays: readonly PostDay[]
}

/** What each channel's publications gained by day; those of earlier periods go on gaining, so all that were counted take part. */
async function gainsOfAll(tx: ReadTx, { histories, axis, zone, published, postDays }: Gaining): Promise<GainsByChannel> {
  const known = new Map(published.map((one) => [one.id, one]))
  const channelOf = new Map(postDays.map((one) => [one.variantId, one.channelId]))
  const earlier = [...channelOf.keys()].filter((id) => !known.has(id) && mayBeFirst(histories.get(id), axis))
  for (const variant of await tx.getMany('variants', earlier)) if (variant) known.set(variant.id, variant)
  return gainsByChannel(
    [...histories].flatMap(([variantId, history]) => {
      const channelId = known.get(variantId)?.channelId ?? channelOf.get(variantId)
      const came = known.get(variantId)?.publishedAt ?? null
      const lastFirstDay = came === null ? null : addDays(dayOf(came, zone), 1)
      return channelId === undefined ? [] : [{ channelId, gains: gainsOf(history, lastFirstDay) }]
    }),
    axis,
  )
}

/** Whether the first count of a publication that came out before both periods may still be a gain of its first days. */
function mayBeFirst(history: PostHistory | undefined, axis: DayAxis): boolean {
  const first = history?.[0]
  return first !== undefined && placeOf(axis, first.day) > 0 && placeOf(axis, first.day) <= daysBefore + 1
}
