import { z } from 'zod'
import { stages } from '#shared/domain/posts/post.ts'
import { done } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { postId } from './planning/args.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'
import { planStage } from './planning/stage-change.ts'
import { readsForLeave } from './planning/stage-leave.ts'

/** Moves a post to another editorial stage. Refuses `notFound`, `notMover` (the brand names who may), and `approvalMissing` (to `approved`, where the brand asks for one). */
export const postSetStage = defineCommand({
  name: 'post.setStage',
  args: z.object({ postId, stage: z.enum(stages) }),
  reads: [({ postId }) => readPost(postId), ...readsForLeave],
  plan(rows, { postId, stage }, env) {
    const planned = planStage(rows, postWithVariants(rows, postId), stage, env.actor)
    return planned.ok ? done({ rows: planned.value }) : planned
  },
  undoLabel: 'post.setStage',
})
