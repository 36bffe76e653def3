import type { BrandId, ChannelId, PostId, VariantId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'

/** Where figures come from: asked of the network, typed by a person, or read from a file a network exported. */
export type FigureOrigin = 'network' | 'person' | 'file'

/** What is counted of a post. `replies` are comments, `reposts` shares. */
export const postMeasures = ['likes', 'reposts', 'replies', 'saves', 'clicks', 'views', 'reach'] as const
export type PostMeasure = (typeof postMeasures)[number]

/** What is counted of a channel: followers stand at the end of the day, all else is what that day brought. */
export const channelMeasures = ['followers', 'joined', 'left', 'reach', 'views', 'likes', 'reposts', 'replies', 'saves', 'clicks'] as const
export type ChannelMeasure = (typeof channelMeasures)[number]

export type PostCounts = { readonly [Measure in PostMeasure]: number | null }
export type ChannelCounts = { readonly [Measure in ChannelMeasure]: number | null }

/** Counts of one published variant on one day of the brand's zone (running totals, not gains), of one origin. Missing is null, never 0. */
export type PostDay = PostCounts & {
  /** `postDayId` */
  readonly id: string
  readonly variantId: VariantId
  readonly postId: PostId
  readonly channelId: ChannelId
  readonly brandId: BrandId
  readonly day: DayKey
  readonly takenAt: EpochMs
  readonly origin: FigureOrigin
  readonly deletedAt: EpochMs | null
}

/** Counts of a channel on one day of the brand's zone, of one origin. Missing is null, never 0. */
export type ChannelDay = ChannelCounts & {
  /** `channelDayId` */
  readonly id: string
  readonly channelId: ChannelId
  readonly brandId: BrandId
  readonly day: DayKey
  readonly takenAt: EpochMs
  readonly origin: FigureOrigin
  readonly deletedAt: EpochMs | null
}

/** The id of a day's row: one per variant, day and origin, so that taking, typing or reading it again changes that row. */
export function postDayId(variantId: VariantId, day: DayKey, origin: FigureOrigin): string {
  return dayId(variantId, day, origin)
}

/** The id of a day's row: one per channel, day and origin. */
export function channelDayId(channelId: ChannelId, day: DayKey, origin: FigureOrigin): string {
  return dayId(channelId, day, origin)
}

function dayId(owner: string, day: DayKey, origin: FigureOrigin): string {
  return origin === 'network' ? `${owner}|${day}` : `${owner}|${day}|${origin}`
}

/** All measures missing. */
export const noPostCounts: PostCounts = { likes: null, reposts: null, replies: null, saves: null, clicks: null, views: null, reach: null }
export const noChannelCounts: ChannelCounts = {
  ...{ followers: null, joined: null, left: null, reach: null, views: null },
  ...{ likes: null, reposts: null, replies: null, saves: null, clicks: null },
}

/** What a brand wants of one figure in a month. */
export type Goal = {
  /** `${brandId}|${figure}` */
  readonly id: string
  readonly brandId: BrandId
  /** A name of the list of figures. */
  readonly figure: string
  readonly target: number
  readonly deletedAt: EpochMs | null
}
