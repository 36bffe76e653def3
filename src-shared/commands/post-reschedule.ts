import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { wallTimeSchema, zoneSchema } from '#shared/kernel/time.ts'
import { defineCommand } from './command.ts'
import { postId } from './planning/args.ts'
import { moveChanges, movedWord, planMove } from './planning/move-post.ts'
import { zoneProblem } from './planning/naming.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'

/** Moves a post to another wall time (and zone), or with null back to the drawer. Refusals: those of `planMove`, `notFound`, `badZone`. */
export const postReschedule = defineCommand({
  name: 'post.reschedule',
  args: z.object({ postId, wallTime: wallTimeSchema.nullable(), zone: zoneSchema.optional() }),
  reads: [({ postId }) => readPost(postId)],
  plan(rows, { postId, wallTime, zone }, env) {
    const found = postWithVariants(rows, postId)
    if (!found) return failed(problem('notFound'))
    const wrong = zoneProblem(zone)
    if (wrong) return failed(wrong)
    const move = planMove(found.post, found.variants, { wallTime, zone: zone ?? found.post.zone }, env.now)
    return move.ok ? done({ rows: moveChanges(postId, move.value) }) : move
  },
  undoLabel: 'post.reschedule',
  undoLabelFor: (move, rows) => `post.${movedWord([move], rows) ?? 'reschedule'}`,
})
