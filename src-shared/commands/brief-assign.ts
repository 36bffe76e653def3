import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, type Read } from './command.ts'
import { briefId, personId } from './planning/args.ts'
import { changeBrief, isLivingPerson, livingBrief, movedBrief, readsForBrief } from './planning/brief-rows.ts'

/**
 * Hands a brief out: to the person given, or to the one it names already. Refuses `notFound` (brief, person), `noAssignee`,
 * `briefMove` unless it is a draft.
 */
export const briefAssign = defineCommand({
  name: 'brief.assign',
  args: z.object({ briefId, assigneeId: personId.optional() }),
  reads: [
    ({ briefId, assigneeId }): readonly Read[] => [
      { table: 'briefs', keys: [briefId] },
      { table: 'people', keys: assigneeId ? [assigneeId] : [] },
    ],
    (args, rows) => [
      ...(readsForBrief[1]?.(args, rows) ?? []),
      { table: 'people', keys: rows.all('briefs').flatMap((one) => (one.assigneeId === null ? [] : [one.assigneeId])) },
    ],
  ],
  plan(rows, { briefId, assigneeId: chosen }, env) {
    const assigneeId = chosen ?? livingBrief(rows, briefId)?.assigneeId
    const moved = movedBrief(rows, briefId, 'assign')
    if (!moved.ok) return moved
    if (!assigneeId) return failed(problem('noAssignee', { field: 'assigneeId' }))
    if (!isLivingPerson(rows, assigneeId)) return failed(problem('notFound', { field: 'assigneeId' }))
    return done({ rows: changeBrief(rows, briefId, { status: moved.value.status, assigneeId }, env) })
  },
  undoLabel: 'brief.assign',
})
