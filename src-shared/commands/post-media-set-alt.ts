import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { anyText, postMediaId } from './planning/args.ts'
import { changePictures, livingPicture, readPictures } from './planning/picture-change.ts'

/** Describes a picture for people who do not see it. Refuses `notFound`, `beingSent`, `alreadyPublished`. */
export const postMediaSetAlt = defineCommand({
  name: 'postMedia.setAlt',
  args: z.object({ id: postMediaId, alt: anyText }),
  reads: [({ id }) => [{ table: 'postMedia', keys: [id] }], (_, rows) => rows.all('postMedia').flatMap((one) => readPictures(one.postId))],
  plan(rows, { id, alt }) {
    const found = livingPicture(rows, id)
    if (!found) return failed(problem('notFound'))
    const all = found.all.map((one) => (one.id === id ? { ...one, alt } : one))
    return changePictures(rows, found.picture.postId, all, [patch('postMedia', id, { alt })])
  },
  undoLabel: 'postMedia.setAlt',
  foldKey: ({ id }) => `postMedia.setAlt:${id}`,
})
