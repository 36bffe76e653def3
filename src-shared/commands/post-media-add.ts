import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import type { PostMedia } from '#shared/domain/media/media.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, insert } from './command.ts'
import { anyText, mediaHash, postId, postMediaId } from './planning/args.ts'
import { mostPictures } from './planning/new-pictures.ts'
import { orderAfter } from './planning/order.ts'
import { changePictures, readPictures } from './planning/picture-change.ts'

/**
 * Puts a stored picture into a post, behind another one or (with null) in front. Refuses `notFound` (post or file),
 * `tooManyPictures` over ten, `beingSent`, `alreadyPublished`.
 */
export const postMediaAdd = defineCommand({
  name: 'postMedia.add',
  args: z.object({ id: postMediaId, postId, hash: mediaHash, alt: anyText.optional(), after: postMediaId.nullable() }),
  reads: [({ id, postId, hash }) => [...readPictures(postId), { table: 'postMedia', keys: [id] }, { table: 'media', keys: [hash] }]],
  plan(rows, { id, postId, hash, alt, after }) {
    const post = rows.get('posts', postId)
    if (!post || !rows.get('media', hash)) return failed(problem('notFound'))
    if (rows.get('postMedia', id)) return done({ rows: [] })
    const all = rows.all('postMedia').filter((one) => one.postId === postId)
    if (all.filter((one) => one.deletedAt === null).length >= mostPictures) {
      return failed(problem('tooManyPictures', { values: { count: mostPictures + 1, limit: mostPictures } }))
    }
    const row: PostMedia = { id, postId, brandId: post.brandId, hash, alt: alt ?? '', order: orderAfter(all, after), deletedAt: null }
    return changePictures(rows, postId, [...all, row], [insert('postMedia', row)])
  },
  undoLabel: 'postMedia.add',
})
