import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { maxTag, maxTags, tagOf, tagsOf } from '#shared/domain/posts/tags.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { anyText, postId } from './planning/args.ts'

/** Gives a post these tags and no others. Refuses `notFound`, and `badTag` for one over 40 letters or more than 30 of them. */
export const postSetTags = defineCommand({
  name: 'post.setTags',
  args: z.object({ postId, tags: z.array(anyText).max(200) }),
  reads: [({ postId }) => [{ table: 'posts', keys: [postId] }]],
  plan(rows, { postId, tags }) {
    const post = rows.get('posts', postId)
    if (!post || post.deletedAt !== null) return failed(problem('notFound'))
    const kept = tagsOf(tags)
    const long = tags.map(tagOf).find((tag) => tag.length > maxTag)
    if (long !== undefined || Object.keys(kept).length > maxTags)
      return failed(problem('badTag', { field: 'tags', values: { tag: long ?? '', limit: maxTag, most: maxTags } }))
    return done({ rows: [patch('posts', postId, { tags: kept })] })
  },
  undoLabel: 'post.setTags',
})
