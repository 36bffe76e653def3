import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { postMediaId } from './planning/args.ts'
import { changePictures, livingPicture, readPictures } from './planning/picture-change.ts'

/** Takes a picture out of a post. Refuses `notFound`, `beingSent`, `alreadyPublished`. */
export const postMediaRemove = defineCommand({
  name: 'postMedia.remove',
  args: z.object({ id: postMediaId }),
  reads: [({ id }) => [{ table: 'postMedia', keys: [id] }], (_, rows) => rows.all('postMedia').flatMap((one) => readPictures(one.postId))],
  plan(rows, { id }, env) {
    const found = livingPicture(rows, id)
    if (!found) return failed(problem('notFound'))
    const rest = found.all.filter((one) => one.id !== id)
    return changePictures(rows, found.picture.postId, rest, [patch('postMedia', id, { deletedAt: env.now })])
  },
  undoLabel: 'postMedia.remove',
})
