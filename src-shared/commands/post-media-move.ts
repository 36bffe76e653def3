import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { postMediaId } from './planning/args.ts'
import { orderAfter } from './planning/order.ts'
import { changePictures, livingPicture, readPictures } from './planning/picture-change.ts'

/** Puts a picture behind another one of its post, or (with null) in front. Refuses `notFound`, `beingSent`, `alreadyPublished`. */
export const postMediaMove = defineCommand({
  name: 'postMedia.move',
  args: z.object({ id: postMediaId, after: postMediaId.nullable() }),
  reads: [({ id }) => [{ table: 'postMedia', keys: [id] }], (_, rows) => rows.all('postMedia').flatMap((one) => readPictures(one.postId))],
  plan(rows, { id, after }) {
    const found = livingPicture(rows, id)
    if (!found) return failed(problem('notFound'))
    const order = orderAfter(found.all, after, id)
    const all = found.all.map((one) => (one.id === id ? { ...one, order } : one))
    return changePictures(rows, found.picture.postId, all, [patch('postMedia', id, { order })])
  },
  undoLabel: 'postMedia.move',
})
