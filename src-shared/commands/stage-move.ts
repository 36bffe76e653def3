import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { stageId } from './planning/args.ts'
import { orderAfter } from './planning/order.ts'
import { stageWithSiblings } from './planning/stage-rows.ts'

/** Puts a brand's own stage right after another of its kind, or (with null) first of them. Refuses `notFound` (either). */
export const stageMove = defineCommand({
  name: 'stage.move',
  args: z.object({ id: stageId, after: stageId.nullable() }),
  reads: [
    ({ id }) => [{ table: 'stages', keys: [id] }],
    (_, rows) => rows.all('stages').map(({ brandId }) => ({ table: 'stages', index: 'brandId', lower: brandId, upper: brandId })),
  ],
  plan(rows, { id, after }) {
    const found = stageWithSiblings(rows, id)
    if (!found) return failed(problem('notFound'))
    const target = found.siblings.find((one) => one.id === after && one.deletedAt === null && one.id !== id)
    if (after !== null && !target) return failed(problem('notFound', { field: 'after' }))
    return done({ rows: [patch('stages', id, { order: orderAfter(found.siblings, after, id) })] })
  },
  undoLabel: 'stage.move',
})
