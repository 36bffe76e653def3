import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { brandId, occasionRef } from './planning/args.ts'

/** Brings hidden occasions back into a brand's plan. Refuses `notFound` (the brand, or none of them is hidden). */
export const occasionShow = defineCommand({
  name: 'occasion.show',
  args: z.object({ brandId, refs: z.array(occasionRef).min(1).max(2000) }),
  reads: [({ brandId }) => [{ table: 'brands', keys: [brandId] }]],
  plan(rows, { brandId, refs }) {
    const brand = rows.get('brands', brandId)
    if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
    const { occasions } = brand
    const hidden = occasions.hidden.filter((one) => !refs.includes(one))
    if (hidden.length === occasions.hidden.length) return failed(problem('notFound'))
    return done({ rows: [patch('brands', brandId, { occasions: { ...occasions, hidden } })] })
  },
  undoLabel: 'occasion.show',
})
