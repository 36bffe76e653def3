import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { brandId, occasionRef } from './planning/args.ts'

/** Hides an occasion from a brand's plan, in every year; hidden twice is hidden. Refuses `notFound`. */
export const occasionHide = defineCommand({
  name: 'occasion.hide',
  args: z.object({ brandId, ref: occasionRef }),
  reads: [({ brandId }) => [{ table: 'brands', keys: [brandId] }]],
  plan(rows, { brandId, ref }) {
    const brand = rows.get('brands', brandId)
    if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
    const { occasions } = brand
    const hidden = [...occasions.hidden.filter((one) => one !== ref), ref]
    return done({ rows: [patch('brands', brandId, { occasions: { ...occasions, hidden } })] })
  },
  undoLabel: 'occasion.hide',
})
