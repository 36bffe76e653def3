import { z } from 'zod'
import { insert, type RowChange, type RowSet } from '#shared/commands/command.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { textFacts } from '#shared/domain/posts/text-facts.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import { emptyText } from '#shared/domain/texts/rich-text.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { type EpochMs, wallTimeSchema } from '#shared/kernel/time.ts'
import { postId, postMediaId, variantId } from './args.ts'
import { checkedPost } from './checked-post.ts'
import { newVariant } from './new-variant.ts'
import { channelRows, type OneMoreChannel } from './one-more-channel.ts'
import { pictureFacts } from './picture-facts.ts'
import { timeFields } from './post-time.ts'

/** What a copy is made of, and the ids of its rows. */
export const copySchema = z.object({
  postId,
  newId: postId,
  wallTime: wallTimeSchema.nullable(),
  /** By channel. */
  variantIds: z.record(z.string(), variantId),
  /** By picture of the original. */
  mediaIds: z.record(z.string(), postMediaId),
})
export type Copy = z.output<typeof copySchema> & { readonly channel?: OneMoreChannel | undefined }

/**
 * Plans a draft copy of a post that was read with `readsForChecks`: text, pictures, rubric and those of its channels for which
 * an id is given; a copy that is brought to a channel's feed gets that channel too. Refuses `notFound`, `alreadyExists`,
 * `noSuchTime` and what `channelRows` does.
 */
export function planCopy(rows: RowSet, copy: Copy, now: EpochMs): Outcome<readonly RowChange[], Problem> {
  const original = checkedPost(rows, copy.postId)
  if (!original) return failed(problem('notFound'))
  if (rows.get('posts', copy.newId)) return failed(problem('alreadyExists'))
  const time = timeFields(copy.wallTime, original.post.zone)
  if (!time.ok) return time
  const text = rows.get('texts', copy.postId)?.text ?? emptyText
  const media = original.media.flatMap(({ file: _, ...one }) => {
    const id = copy.mediaIds[one.id]
    return id ? [{ ...one, id, postId: copy.newId }] : []
  })
  const facts = { ...time.value, ...textFacts(text), ...pictureFacts(media) }
  const post = freshCopy(original.post, { ...facts, id: copy.newId, createdAt: now })
  const lacks = copy.channel && !original.variants.some(({ channelId }) => channelId === copy.channel?.channelId)
  const added = copy.channel && lacks ? channelRows(rows, { post, variants: [] }, copy.channel, now) : done([])
  if (!added.ok) return added
  return done([
    insert('posts', post),
    insert('texts', { id: post.id, brandId: post.brandId, text, deletedAt: null }),
    ...media.map((one) => insert('postMedia', one)),
    ...original.variants.flatMap((one) => copiedVariant(rows, { post, copy, variant: one })),
    ...added.value,
  ])
}

/** A copy starts as a draft of its own: nobody approved it, no file and no series made it. */
function freshCopy(original: Post, own: Partial<Post> & Pick<Post, 'id'>): Post {
  return {
    ...original,
    stage: 'draft',
    stageId: null,
    approvedKey: null,
    returned: false,
    workDueAt: null,
    seriesId: null,
    importKey: null,
    occasionKey: null,
    origin: 'own',
    ...own,
  }
}

function copiedVariant(
  rows: RowSet,
  { post, copy, variant }: { readonly post: Post; readonly copy: Copy; readonly variant: Variant },
): readonly RowChange[] {
  const id = copy.variantIds[variant.channelId]
  if (!id) return []
  const own = variant.ownText && rows.get('texts', variant.id)?.text
  return [
    insert('variants', { ...newVariant(post, id, variant.channelId), ownText: own ? variant.ownText : null }),
    ...(own ? [insert('texts', { id, brandId: post.brandId, text: own, deletedAt: null })] : []),
  ]
}
