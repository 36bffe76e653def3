import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { savedViewId } from './planning/args.ts'

/** Deletes a saved view. Refuses `notFound`. */
export const savedViewDelete = defineCommand({
  name: 'savedView.delete',
  args: z.object({ id: savedViewId }),
  reads: [({ id }) => [{ table: 'savedViews', keys: [id] }]],
  plan(rows, { id }, env) {
    const view = rows.get('savedViews', id)
    if (!view || view.deletedAt !== null) return failed(problem('notFound'))
    return done({ rows: [patch('savedViews', id, { deletedAt: env.now })] })
  },
  undoLabel: 'savedView.delete',
})
