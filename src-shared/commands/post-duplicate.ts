import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { textFacts } from '#shared/domain/posts/text-facts.ts'
import { emptyText } from '#shared/domain/texts/rich-text.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { wallTimeSchema } from '#shared/kernel/time.ts'
import { defineCommand, insert } from './command.ts'
import { postId, postMediaId, variantId } from './planning/args.ts'
import { checkedPost, readsForChecks } from './planning/checked-post.ts'
import { newVariant } from './planning/new-variant.ts'
import { pictureFacts } from './planning/picture-facts.ts'
import { timeFields } from './planning/post-time.ts'

/**
 * Makes a draft copy of a post: text, pictures, rubric and those of its channels for which an id is given. Refuses
 * `notFound`, `alreadyExists`, `noSuchTime`.
 */
export const postDuplicate = defineCommand({
  name: 'post.duplicate',
  args: z.object({
    postId,
    newId: postId,
    wallTime: wallTimeSchema.nullable(),
    /** By channel. */
    variantIds: z.record(z.string(), variantId),
    /** By picture of the original. */
    mediaIds: z.record(z.string(), postMediaId),
  }),
  reads: [({ newId }) => [{ table: 'posts', keys: [newId] }], ...readsForChecks],
  plan(rows, { postId, newId, wallTime, variantIds, mediaIds }, env) {
    const original = checkedPost(rows, postId)
    if (!original) return failed(problem('notFound'))
    if (rows.get('posts', newId)) return failed(problem('alreadyExists'))
    const time = timeFields(wallTime, original.post.zone)
    if (!time.ok) return time
    const text = rows.get('texts', postId)?.text ?? emptyText
    const media = original.media.flatMap(({ file: _, ...one }) => {
      const id = mediaIds[one.id]
      return id ? [{ ...one, id, postId: newId }] : []
    })
    const post: Post = {
      ...original.post,
      ...time.value,
      ...textFacts(text),
      ...pictureFacts(media),
      id: newId,
      stage: 'draft',
      stageId: null,
      approvedKey: null,
      returned: false,
      workDueAt: null,
      seriesId: null,
      importKey: null,
      origin: 'own',
      createdAt: env.now,
    }
    const variants = original.variants.flatMap((one) => {
      const id = variantIds[one.channelId]
      if (!id) return []
      const own = one.ownText && rows.get('texts', one.id)?.text
      return [
        insert('variants', { ...newVariant(post, id, one.channelId), ownText: own ? one.ownText : null }),
        ...(own ? [insert('texts', { id, brandId: post.brandId, text: own, deletedAt: null })] : []),
      ]
    })
    return done({
      rows: [
        insert('posts', post),
        insert('texts', { id: newId, brandId: post.brandId, text, deletedAt: null }),
        ...media.map((one) => insert('postMedia', one)),
        ...variants,
      ],
    })
  },
  undoLabel: 'post.duplicate',
})
