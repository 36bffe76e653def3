import { z } from 'zod'
import { done } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { briefId } from './planning/args.ts'
import { changeBrief, movedBrief, readsForBrief } from './planning/brief-rows.ts'

/** Takes back an acceptance: the work goes on. What it put into the post stays there. Refuses `notFound`, `briefMove`. */
export const briefReopen = defineCommand({
  name: 'brief.reopen',
  args: z.object({ briefId }),
  reads: readsForBrief,
  plan(rows, { briefId }, env) {
    const moved = movedBrief(rows, briefId, 'reopen')
    if (!moved.ok) return moved
    const { status, shelf } = moved.value
    return done({ rows: changeBrief(rows, briefId, { status, shelf }, env) })
  },
  undoLabel: 'brief.reopen',
})
