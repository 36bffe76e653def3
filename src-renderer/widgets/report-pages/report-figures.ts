import type { ChannelId, MediaHash, PostId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { ReportData } from '#shared/queries/report-data.ts'

export type FigureKind = 'posts' | 'likes' | 'reposts' | 'replies'

export type Tile = {
  readonly kind: FigureKind
  /** Null: no network told. */
  readonly value: number | null
  /** The same figure of the month before. */
  readonly previous: number | null
  /** (value − previous) / previous; null where that has no meaning: a figure is missing or there was nothing before. */
  readonly change: number | null
}

/** One post in all its channels. */
export type PostFigures = {
  readonly postId: PostId
  readonly firstLine: string
  readonly thumb: MediaHash | null
  readonly at: EpochMs
  readonly channels: readonly string[]
  readonly likes: number | null
  readonly reposts: number | null
  readonly replies: number | null
  /** Likes, reposts and replies together; null when nothing of it is known. */
  readonly total: number | null
}

export type ChannelFigures = {
  readonly channelId: ChannelId
  readonly title: string
  readonly posts: number
  readonly likes: number | null
  readonly reposts: number | null
  readonly replies: number | null
  readonly followers: number | null
  readonly gained: number | null
}

export type ReportFigures = {
  readonly tiles: readonly Tile[]
  /** All posts of the month, the most answered first, unknown last. */
  readonly ranked: readonly PostFigures[]
  readonly channels: readonly ChannelFigures[]
  readonly publications: number
}

type Publication = ReportData['posts'][number]

/** A sum that knows what it does not know: nulls are left out, and a sum of nothing but nulls is null. */
export function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}

/** Relative change; null without two figures or with nothing before. */
export function changeOf(value: number | null, previous: number | null): number | null {
  return value === null || previous === null || previous === 0 ? null : (value - previous) / previous
}

/** Everything the report prints, from what the machine knows. */
export function figuresOf(data: ReportData): ReportFigures {
  return {
    tiles: (['posts', 'likes', 'reposts', 'replies'] as const).map((kind) => tileOf(kind, data)),
    ranked: byPost(data.posts).toSorted((a, b) => (b.total ?? -1) - (a.total ?? -1) || a.at - b.at),
    channels: data.channels.map((channel) => channelFigures(channel, data)).filter((channel) => channel.posts > 0),
    publications: data.posts.length,
  }
}

function tileOf(kind: FigureKind, data: ReportData): Tile {
  const value = figureOf(kind, data.posts)
  const previous = data.previousPosts.length > 0 ? figureOf(kind, data.previousPosts) : null
  return { kind, value, previous, change: changeOf(value, previous) }
}

function figureOf(kind: FigureKind, posts: readonly Publication[]): number | null {
  return kind === 'posts' ? new Set(posts.map((post) => post.postId)).size : sumOf(posts.map((post) => post[kind]))
}

function byPost(publications: readonly Publication[]): readonly PostFigures[] {
  const grouped = Map.groupBy(publications, (publication) => publication.postId)
  return [...grouped.values()].flatMap((all) => {
    const [first] = all
    if (!first) return []
    const likes = sumOf(all.map((one) => one.likes))
    const reposts = sumOf(all.map((one) => one.reposts))
    const replies = sumOf(all.map((one) => one.replies))
    return [
      {
        postId: first.postId,
        firstLine: first.firstLine,
        thumb: first.thumb,
        at: Math.min(...all.map((one) => one.publishedAt)) as EpochMs,
        channels: all.map((one) => one.channelTitle),
        likes,
        reposts,
        replies,
        total: sumOf([likes, reposts, replies]),
      },
    ]
  })
}

function channelFigures(channel: ReportData['channels'][number], data: ReportData): ChannelFigures {
  const posts = data.posts.filter((post) => post.channelId === channel.id)
  const followers = data.followers.find((one) => one.channelId === channel.id)
  const [first, last] = [followers?.first ?? null, followers?.last ?? null]
  return {
    channelId: channel.id,
    title: channel.title,
    posts: posts.length,
    likes: sumOf(posts.map((post) => post.likes)),
    reposts: sumOf(posts.map((post) => post.reposts)),
    replies: sumOf(posts.map((post) => post.replies)),
    followers: last,
    gained: first === null || last === null ? null : last - first,
  }
}
