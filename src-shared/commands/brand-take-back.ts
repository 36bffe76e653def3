import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { brandId } from './planning/args.ts'

/** Takes a client back from the archive; what was taken off the plan then is not put back on it. Refuses `notFound`. */
export const brandTakeBack = defineCommand({
  name: 'brand.takeBack',
  args: z.object({ id: brandId }),
  reads: [({ id }) => [{ table: 'brands', keys: [id] }]],
  plan(rows, { id }) {
    const brand = rows.get('brands', id)
    if (!brand || brand.deletedAt !== null || brand.archivedAt === null) return failed(problem('notFound'))
    return done({ rows: [patch('brands', id, { archivedAt: null })] })
  },
  undoLabel: 'brand.takeBack',
})
