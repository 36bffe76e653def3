import { z } from 'zod'
import { done } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { briefId } from './planning/args.ts'
import { changeBrief, movedBrief, readsForBrief } from './planning/brief-rows.ts'

/** The author began, or began again after remarks. Refuses `notFound`, `briefMove`. */
export const briefStart = defineCommand({
  name: 'brief.start',
  args: z.object({ briefId }),
  reads: readsForBrief,
  plan(rows, { briefId }, env) {
    const moved = movedBrief(rows, briefId, 'start')
    if (!moved.ok) return moved
    const { status, shelf } = moved.value
    return done({ rows: changeBrief(rows, briefId, { status, shelf }, env) })
  },
  undoLabel: 'brief.start',
})
