import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { remarkId } from './planning/args.ts'

/** Takes a remark back. Refuses `notFound`. */
export const remarkRemove = defineCommand({
  name: 'remark.remove',
  args: z.object({ id: remarkId }),
  reads: [({ id }) => [{ table: 'remarks', keys: [id] }]],
  plan(rows, { id }, env) {
    const remark = rows.get('remarks', id)
    if (!remark || remark.deletedAt !== null) return failed(problem('notFound'))
    return done({ rows: [patch('remarks', id, { deletedAt: env.now })] })
  },
  undoLabel: 'remark.remove',
})
