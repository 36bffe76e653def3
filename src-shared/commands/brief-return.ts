import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { briefId } from './planning/args.ts'
import { changeBrief, movedBrief, readsForBrief } from './planning/brief-rows.ts'
import { judge, latestDelivery, readWork } from './planning/latest-delivery.ts'

/** Hands work back to its author, who must be told why: refuses `noRemarks` while no remark is open; `notFound`, `briefMove`. */
export const briefReturn = defineCommand({
  name: 'brief.return',
  args: z.object({ briefId }),
  reads: [(args, rows) => [...(readsForBrief[0]?.(args, rows) ?? []), ...readWork(args.briefId)], ...readsForBrief.slice(1)],
  plan(rows, { briefId }, env) {
    const moved = movedBrief(rows, briefId, 'return')
    if (!moved.ok) return moved
    const delivery = latestDelivery(rows, briefId)
    if (!delivery) return failed(problem('notFound'))
    const open = rows.all('remarks').filter((one) => one.briefId === briefId && one.deletedAt === null && one.solvedAt === null)
    if (open.length === 0) return failed(problem('noRemarks'))
    return done({ rows: [judge(delivery, 'returned', env), ...changeBrief(rows, briefId, { status: moved.value.status }, env)] })
  },
  undoLabel: 'brief.return',
})
