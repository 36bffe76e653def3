import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { isSending } from '#shared/domain/posts/publication.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { postId } from './planning/args.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'

/** Takes back what waits, failed or was to be published by hand. Refuses `notFound`, `beingSent`, `notWaiting` (nothing to take back). */
export const postUnschedule = defineCommand({
  name: 'post.unschedule',
  args: z.object({ postId }),
  reads: [({ postId }) => readPost(postId)],
  plan(rows, { postId }) {
    const found = postWithVariants(rows, postId)
    if (!found) return failed(problem('notFound'))
    const living = found.variants.filter((one) => one.deletedAt === null)
    if (living.some(isSending)) return failed(problem('beingSent'))
    const planned = living.filter((one) => ['waiting', 'failed', 'manual'].includes(one.publication))
    if (planned.length === 0) return failed(problem('notWaiting'))
    return done({ rows: planned.map((one) => patch('variants', one.id, { publication: 'none', problem: null })) })
  },
  undoLabel: 'post.unschedule',
})
