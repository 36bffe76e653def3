import { type Problem, problem } from '#shared/contract/problem.ts'
import type { PostMedia } from '#shared/domain/media/media.ts'
import { frozenBecause } from '#shared/domain/posts/publication.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { type Changes, patch, type Read, type RowChange, type RowSet } from '../command.ts'
import { pictureFacts } from './picture-facts.ts'
import { postWithVariants, readPost } from './post-rows.ts'

/** Reads a post, its variants and all its pictures. */
export function readPictures(postId: PostId): readonly Read[] {
  return [...readPost(postId), { table: 'postMedia', index: 'postId', lower: postId, upper: postId }]
}

/**
 * Finishes a change of a post's pictures: the post's own facts follow. Uploads made before belong to their files, so
 * `publication.begin` keeps those of pictures that stayed. Refuses `notFound`, `beingSent`, `alreadyPublished`.
 *
 * @param media all pictures of the post as they will be
 */
export function changePictures(
  rows: RowSet,
  postId: PostId,
  media: readonly PostMedia[],
  changes: readonly RowChange[],
): Outcome<Changes, Problem> {
  const found = postWithVariants(rows, postId)
  if (!found) return failed(problem('notFound'))
  const frozen = frozenBecause(found.variants)
  if (frozen) return failed(problem(frozen))
  return done({ rows: [...changes, patch('posts', postId, pictureFacts(media))] })
}

/** The picture with its post's other pictures; null when it, or its post, is gone. */
export function livingPicture(rows: RowSet, id: string): { readonly picture: PostMedia; readonly all: readonly PostMedia[] } | null {
  const picture = rows.get('postMedia', id)
  if (!picture || picture.deletedAt !== null) return null
  return { picture, all: rows.all('postMedia').filter((one) => one.postId === picture.postId) }
}
