import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { templateId } from './planning/args.ts'

/** Deletes a template with its posts; what was laid by it stays. Refuses `notFound`. */
export const templateDelete = defineCommand({
  name: 'template.delete',
  args: z.object({ id: templateId }),
  reads: [
    ({ id }) => [
      { table: 'planTemplates', keys: [id] },
      { table: 'templateItems', index: 'templateId', lower: id, upper: id },
    ],
  ],
  plan(rows, { id }, env) {
    const template = rows.get('planTemplates', id)
    if (!template || template.deletedAt !== null) return failed(problem('notFound'))
    const items = rows.all('templateItems').filter((one) => one.deletedAt === null)
    return done({
      rows: [
        patch('planTemplates', id, { deletedAt: env.now }),
        ...items.map((one) => patch('templateItems', one.id, { deletedAt: env.now })),
      ],
    })
  },
  undoLabel: 'template.delete',
})
