import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { ownDayId } from './planning/args.ts'

/** Takes a day of one's own off the calendar; posts made for it stay. Refuses `notFound`. */
export const ownDayDelete = defineCommand({
  name: 'ownDay.delete',
  args: z.object({ id: ownDayId }),
  reads: [({ id }) => [{ table: 'ownDays', keys: [id] }]],
  plan(rows, { id }, env) {
    const day = rows.get('ownDays', id)
    if (!day || day.deletedAt !== null) return failed(problem('notFound'))
    return done({ rows: [patch('ownDays', id, { deletedAt: env.now })] })
  },
  undoLabel: 'ownDay.delete',
})
