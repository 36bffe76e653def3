import type { PostMedia } from '#shared/domain/media/media.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { digestOf } from '#shared/kernel/digest.ts'

type PictureFacts = Pick<Post, 'pictures' | 'thumb' | 'mediaKey'>

/** Of most posts, thousands of times in an import. */
const withoutPictures = factsOf([])

/** What a post's row repeats of its pictures, given all rows of them. */
export function pictureFacts(media: readonly PostMedia[]): PictureFacts {
  return media.length === 0 ? withoutPictures : factsOf(media)
}

function factsOf(media: readonly PostMedia[]): PictureFacts {
  const living = media.filter((one) => one.deletedAt === null)
  const inOrder = living.toSorted((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0))
  const mediaKey = digestOf(JSON.stringify(inOrder.map(({ hash, alt }) => [hash, alt])))
  return { pictures: living.length, thumb: inOrder[0]?.hash ?? null, mediaKey }
}
