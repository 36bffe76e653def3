import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { quietDaysId } from './planning/args.ts'

/**
 * Takes quiet days off. What waited through them goes by its late rule: it goes out, or asks when it is too late for that.
 * Refuses `notFound`.
 */
export const quietDaysEnd = defineCommand({
  name: 'quietDays.end',
  args: z.object({ id: quietDaysId }),
  reads: [({ id }) => [{ table: 'quietDays', keys: [id] }]],
  plan(rows, { id }, env) {
    const quiet = rows.get('quietDays', id)
    if (!quiet || quiet.deletedAt !== null) return failed(problem('notFound'))
    return done({ rows: [patch('quietDays', id, { deletedAt: env.now })] })
  },
  undoLabel: 'quietDays.end',
  undoLabelFor({ id }, rows) {
    const quiet = rows.get('quietDays', id)
    return quiet && quiet.fromDay === quiet.toDay ? 'quietDays.endDay' : 'quietDays.end'
  },
})
