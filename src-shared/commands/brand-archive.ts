import { z } from 'zod'
import { done } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { brandId } from './planning/args.ts'
import { readStoppingBrand, stopBrand } from './planning/stop-brand.ts'

/** Puts a client away; what waits to be published is taken back first. Refuses `notFound`, `beingSent`. */
export const brandArchive = defineCommand({
  name: 'brand.archive',
  args: z.object({ id: brandId }),
  reads: [({ id }) => readStoppingBrand(id)],
  plan(rows, { id }, env) {
    const stopped = stopBrand(rows, id)
    return stopped.ok ? done({ rows: [patch('brands', id, { archivedAt: env.now }), ...stopped.value] }) : stopped
  },
  undoLabel: 'brand.archive',
})
