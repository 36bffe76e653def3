import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { lateMinutes, postId } from './planning/args.ts'

/** Says how late a post may still go out by itself; null: as the workspace has it. Refuses `notFound`. */
export const postSetLateRule = defineCommand({
  name: 'post.setLateRule',
  args: z.object({ postId, lateMinutes: lateMinutes.nullable() }),
  reads: [({ postId }) => [{ table: 'posts', keys: [postId] }]],
  plan(rows, { postId, lateMinutes }) {
    const post = rows.get('posts', postId)
    if (!post || post.deletedAt !== null) return failed(problem('notFound'))
    return done({ rows: [patch('posts', postId, { lateMinutes })] })
  },
  undoLabel: 'post.setLateRule',
})
