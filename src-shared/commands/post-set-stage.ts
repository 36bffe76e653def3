import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { stages } from '#shared/domain/posts/post.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { postId } from './planning/args.ts'
import { brandIdsOf, postWithVariants, readPost } from './planning/post-rows.ts'
import { stageFields, stageProblem } from './planning/stage-change.ts'

/** Moves a post to another editorial stage. Refuses `notFound`, and `approvalMissing` (to `approved`, where the brand asks for one). */
export const postSetStage = defineCommand({
  name: 'post.setStage',
  args: z.object({ postId, stage: z.enum(stages) }),
  reads: [({ postId }) => readPost(postId), ({ postId }, rows) => [{ table: 'brands', keys: brandIdsOf(rows, postId) }]],
  plan(rows, { postId, stage }) {
    const found = postWithVariants(rows, postId)
    if (!found) return failed(problem('notFound'))
    const refused = stageProblem(rows, found, stage)
    if (refused) return failed(refused)
    return done({ rows: [patch('posts', postId, stageFields(found.post, stage, null))] })
  },
  undoLabel: 'post.setStage',
})
