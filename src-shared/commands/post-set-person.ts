import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { personId, postId } from './planning/args.ts'
import { isLivingPerson } from './planning/brief-rows.ts'

/** Says who answers for a post, or that nobody does. Refuses `notFound`. */
export const postSetPerson = defineCommand({
  name: 'post.setPerson',
  args: z.object({ postId, personId: personId.nullable() }),
  reads: [
    ({ postId, personId }) => [
      { table: 'posts', keys: [postId] },
      { table: 'people', keys: personId === null ? [] : [personId] },
    ],
  ],
  plan(rows, { postId, personId }) {
    const post = rows.get('posts', postId)
    if (!post || post.deletedAt !== null) return failed(problem('notFound'))
    if (personId !== null && !isLivingPerson(rows, personId)) return failed(problem('notFound', { field: 'personId' }))
    return done({ rows: [patch('posts', postId, { personId })] })
  },
  undoLabel: 'post.setPerson',
})
