import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { nameText, templateId } from './planning/args.ts'
import { nameProblem } from './planning/naming.ts'

/** Renames a template of a plan. Refuses `notFound`, `badName`. */
export const templateRename = defineCommand({
  name: 'template.rename',
  args: z.object({ id: templateId, name: nameText }),
  reads: [({ id }) => [{ table: 'planTemplates', keys: [id] }]],
  plan(rows, { id, name }) {
    const wrong = nameProblem(name)
    if (wrong) return failed(wrong)
    const template = rows.get('planTemplates', id)
    if (!template || template.deletedAt !== null) return failed(problem('notFound'))
    return done({ rows: [patch('planTemplates', id, { name: name.trim() })] })
  },
  undoLabel: 'template.rename',
})
