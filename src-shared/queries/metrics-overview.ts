import type { RubricColor } from '#shared/domain/brands/brand.ts'
import type { Stretch } from '#shared/domain/metrics/channel-history.ts'
import type { CountedPost, PostInput } from '#shared/domain/metrics/counted-post.ts'
import { dailyAmounts, dailyFollowers, type Series } from '#shared/domain/metrics/daily-series.ts'
import { dayAt } from '#shared/domain/metrics/day-axis.ts'
import type { FigureId, FigureValue } from '#shared/domain/metrics/figures.ts'
import { newest } from '#shared/domain/metrics/parts.ts'
import { figureOf, periodFigures } from '#shared/domain/metrics/period-figures.ts'
import {
  type Followers,
  formatOf,
  groupOf,
  type HourCell,
  hourCells,
  type PostFormat,
  type PostGroup,
} from '#shared/domain/metrics/post-groups.ts'
import type { BrandId, ChannelId, RubricId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import { type MetricsArgs, type MetricsRows, metricsArgs, readMetrics, scopesOf } from './metrics-rows.ts'
import { defineQuery } from './query.ts'
import type { ReadTx } from './read-tx.ts'
import { isLiving, livingById } from './rows-of.ts'

/** A figure in the period and in the one before. */
export type FigurePair = { readonly now: FigureValue; readonly before: FigureValue }

/** What each day brought (followers: where they stood). */
export type DailySeries = {
  readonly followers: Series
  readonly reach: Series
  readonly views: Series
  readonly engagement: Series
  readonly clicks: Series
}

/** A channel with the figures it is compared by. */
export type MetricsChannel<Compared extends FigureId = RoomFigure> = {
  readonly channelId: ChannelId
  readonly network: NetworkId
  readonly title: string
  /** It was disconnected, and still has figures of the period. */
  readonly removed: boolean
  readonly figures: { readonly [Figure in Compared]: FigurePair }
}

/** By these channels stand beside each other in the Metrics room; more would only travel to the page to be seen by nobody. */
const roomFigures = ['reach', 'views', 'engagement'] as const satisfies readonly FigureId[]
type RoomFigure = (typeof roomFigures)[number]

/** Days in a row on which nothing at all is known of a channel that is known otherwise. */
export type Gap = { readonly channelId: ChannelId; readonly first: DayKey; readonly last: DayKey }

/** Everything the Metrics room shows above its table of posts. */
export type MetricsOverview<Compared extends FigureId = RoomFigure> = {
  readonly brandId: BrandId
  readonly zone: ZoneId
  readonly figures: readonly FigurePair[]
  readonly days: DailySeries
  readonly previousDays: DailySeries
  readonly channels: readonly MetricsChannel<Compared>[]
  /** By the number of publications; null: without a rubric. */
  readonly rubrics: readonly ({
    readonly rubric: { readonly id: RubricId; readonly name: string; readonly color: RubricColor } | null
  } & PostGroup)[]
  readonly formats: readonly ({ readonly format: PostFormat } & PostGroup)[]
  readonly hours: readonly HourCell[]
  readonly goals: readonly { readonly figure: string; readonly target: number }[]
  readonly gaps: readonly Gap[]
  /** When the newest figure of the period was taken. */
  readonly takenAt: EpochMs | null
}

/**
 * Figures of a client's channels in a period, against the one before: a few index ranges, added up here, so that a year of
 * twelve channels goes to the page as some thousand numbers. Null when there is no such client.
 */
export const metricsOverview = defineQuery({
  name: 'metrics.overview',
  args: metricsArgs,
  remembers: true,
  run: (tx, args): Promise<MetricsOverview | null> => overviewOf(tx, args, roomFigures),
})

/** The overview with the figures its channels are to be compared by. */
export async function overviewOf<Compared extends FigureId>(
  tx: ReadTx,
  args: MetricsArgs,
  compared: readonly Compared[],
): Promise<MetricsOverview<Compared> | null> {
  const rows = await readMetrics(tx, args)
  if (!rows) return null
  const [goals, rubrics] = await Promise.all([tx.range('goals', 'brandId', args.brandId, args.brandId), rubricsOf(tx, rows)])
  const [now, before] = [scopesOf(rows, rows.now), scopesOf(rows, rows.before)]
  const figuresNow = periodFigures(now)
  const figuresBefore = periodFigures(before)
  const followers: Followers = new Map(now.map((scope) => [scope.channelId, scope.followers]))
  return {
    ...{ brandId: rows.brand.id, zone: rows.brand.zone },
    figures: figuresNow.flatMap((one, i) => (figuresBefore[i] ? [{ now: one, before: figuresBefore[i] }] : [])),
    days: seriesOf(rows, rows.now.stretch),
    previousDays: seriesOf(rows, rows.before.stretch),
    channels: rows.channels.map((channel, i) => ({
      ...{ channelId: channel.id, network: channel.network, title: channel.title, removed: !isLiving(channel) },
      figures: comparedOf(compared, now.slice(i, i + 1), before.slice(i, i + 1)),
    })),
    ...groupsOf(rows, rubrics, followers),
    goals: goals.filter(isLiving).map(({ figure, target }) => ({ figure, target })),
    gaps: gapsOf(rows),
    takenAt: newest(figuresNow.map((one) => one.takenAt)),
  }
}

type RubricNames = Awaited<ReturnType<typeof rubricsOf>>

/** What came out in the period: by rubric, by format, by hour. */
function groupsOf(
  { now: { posts }, brand }: MetricsRows,
  rubrics: RubricNames,
  followers: Followers,
): Pick<MetricsOverview, 'rubrics' | 'formats' | 'hours'> {
  return {
    rubrics: groupedBy(posts, (post) => rubrics.get(post.rubricId ?? '')?.id ?? null).map(([id, own]) => ({
      rubric: rubrics.get(id ?? '') ?? null,
      ...groupOf(own, followers),
    })),
    formats: groupedBy(posts, formatOf).map(([format, own]) => ({ format, ...groupOf(own, followers) })),
    hours: hourCells(posts, followers, brand.zone),
  }
}

function comparedOf<Compared extends FigureId>(
  compared: readonly Compared[],
  now: ReturnType<typeof scopesOf>,
  before: ReturnType<typeof scopesOf>,
): MetricsChannel<Compared>['figures'] {
  const pair = (figure: FigureId): FigurePair => ({ now: figureOf(figure, now), before: figureOf(figure, before) })
  return Object.fromEntries(compared.map((figure) => [figure, pair(figure)])) as MetricsChannel<Compared>['figures']
}

function seriesOf({ histories, gains }: MetricsRows, stretch: Stretch): DailySeries {
  const amounts = (input: PostInput) => dailyAmounts(histories, gains, input, stretch)
  return {
    followers: dailyFollowers(histories, stretch),
    ...{ reach: amounts('reach'), views: amounts('views'), engagement: amounts('engagement'), clicks: amounts('clicks') },
  }
}

async function rubricsOf(tx: ReadTx, { posts }: MetricsRows) {
  const ids = [...posts.values()].flatMap((post) => post.rubricId ?? [])
  const rows = await livingById(tx, 'rubrics', ids)
  return new Map([...rows.values()].map(({ id, name, color }) => [id as string, { id, name, color }]))
}

/** Publications by a key, the largest group first. */
function groupedBy<Key>(
  posts: readonly CountedPost[],
  key: (post: CountedPost) => Key,
): readonly (readonly [Key, readonly CountedPost[]])[] {
  return [...Map.groupBy(posts, key)].toSorted(([, one], [, other]) => other.length - one.length)
}

function gapsOf({ channels, histories, gains, axis, now }: MetricsRows): readonly Gap[] {
  return channels.flatMap(({ id }, i) => {
    const history = histories[i]
    const gained = [...(gains.get(id)?.values() ?? [])]
    const known = (place: number): boolean =>
      (history?.takenAt[place] ?? 0) > 0 || gained.some((days) => !Number.isNaN(days[place] ?? Number.NaN))
    const { start, end } = now.stretch
    const places = Array.from({ length: end - start }, (_, n) => start + n)
    const last = places.findLast(known)
    // Before the first and after the last known day a channel was simply not counted yet.
    const first = places.find(known)
    if (first === undefined || last === undefined) return []
    return runsOf(places.filter((place) => place > first && place < last && !known(place))).map((run) => ({
      ...{ channelId: id, first: dayAt(axis, run.first), last: dayAt(axis, run.last) },
    }))
  })
}

/** Neighbouring places together. */
function runsOf(places: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = []
  for (const place of places) {
    const open = runs.at(-1)
    if (open?.last === place - 1) open.last = place
    else runs.push({ first: place, last: place })
  }
  return runs
}
