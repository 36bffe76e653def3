import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { brandId } from './planning/args.ts'
import { readStoppingBrand, stopBrand } from './planning/stop-brand.ts'

/**
 * Puts a client away (or, with `archived: false`, back); what waits to be published is taken back first. Refuses
 * `notFound`, `beingSent`.
 */
export const brandArchive = defineCommand({
  name: 'brand.archive',
  args: z.object({ id: brandId, archived: z.boolean().optional() }),
  reads: [({ id, archived }) => (archived === false ? [{ table: 'brands', keys: [id] }] : readStoppingBrand(id))],
  plan(rows, { id, archived }, env) {
    if (archived === false) {
      const brand = rows.get('brands', id)
      if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
      return done({ rows: [patch('brands', id, { archivedAt: null })] })
    }
    const stopped = stopBrand(rows, id)
    return stopped.ok ? done({ rows: [patch('brands', id, { archivedAt: env.now }), ...stopped.value] }) : stopped
  },
  undoLabel: 'brand.archive',
})
