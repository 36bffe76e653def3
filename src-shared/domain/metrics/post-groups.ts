import { wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import { type CountedPost, inputOf, pairsOf, rateOfPairs } from './counted-post.ts'
import { sumKnown } from './figures.ts'

/** What some publications came to together. Rates are weighed: sum above, sum below, over those that know both. */
export type PostGroup = {
  /** Publications: a post in two channels counts twice. */
  readonly posts: number
  readonly engagement: number | null
  readonly reach: number | null
  readonly views: number | null
  readonly erReach: number | null
  readonly erViews: number | null
  readonly erFollowers: number | null
}

/** Followers of each channel at the period's end; null: not known. */
export type Followers = ReadonlyMap<ChannelId, number | null>

/** Sums some publications up. */
export function groupOf(posts: readonly CountedPost[], followers: Followers): PostGroup {
  const engagement = (post: CountedPost) => inputOf(post, 'engagement')
  return {
    posts: posts.length,
    engagement: sumKnown(posts.map(engagement)),
    reach: sumKnown(posts.map((post) => post.totals.reach)),
    views: sumKnown(posts.map((post) => post.totals.views)),
    erReach: rateOfPairs(pairsOf(posts, engagement, (post) => post.totals.reach)),
    erViews: rateOfPairs(pairsOf(posts, engagement, (post) => post.totals.views)),
    erFollowers: rateOfPairs(pairsOf(posts, engagement, (post) => followers.get(post.channelId) ?? null)),
  }
}

/** What a post is by its pictures. */
export type PostFormat = 'text' | 'picture' | 'album'

/** The format of a post by how many pictures it has. */
export function formatOf({ pictures }: Pick<CountedPost, 'pictures'>): PostFormat {
  return pictures === 0 ? 'text' : pictures === 1 ? 'picture' : 'album'
}

/** Two hours of a weekday: the cell a publication falls into. */
export type HourCell = PostGroup & {
  /** 0 is Monday. */
  readonly weekday: number
  /** The first of its two hours, 0 to 22. */
  readonly hour: number
  /** Whether there are posts enough to say something: such a cell is filled, another only outlined. */
  readonly enough: boolean
}

/** Fewer publications than this say nothing about an hour. */
const fewestPostsOfCell = 4

/** Publications by weekday and pair of hours in a zone; cells without any are left out. */
export function hourCells(posts: readonly CountedPost[], followers: Followers, zone: ZoneId): readonly HourCell[] {
  const cells = Map.groupBy(posts, (post) => cellOf(post, zone))
  return [...cells]
    .toSorted(([one], [other]) => one - other)
    .map(([cell, own]) => ({
      weekday: Math.floor(cell / 12),
      hour: (cell % 12) * 2,
      enough: own.length >= fewestPostsOfCell,
      ...groupOf(own, followers),
    }))
}

function cellOf({ publishedAt }: CountedPost, zone: ZoneId): number {
  const wall = wallTimeAt(publishedAt, zone)
  const weekday = (new Date(`${wall.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7
  return weekday * 12 + Math.floor(Number(wall.slice(11, 13)) / 2)
}
