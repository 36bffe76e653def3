import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import type { PostMedia } from '#shared/domain/media/media.ts'
import { failed } from '#shared/kernel/outcome.ts'
import { defineCommand, insert } from './command.ts'
import { postId } from './planning/args.ts'
import { newPicture, newPictures, pictureProblem } from './planning/new-pictures.ts'
import { changePictures, readPictures } from './planning/picture-change.ts'

/**
 * Puts stored pictures at the end of a post, all of them or none, as one step. Refuses `notFound` (post; field `hash`: file),
 * `tooManyPictures` over ten, `beingSent`, `alreadyPublished`.
 */
export const postMediaAddMany = defineCommand({
  name: 'postMedia.addMany',
  args: z.object({ postId, pictures: newPictures }),
  reads: [
    ({ postId, pictures }) => [
      ...readPictures(postId),
      { table: 'postMedia', keys: pictures.map((one) => one.id) },
      { table: 'media', keys: [...new Set(pictures.map((one) => one.hash))] },
    ],
  ],
  plan(rows, { postId, pictures }) {
    const post = rows.get('posts', postId)
    if (!post) return failed(problem('notFound'))
    if (pictures.some((one) => rows.get('postMedia', one.id))) return failed(problem('alreadyExists'))
    const there = rows.all('postMedia').filter((one) => one.postId === postId)
    const wrong = pictureProblem(rows, pictures, there.filter((one) => one.deletedAt === null).length)
    if (wrong) return failed(wrong)
    const added: PostMedia[] = []
    for (const picture of pictures) added.push(newPicture(picture, post, [...there, ...added]))
    return changePictures(
      rows,
      postId,
      [...there, ...added],
      added.map((row) => insert('postMedia', row)),
    )
  },
  undoLabel: 'postMedia.addMany',
})
