import type { ChannelId, PostId, RubricId, VariantId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'
import { rateOf, sumKnown } from './figures.ts'
import type { PostCounts } from './metrics.ts'
import type { PostTotals } from './post-history.ts'

/** One publication with its totals at the period's end. */
export type CountedPost = {
  readonly variantId: VariantId
  readonly postId: PostId
  readonly channelId: ChannelId
  readonly rubricId: RubricId | null
  /** How many pictures the post has. */
  readonly pictures: number
  readonly publishedAt: EpochMs
  /** The day it came out, in the brand's zone. */
  readonly day: DayKey
  readonly totals: PostTotals
}

/** Reactions of a post: likes, shares and comments as far as they are known; null when none is. Saves and clicks are not reactions. */
export function engagementOf(counts: Pick<PostCounts, 'likes' | 'reposts' | 'replies'>): number | null {
  return sumKnown([counts.likes, counts.reposts, counts.replies])
}

/** What a count of a publication is called in formulas. */
export type PostInput = 'engagement' | 'reach' | 'views' | 'clicks'

/** One input of a publication. */
export function inputOf({ totals }: CountedPost, input: PostInput): number | null {
  return input === 'engagement' ? engagementOf(totals) : totals[input]
}

/** The two sides of a rate over some publications: only those of which both sides are known. */
export type Pairs = { readonly over: number; readonly under: number; readonly posts: readonly CountedPost[] }

/**
 * Adds up both sides of a rate over the publications that know both; null when none does. A post with reactions but no
 * reach would else raise the rate, as if nobody had seen it.
 */
export function pairsOf(
  posts: readonly CountedPost[],
  over: (post: CountedPost) => number | null,
  under: (post: CountedPost) => number | null,
): Pairs | null {
  const known = posts.flatMap((post) => {
    const [above, below] = [over(post), under(post)]
    return above === null || below === null ? [] : [{ post, above, below }]
  })
  if (known.length === 0) return null
  return {
    over: known.reduce((sum, one) => sum + one.above, 0),
    under: known.reduce((sum, one) => sum + one.below, 0),
    posts: known.map((one) => one.post),
  }
}

/** The rate of some publications together, weighed by its denominator. */
export function rateOfPairs(pairs: Pairs | null): number | null {
  return pairs && rateOf(pairs.over, pairs.under)
}
