import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { rubricId } from './planning/args.ts'

/** Deletes a rubric. Posts keep pointing at it, so that undo brings their colour back too. Refuses `notFound`. */
export const rubricDelete = defineCommand({
  name: 'rubric.delete',
  args: z.object({ id: rubricId }),
  reads: [({ id }) => [{ table: 'rubrics', keys: [id] }]],
  plan(rows, { id }, env) {
    const rubric = rows.get('rubrics', id)
    if (!rubric || rubric.deletedAt !== null) return failed(problem('notFound'))
    return done({ rows: [patch('rubrics', id, { deletedAt: env.now })] })
  },
  undoLabel: 'rubric.delete',
})
