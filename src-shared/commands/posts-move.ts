import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { wallTimeSchema } from '#shared/kernel/time.ts'
import { defineCommand, type RowChange } from './command.ts'
import { postId } from './planning/args.ts'
import { moveChanges, planMove } from './planning/move-post.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'

/** Moves several posts as one step that one undo takes back: all of them or, when one is refused, none. */
export const postsMove = defineCommand({
  name: 'posts.move',
  args: z.object({
    moves: z
      .array(z.object({ postId, wallTime: wallTimeSchema }))
      .min(1)
      .max(500),
  }),
  reads: [({ moves }) => moves.flatMap(({ postId }) => readPost(postId))],
  plan(rows, { moves }, env) {
    const changes: RowChange[] = []
    for (const { postId, wallTime } of moves) {
      const found = postWithVariants(rows, postId)
      if (!found) return failed(problem('notFound'))
      const move = planMove(found.post, found.variants, { wallTime, zone: found.post.zone }, env.now)
      if (!move.ok) return failed({ ...move.problem, values: { ...move.problem.values, post: found.post.firstLine } })
      changes.push(...moveChanges(postId, move.value))
    }
    return done({ rows: changes })
  },
  undoLabel: 'posts.move',
})
