import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { postId } from './planning/args.ts'

/** Most warnings one post remembers as meant so; the one said first goes first. */
const mostMeant = 50

const word = z.string().min(1).max(100)

/**
 * Says that a warning about a post's place in the plan is meant so (`about`: what it is about now), or (null) that it is to be
 * told again. Refuses `notFound`.
 */
export const postSetMeant = defineCommand({
  name: 'post.setMeant',
  args: z.object({ postId, key: word, about: word.nullable() }),
  reads: [({ postId }) => [{ table: 'posts', keys: [postId] }]],
  plan(rows, { postId, key, about }) {
    const post = rows.get('posts', postId)
    if (!post || post.deletedAt !== null) return failed(problem('notFound'))
    const others = Object.entries(post.meant).filter(([known]) => known !== key)
    const meant = Object.fromEntries(about === null ? others : [...others.slice(1 - mostMeant), [key, about]])
    return done({ rows: [patch('posts', postId, { meant })] })
  },
  undoLabel: 'post.setMeant',
})
