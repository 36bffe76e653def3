import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { briefId } from './planning/args.ts'
import { changeBrief, livingBrief, readsForBrief } from './planning/brief-rows.ts'

/** Puts a brief into the trash. Its post stays as planned and loses the marks of the brief. Refuses `notFound`. */
export const briefDelete = defineCommand({
  name: 'brief.delete',
  args: z.object({ briefId }),
  reads: readsForBrief,
  plan(rows, { briefId }, env) {
    if (!livingBrief(rows, briefId)) return failed(problem('notFound'))
    return done({ rows: changeBrief(rows, briefId, { shelf: 'trash', deletedAt: env.now }, env) })
  },
  undoLabel: 'brief.delete',
})
