import { z } from 'zod'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { PostMedia } from '#shared/domain/media/media.ts'
import type { BrandId, PostId } from '#shared/kernel/ids.ts'
import type { RowSet } from '../command.ts'
import { mediaHash, postMediaId } from './args.ts'
import { orderAtEnd } from './order.ts'

/** More than any network shows in one post. */
export const mostPictures = 10

/** Stored files that become pictures of one post, in their order. */
export const newPictures = z.array(z.object({ id: postMediaId, hash: mediaHash })).max(100)
type NewPicture = z.output<typeof newPictures>[number]

/** Why these cannot be added to a post that has some already: a file that is not stored, or too many. */
export function pictureProblem(rows: RowSet, pictures: readonly NewPicture[], already: number): Problem | null {
  if (pictures.some(({ hash }) => !rows.get('media', hash))) return problem('notFound', { field: 'hash' })
  const count = already + pictures.length
  return count > mostPictures ? problem('tooManyPictures', { values: { count, limit: mostPictures } }) : null
}

/** The row that puts a picture behind the others of its post. */
export function newPicture(
  { id, hash }: NewPicture,
  post: { readonly id: PostId; readonly brandId: BrandId },
  others: readonly PostMedia[],
): PostMedia {
  return { id, postId: post.id, brandId: post.brandId, hash, alt: '', order: orderAtEnd(others), deletedAt: null }
}
