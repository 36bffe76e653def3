import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { brandId } from './planning/args.ts'

/** The widest rules: a day between two posts, a year between two texts. */
const planRules = z.object({
  minutesApart: z.number().int().min(1).max(1440).nullable(),
  sameTextDays: z.number().int().min(1).max(366).nullable(),
  shareOff: z.number().min(0.01).max(1).nullable(),
})

/** Says what a client's plan warns about; null: it does not. Refuses `notFound`. */
export const brandSetPlanRules = defineCommand({
  name: 'brand.setPlanRules',
  args: z.object({ id: brandId, planRules }),
  reads: [({ id }) => [{ table: 'brands', keys: [id] }]],
  plan(rows, { id, planRules }) {
    const brand = rows.get('brands', id)
    if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
    return done({ rows: [patch('brands', id, { planRules })] })
  },
  undoLabel: 'brand.setPlanRules',
})
