import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { nameText, stageId } from './planning/args.ts'
import { nameProblem } from './planning/naming.ts'

/** Renames a brand's own stage. Refuses `notFound`, `badName`. */
export const stageUpdate = defineCommand({
  name: 'stage.update',
  args: z.object({ id: stageId, name: nameText }),
  reads: [({ id }) => [{ table: 'stages', keys: [id] }]],
  plan(rows, { id, name }) {
    const wrong = nameProblem(name)
    if (wrong) return failed(wrong)
    const stage = rows.get('stages', id)
    if (!stage || stage.deletedAt !== null) return failed(problem('notFound'))
    return done({ rows: [patch('stages', id, { name: name.trim() })] })
  },
  undoLabel: 'stage.update',
})
