import { z } from 'zod'
import { done } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { briefId } from './planning/args.ts'
import { changeBrief, movedBrief, readsForBrief } from './planning/brief-rows.ts'

/** Takes a brief back before anybody began: it is a draft again. Refuses `notFound`, `briefMove`. */
export const briefWithdraw = defineCommand({
  name: 'brief.withdraw',
  args: z.object({ briefId }),
  reads: readsForBrief,
  plan(rows, { briefId }, env) {
    const moved = movedBrief(rows, briefId, 'withdraw')
    if (!moved.ok) return moved
    const { status, shelf } = moved.value
    return done({ rows: changeBrief(rows, briefId, { status, shelf }, env) })
  },
  undoLabel: 'brief.withdraw',
})
