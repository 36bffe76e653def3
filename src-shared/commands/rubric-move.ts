import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { rubricId } from './planning/args.ts'
import { orderAfter } from './planning/order.ts'

/** Puts a rubric right after another of its brand, or (with null) first of them. Refuses `notFound` (either). */
export const rubricMove = defineCommand({
  name: 'rubric.move',
  args: z.object({ id: rubricId, after: rubricId.nullable() }),
  reads: [
    ({ id }) => [{ table: 'rubrics', keys: [id] }],
    (_, rows) => rows.all('rubrics').map(({ brandId }) => ({ table: 'rubrics', index: 'brandId', lower: brandId, upper: brandId })),
  ],
  plan(rows, { id, after }) {
    const rubric = rows.get('rubrics', id)
    if (!rubric || rubric.deletedAt !== null) return failed(problem('notFound'))
    const siblings = rows.all('rubrics').filter((one) => one.brandId === rubric.brandId)
    const target = siblings.find((one) => one.id === after && one.deletedAt === null && one.id !== id)
    if (after !== null && !target) return failed(problem('notFound', { field: 'after' }))
    return done({ rows: [patch('rubrics', id, { order: orderAfter(siblings, after, id) })] })
  },
  undoLabel: 'rubric.move',
})
