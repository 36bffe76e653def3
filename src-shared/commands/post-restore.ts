import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { isInTrash } from '#shared/domain/trash/kept.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { postId } from './planning/args.ts'
import { readPost } from './planning/post-rows.ts'

/** Takes a post out of the trash. What waited then waits again, and asks if it is late by now. Refuses `notFound`. */
export const postRestore = defineCommand({
  name: 'post.restore',
  args: z.object({ postId }),
  reads: [({ postId }) => readPost(postId)],
  plan(rows, { postId }) {
    const post = rows.get('posts', postId)
    if (!post || !isInTrash(post.deletedAt)) return failed(problem('notFound'))
    return done({ rows: [patch('posts', postId, { shelf: post.at === null ? 'drawer' : 'calendar', deletedAt: null })] })
  },
  undoLabel: 'post.restore',
})
