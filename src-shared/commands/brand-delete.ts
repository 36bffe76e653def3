import { z } from 'zod'
import { done } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { brandId } from './planning/args.ts'
import { readStoppingBrand, stopBrand } from './planning/stop-brand.ts'

/** Deletes a client; what waits to be published is taken back. Its posts stay with the tombstone. Refuses `notFound`, `beingSent`. */
export const brandDelete = defineCommand({
  name: 'brand.delete',
  args: z.object({ id: brandId }),
  reads: [({ id }) => readStoppingBrand(id)],
  plan(rows, { id }, env) {
    const stopped = stopBrand(rows, id)
    return stopped.ok ? done({ rows: [patch('brands', id, { deletedAt: env.now }), ...stopped.value] }) : stopped
  },
  undoLabel: 'brand.delete',
})
