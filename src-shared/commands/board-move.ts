import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { boardFrozenBecause } from '#shared/domain/board/board-moves.ts'
import { stages } from '#shared/domain/posts/post.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { postId, stageId } from './planning/args.ts'
import { postWithVariants, readPost } from './planning/post-rows.ts'
import { stageFields, stageProblem } from './planning/stage-change.ts'
import { leaveProblem, readsForLeave } from './planning/stage-leave.ts'

/**
 * Puts a post into another column: another stage (`stageId` null: the kind's default), and what waits to be sent, failed
 * or was to be published by hand is taken off the schedule, since a post that goes back to work is not to go out meanwhile.
 *
 * Refuses `notFound` (post, or a stage that is not the brand’s or of another kind), `beingSent`, `alreadyPublished`, `handedOver`,
 * `fateUnknown`, and `approvalMissing` and `notMover` as `post.setStage` does.
 */
export const boardMove = defineCommand({
  name: 'board.move',
  args: z.object({ postId, stage: z.enum(stages), stageId: stageId.nullable() }),
  reads: [({ postId, stageId }) => [...readPost(postId), { table: 'stages', keys: stageId === null ? [] : [stageId] }], ...readsForLeave],
  plan(rows, { postId, stage, stageId }, env) {
    const found = postWithVariants(rows, postId)
    if (!found) return failed(problem('notFound'))
    const own = stageId === null ? null : rows.get('stages', stageId)
    const foreign = own !== null && (own?.brandId !== found.post.brandId || own.kind !== stage || own.deletedAt !== null)
    if (foreign) return failed(problem('notFound', { field: 'stageId' }))
    const frozen = boardFrozenBecause(found.variants)
    if (frozen) return failed(problem(frozen))
    const refused = leaveProblem(rows, found.post, { stage, stageId }, env.actor) ?? stageProblem(rows, found, stage)
    if (refused) return failed(refused)
    const planned = found.variants.filter((one) => one.deletedAt === null && ['waiting', 'failed', 'manual'].includes(one.publication))
    return done({
      rows: [
        patch('posts', postId, stageFields(found.post, stage, stageId)),
        ...planned.map((one) => patch('variants', one.id, { publication: 'none', problem: null })),
      ],
    })
  },
  undoLabel: 'board.move',
})
