import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { isInTrash } from '#shared/domain/trash/kept.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { briefId } from './planning/args.ts'
import { changeBrief, readsForBrief } from './planning/brief-rows.ts'

/** Takes a brief out of the trash, as it was. Refuses `notFound`. */
export const briefRestore = defineCommand({
  name: 'brief.restore',
  args: z.object({ briefId }),
  reads: readsForBrief,
  plan(rows, { briefId }, env) {
    const brief = rows.get('briefs', briefId)
    if (!brief || !isInTrash(brief.deletedAt)) return failed(problem('notFound'))
    const shelf = brief.status === 'accepted' ? 'done' : 'open'
    return done({ rows: changeBrief(rows, briefId, { shelf, deletedAt: null }, env) })
  },
  undoLabel: 'brief.restore',
})
