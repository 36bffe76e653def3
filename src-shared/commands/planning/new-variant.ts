import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { ChannelId, VariantId } from '#shared/kernel/ids.ts'

/** A variant of a post that goes out with it, not yet planned. */
export function newVariant(post: Pick<Post, 'id' | 'brandId' | 'at'>, id: VariantId, channelId: ChannelId): Variant {
  return {
    id,
    postId: post.id,
    channelId,
    brandId: post.brandId,
    wallTime: null,
    at: post.at,
    postAt: post.at,
    ownText: null,
    publication: 'none',
    publishedAt: null,
    remoteId: null,
    remoteUrl: null,
    problem: null,
    deletedAt: null,
  }
}
