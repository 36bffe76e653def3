import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { planFilterSchema } from '#shared/domain/views/plan-filter.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { lastKey } from '#shared/queries/read-tx.ts'
import { defineCommand, insert, patch } from './command.ts'
import { brandId, nameText, savedViewId } from './planning/args.ts'
import { nameProblem } from './planning/naming.ts'
import { orderAtEnd } from './planning/order.ts'

/**
 * Keeps a view of the plan with its filter under a name; under an id that is kept already, what it holds is replaced.
 * Refuses `badName`, `notFound` (brand).
 */
export const savedViewSave = defineCommand({
  name: 'savedView.save',
  args: z.object({
    id: savedViewId,
    brandId: brandId.nullable(),
    name: nameText,
    view: z.string().min(1).max(40),
    filter: planFilterSchema,
  }),
  reads: [
    ({ brandId }) => [
      { table: 'brands', keys: brandId === null ? [] : [brandId] },
      { table: 'savedViews', index: 'id', lower: '', upper: lastKey },
    ],
  ],
  plan(rows, { id, brandId, name, view, filter }) {
    const wrong = nameProblem(name)
    if (wrong) return failed(wrong)
    const brand = brandId === null ? null : rows.get('brands', brandId)
    if (brand === undefined || (brand && brand.deletedAt !== null)) return failed(problem('notFound'))
    const fields = { brandId, name: name.trim(), view, filter }
    if (rows.get('savedViews', id)) return done({ rows: [patch('savedViews', id, { ...fields, deletedAt: null })] })
    const order = orderAtEnd(rows.all('savedViews'))
    return done({ rows: [insert('savedViews', { id, ...fields, order, deletedAt: null })] })
  },
  undoLabel: 'savedView.save',
})
