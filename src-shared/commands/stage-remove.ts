import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { stageId } from './planning/args.ts'

/**
 * Deletes a brand's own stage. Its posts keep pointing at it and stand in the first stage of its kind meanwhile, so that
 * undo brings them back too. Refuses `notFound`.
 */
export const stageRemove = defineCommand({
  name: 'stage.remove',
  args: z.object({ id: stageId }),
  reads: [({ id }) => [{ table: 'stages', keys: [id] }]],
  plan(rows, { id }, env) {
    const stage = rows.get('stages', id)
    if (!stage || stage.deletedAt !== null) return failed(problem('notFound'))
    return done({ rows: [patch('stages', id, { deletedAt: env.now })] })
  },
  undoLabel: 'stage.remove',
})
