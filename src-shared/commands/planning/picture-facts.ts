import type { PostMedia } from '#shared/domain/media/media.ts'
import type { Post } from '#shared/domain/posts/post.ts'

/** What a post's row repeats of its pictures, given all rows of them. */
export function pictureFacts(media: readonly PostMedia[]): Pick<Post, 'pictures' | 'thumb'> {
  const living = media.filter((one) => one.deletedAt === null)
  const first = living.reduce<PostMedia | null>((best, one) => (best === null || one.order < best.order ? one : best), null)
  return { pictures: living.length, thumb: first?.hash ?? null }
}
