import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { frozenBecause } from '#shared/domain/posts/publication.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { anyText, postMediaId } from './planning/args.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'

/** Describes a picture for people who do not see it. Refuses `notFound`, `beingSent`, `alreadyPublished`. */
export const postMediaSetAlt = defineCommand({
  name: 'postMedia.setAlt',
  args: z.object({ id: postMediaId, alt: anyText }),
  reads: [({ id }) => [{ table: 'postMedia', keys: [id] }], (_, rows) => rows.all('postMedia').flatMap((one) => readPost(one.postId))],
  plan(rows, { id, alt }) {
    const picture = rows.get('postMedia', id)
    const found = picture && postWithVariants(rows, picture.postId)
    if (!picture || picture.deletedAt !== null || !found) return failed(problem('notFound'))
    const frozen = frozenBecause(found.variants)
    if (frozen) return failed(problem(frozen))
    return done({ rows: [patch('postMedia', id, { alt })] })
  },
  undoLabel: 'postMedia.setAlt',
  foldKey: ({ id }) => `postMedia.setAlt:${id}`,
})
