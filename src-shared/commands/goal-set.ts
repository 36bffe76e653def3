import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { figureIds } from '#shared/domain/metrics/figures.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, insert, patch } from './command.ts'
import { brandId } from './planning/args.ts'

/** Most goals of one client: more than three are no goals. */
export const mostGoals = 3

/**
 * Sets what a client wants of one figure in a month; null takes the goal away. Rates are shares of one. Refuses `notFound`,
 * `badGoal` (not above zero) and `tooManyGoals`.
 */
export const goalSet = defineCommand({
  name: 'goal.set',
  args: z.object({ brandId, figure: z.enum(figureIds as readonly [string, ...string[]]), target: z.number().nullable() }),
  reads: [
    ({ brandId }) => [
      { table: 'brands', keys: [brandId] },
      { table: 'goals', index: 'brandId', lower: brandId, upper: brandId },
    ],
  ],
  plan(rows, { brandId, figure, target }, { now }) {
    const brand = rows.get('brands', brandId)
    if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
    if (target !== null && !(target > 0 && target <= 1_000_000_000_000)) return failed(problem('badGoal', { field: 'target' }))
    const goals = rows.all('goals').filter((one) => one.brandId === brandId)
    const before = goals.find((one) => one.figure === figure)
    const living = goals.filter((one) => one.deletedAt === null)
    if (target === null) return done({ rows: before?.deletedAt === null ? [patch('goals', before.id, { deletedAt: now })] : [] })
    if (!living.some((one) => one.figure === figure) && living.length >= mostGoals)
      return failed(problem('tooManyGoals', { values: { limit: mostGoals } }))
    if (before) return done({ rows: [patch('goals', before.id, { target, deletedAt: null })] })
    return done({ rows: [insert('goals', { id: `${brandId}|${figure}`, brandId, figure, target, deletedAt: null })] })
  },
  undoLabel: 'goal.set',
})
