import type { ChannelId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type ChannelHistory, type DaysSum, type Stretch, sumDays } from './channel-history.ts'
import { type CountedPost, inputOf, type PostInput, pairsOf } from './counted-post.ts'
import type { FigureValue } from './figures.ts'
import type { ChannelMeasure } from './metrics.ts'
import { type OriginBits, originsOf } from './origins.ts'

/** What one channel has to tell in a period. */
export type ChannelScope = {
  readonly channelId: ChannelId
  readonly history: ChannelHistory
  readonly stretch: Stretch
  /** What came out here in the period. */
  readonly posts: readonly CountedPost[]
  /** Followers at the period's end; null: not known. */
  readonly followers: number | null
}

/** What one channel adds to a figure: one number, or the two sides of a rate. */
export type Part = {
  readonly channelId: ChannelId
  readonly over: number | null
  readonly under: number | null
  readonly basis: 'days' | 'posts' | null
  readonly origins: OriginBits
  readonly takenAt: EpochMs | null
  readonly days: number
  readonly missingDays: number
  readonly posts: number
  readonly missingPosts: number
}

const measuresOf: Readonly<Record<PostInput, readonly ChannelMeasure[]>> = {
  engagement: ['likes', 'reposts', 'replies'],
  reach: ['reach'],
  views: ['views'],
  clicks: ['clicks'],
}

/** Measures of a channel's day behind an input of a formula. */
export function channelMeasuresOf(input: PostInput): readonly ChannelMeasure[] {
  return measuresOf[input]
}

/**
 * An amount of a channel: its own days where there are any, since a channel's reach also holds what older posts brought;
 * else the totals of what came out in the period.
 */
export function amountPart(scope: ChannelScope, input: PostInput): Part {
  return keptPart(scope, input, () => countAmount(scope, input))
}

function countAmount(scope: ChannelScope, input: PostInput): Part {
  const days = summedDays(scope, input)
  if (days.sum !== null) {
    const all = scope.stretch.end - scope.stretch.start
    return {
      ...noPart(scope),
      ...{ over: days.sum, basis: 'days', origins: days.origins, takenAt: days.takenAt },
      ...daysOf(days.knownDays, all),
    }
  }
  const known = scope.posts.flatMap((post) => {
    const value = inputOf(post, input)
    return value === null ? [] : [{ post, value }]
  })
  if (known.length === 0) return noPart(scope)
  const posts = known.map((one) => one.post)
  return { ...noPart(scope), over: known.reduce((sum, one) => sum + one.value, 0), ...postsOf(scope, posts) }
}

/**
 * Both sides of a rate of a channel: from the publications that know both, as the table of posts adds them up; else from
 * the channel's days that know both. What is measured by followers has only the first way.
 */
export function ratePart(scope: ChannelScope, over: PostInput, under: PostInput | 'audience'): Part {
  return keptPart(scope, `${over}/${under}`, () => countRate(scope, over, under))
}

function countRate(scope: ChannelScope, over: PostInput, under: PostInput | 'audience'): Part {
  const audience = under === 'audience'
  const pairs = pairsOf(
    scope.posts,
    (post) => inputOf(post, over),
    (post) => (audience ? scope.followers : inputOf(post, under)),
  )
  if (pairs) return { ...noPart(scope), over: pairs.over, under: pairs.under, ...postsOf(scope, pairs.posts) }
  if (audience) return noPart(scope)
  const { stretch } = scope
  const [above, below] = bothSides(scope, over, under)
  if (above.sum === null || below.sum === null) return noPart(scope)
  return {
    ...noPart(scope),
    ...{ over: above.sum, under: below.sum, basis: 'days', origins: above.origins | below.origins, takenAt: above.takenAt },
    ...daysOf(above.knownDays, stretch.end - stretch.start),
  }
}

/** Two inputs added up over the days that know both. Most often those are all days that know either: then nothing is added up anew. */
function bothSides(scope: ChannelScope, over: PostInput, under: PostInput): readonly [DaysSum, DaysSum] {
  const [above, below] = [summedDays(scope, over), summedDays(scope, under)]
  if (above.told.every((told, day) => told === below.told[day])) return [above, below]
  const { history, stretch } = scope
  return [sumDays(history, measuresOf[over], stretch, measuresOf[under]), sumDays(history, measuresOf[under], stretch, measuresOf[over])]
}

const summed = new WeakMap<ChannelScope, Map<PostInput, DaysSum>>()

/** An input added up over the days that know it: once for its amount and for every rate that it is a side of. */
function summedDays(scope: ChannelScope, input: PostInput): DaysSum {
  const own = summed.get(scope) ?? new Map<PostInput, DaysSum>()
  summed.set(scope, own)
  const days = own.get(input) ?? sumDays(scope.history, measuresOf[input], scope.stretch)
  own.set(input, days)
  return days
}

const countedParts = new WeakMap<ChannelScope, Map<string, Part>>()

/** A figure of all channels and the one of a channel alone are made of the same part: a year of days is added up once. */
function keptPart(scope: ChannelScope, name: string, count: () => Part): Part {
  const own = countedParts.get(scope) ?? new Map<string, Part>()
  countedParts.set(scope, own)
  const part = own.get(name) ?? count()
  own.set(name, part)
  return part
}

function noPart({ channelId, posts }: ChannelScope): Part {
  return {
    ...{ channelId, over: null, under: null, basis: null, origins: 0, takenAt: null },
    ...{ days: 0, missingDays: 0, posts: 0, missingPosts: posts.length },
  }
}

function daysOf(known: number, all: number) {
  return { days: known, missingDays: all - known, posts: 0, missingPosts: 0 }
}

function postsOf(scope: ChannelScope, posts: readonly CountedPost[]) {
  return {
    basis: 'posts' as const,
    origins: posts.reduce((bits, { totals }) => bits | totals.origins, 0),
    takenAt: newest(posts.map(({ totals }) => totals.takenAt)),
    ...{ posts: posts.length, missingPosts: scope.posts.length - posts.length, days: 0, missingDays: 0 },
  }
}

/** The newest of some moments; null when there is none. */
export function newest(moments: readonly (EpochMs | null)[]): EpochMs | null {
  return moments.reduce((last, one) => (one !== null && (last === null || one > last) ? one : last), null)
}

/** Everything about a figure but its value, from the parts of its channels. */
export function explained(parts: readonly Part[]): Pick<FigureValue, 'basis' | 'origins' | 'takenAt' | 'counted' | 'missing'> {
  const used = parts.filter((part) => part.basis !== null)
  const bases = new Set(used.map((part) => part.basis))
  return {
    basis: bases.size === 2 ? 'both' : (used[0]?.basis ?? null),
    origins: originsOf(used.reduce((bits, part) => bits | part.origins, 0)),
    takenAt: newest(used.map((part) => part.takenAt)),
    counted: { days: Math.max(0, ...used.map((part) => part.days)), posts: used.reduce((sum, part) => sum + part.posts, 0) },
    missing: {
      channels: parts.filter((part) => part.basis === null).map((part) => part.channelId),
      days: Math.max(0, ...used.map((part) => part.missingDays)),
      posts: parts.reduce((sum, part) => sum + part.missingPosts, 0),
    },
  }
}
