import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { frozenBecause } from '#shared/domain/posts/publication.ts'
import { textFacts } from '#shared/domain/posts/text-facts.ts'
import { richTextSchema } from '#shared/domain/texts/rich-text.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, insert, patch } from './command.ts'
import { postId } from './planning/args.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'
import { textProblem } from './planning/text-size.ts'

/**
 * Writes the text of a post. A text too long for a channel is kept all the same: saving never refuses what was typed.
 * Refuses `notFound`, `textTooBig`, `beingSent`, `alreadyPublished` (when all of it is out).
 */
export const postSetText = defineCommand({
  name: 'post.setText',
  args: z.object({ postId, text: richTextSchema }),
  reads: [({ postId }) => [...readPost(postId), { table: 'texts', keys: [postId] }]],
  plan(rows, { postId, text }) {
    const found = postWithVariants(rows, postId)
    if (!found) return failed(problem('notFound'))
    const wrong = textProblem(text)
    if (wrong) return failed(wrong)
    const frozen = frozenBecause(found.variants)
    if (frozen) return failed(problem(frozen))
    const body = { id: postId, brandId: found.post.brandId, text, deletedAt: null }
    const write = rows.get('texts', postId) ? patch('texts', postId, { text }) : insert('texts', body)
    return done({ rows: [write, patch('posts', postId, textFacts(text))] })
  },
  undoLabel: 'post.setText',
  foldKey: ({ postId }) => `post.setText:${postId}`,
})
