import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { stages } from '#shared/domain/posts/post.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { postId } from './planning/args.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'
import { stageFields, stageProblem } from './planning/stage-change.ts'
import { leaveProblem, readsForLeave } from './planning/stage-leave.ts'

/** Moves a post to another editorial stage. Refuses `notFound`, `notMover` (the brand names who may), and `approvalMissing` (to `approved`, where the brand asks for one). */
export const postSetStage = defineCommand({
  name: 'post.setStage',
  args: z.object({ postId, stage: z.enum(stages) }),
  reads: [({ postId }) => readPost(postId), ...readsForLeave],
  plan(rows, { postId, stage }, env) {
    const found = postWithVariants(rows, postId)
    if (!found) return failed(problem('notFound'))
    const refused = leaveProblem(rows, found.post, { stage, stageId: null }, env.actor) ?? stageProblem(rows, found, stage)
    if (refused) return failed(refused)
    return done({ rows: [patch('posts', postId, stageFields(found.post, stage, null))] })
  },
  undoLabel: 'post.setStage',
})
