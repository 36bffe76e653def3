import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { stages } from '#shared/domain/posts/post.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { postId } from './planning/args.ts'

/** Moves a post to another editorial stage. Refuses `notFound`. */
export const postSetStage = defineCommand({
  name: 'post.setStage',
  args: z.object({ postId, stage: z.enum(stages) }),
  reads: [({ postId }) => [{ table: 'posts', keys: [postId] }]],
  plan(rows, { postId, stage }) {
    const post = rows.get('posts', postId)
    if (!post || post.deletedAt !== null) return failed(problem('notFound'))
    return done({ rows: [patch('posts', postId, { stage })] })
  },
  undoLabel: 'post.setStage',
})
