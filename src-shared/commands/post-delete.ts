import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { isSending } from '#shared/domain/posts/publication.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { postId } from './planning/args.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'

/** Puts a post into the trash; its variants stay as they are but nothing of it goes out. Refuses `notFound`, `beingSent`. */
export const postDelete = defineCommand({
  name: 'post.delete',
  args: z.object({ postId }),
  reads: [({ postId }) => readPost(postId)],
  plan(rows, { postId }, env) {
    const found = postWithVariants(rows, postId)
    if (!found) return failed(problem('notFound'))
    if (found.variants.some((one) => one.deletedAt === null && isSending(one))) return failed(problem('beingSent'))
    return done({ rows: [patch('posts', postId, { shelf: 'trash', deletedAt: env.now })] })
  },
  undoLabel: 'post.delete',
})
