import type { Read, RowSet } from '#shared/commands/command.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { BrandId, PostId } from '#shared/kernel/ids.ts'

/** Reads a post and its variants. */
export function readPost(postId: PostId): readonly Read[] {
  return [
    { table: 'posts', keys: [postId] },
    { table: 'variants', index: 'postId', lower: postId, upper: postId },
  ]
}

/** The post with all its variants, tombstones of variants included; null when it is missing or in the trash. */
export function postWithVariants(rows: RowSet, postId: PostId): { readonly post: Post; readonly variants: readonly Variant[] } | null {
  const post = rows.get('posts', postId)
  if (!post || post.deletedAt !== null) return null
  return { post, variants: rows.all('variants').filter((one) => one.postId === postId) }
}

/** The brand of a post that was read, as keys to read it by. */
export function brandIdsOf(rows: RowSet, postId: PostId): readonly BrandId[] {
  const post = rows.get('posts', postId)
  return post ? [post.brandId] : []
}
