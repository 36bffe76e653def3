import type { PublishProblem } from '#shared/domain/publishing/problem.ts'
import type { BrandId, ChannelId, PostId, VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs, WallTime } from '#shared/kernel/time.ts'

/** Where the publication of one variant stands. */
export const publications = [
  'none',
  'waiting',
  'handingOver',
  'handedOver',
  'sending',
  'published',
  'partly',
  'unknown',
  'failed',
  'manual',
  'skipped',
  'removed',
] as const
export type Publication = (typeof publications)[number]

/** What a variant's row repeats of its own text: how long it is as its network counts, and its digest. */
export type OwnText = { readonly count: number; readonly key: string }

/** One post in one channel, with its publication. Un-choosing a channel sets `deletedAt`. */
export type Variant = {
  readonly id: VariantId
  readonly postId: PostId
  readonly channelId: ChannelId
  readonly brandId: BrandId
  /** Its own wall time in the post's zone, or null: the post's. */
  readonly wallTime: WallTime | null
  /** The instant it goes out; null without a time. */
  readonly at: EpochMs | null
  /** The post's own instant, repeated here so that a month's variants are one index range. */
  readonly postAt: EpochMs | null
  /** What this channel says instead of the post's text (the words lie in `texts` under the variant's id); null: the post's text. */
  readonly ownText: OwnText | null
  readonly publication: Publication
  readonly publishedAt: EpochMs | null
  /** The network's own id and public link of the published post. */
  readonly remoteId: string | null
  readonly remoteUrl: string | null
  readonly problem: PublishProblem | null
  readonly deletedAt: EpochMs | null
}
