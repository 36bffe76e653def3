import type { PostMedia } from '#shared/domain/media/media.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { isPast } from '#shared/domain/time/wall-time.ts'
import { derivedId } from '#shared/kernel/derived-id.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { insert, patch, type Read, type RowChange, type RowSet } from '../command.ts'
import { newVariant } from './new-variant.ts'
import { pictureFacts } from './picture-facts.ts'

/** The reads that bring all of some posts: variants with own texts come with a second round. */
export function readWhole(postIds: readonly PostId[]): readonly Read[] {
  return postIds.flatMap((id): readonly Read[] => [
    { table: 'variants', index: 'postId', lower: id, upper: id },
    { table: 'postMedia', index: 'postId', lower: id, upper: id },
    { table: 'texts', keys: [id] },
  ])
}

/** What a post is made of, tombstones left out. */
export type WholePost = { readonly post: Post; readonly variants: readonly Variant[]; readonly media: readonly PostMedia[] }

export function wholePost(rows: RowSet, post: Post): WholePost {
  return {
    post,
    variants: rows.all('variants').filter((one) => one.postId === post.id && one.deletedAt === null),
    media: rows.all('postMedia').filter((one) => one.postId === post.id && one.deletedAt === null),
  }
}

/** Somebody let it go out. */
const wasLet: ReadonlySet<Variant['publication']> = new Set(['waiting', 'handingOver', 'handedOver', 'sending', 'published', 'partly'])

type Place = Pick<Post, 'wallTime' | 'zone' | 'at' | 'shelf'> & { readonly id: PostId; readonly asDraft: boolean }

/**
 * A copy of a post at another place, as rows: text, what channels say instead, pictures, rubric and all that names it in the
 * plan. Ids of its parts follow from its own. What waits to be sent, or went out, is copied waiting, unless it is to be a draft
 * or its time is past. An approval is not copied: it was given for one post.
 */
export function copyRows(rows: RowSet, { post, variants, media }: WholePost, { id, asDraft, ...time }: Place, now: EpochMs): RowChange[] {
  const pictures = media.map((one) => ({ ...one, id: derivedId<'postMedia'>(id, one.id), postId: id }))
  const copy: Post = {
    ...post,
    ...time,
    ...pictureFacts(pictures),
    id,
    stage: asDraft || post.stage === 'approved' ? 'draft' : post.stage,
    stageId: asDraft || post.stage === 'approved' ? null : post.stageId,
    approvedKey: null,
    returned: false,
    workDueAt: null,
    importKey: null,
    occasionKey: null,
    origin: 'own',
    createdAt: now,
  }
  const text = rows.get('texts', post.id)
  const waits = (variant: Variant) => !asDraft && wasLet.has(variant.publication) && time.at !== null && !isPast(time.at, now)
  return [
    insert('posts', copy),
    ...(text ? [insert('texts', { ...text, id })] : []),
    ...pictures.map((one) => insert('postMedia', one)),
    ...variants.flatMap((variant) => {
      const variantId = derivedId<'variant'>(id, variant.channelId)
      const own = variant.ownText && rows.get('texts', variant.id)
      const made = newVariant(copy, variantId, variant.channelId)
      return [
        insert('variants', { ...made, ownText: own ? variant.ownText : null, publication: waits(variant) ? 'waiting' : 'none' }),
        ...(own ? [insert('texts', { ...own, id: variantId })] : []),
      ]
    }),
  ]
}

/** Puts a post into the trash, as `post.delete` does. */
export function toTrash(post: Post, now: EpochMs): RowChange {
  return patch('posts', post.id, { shelf: 'trash', deletedAt: now })
}
