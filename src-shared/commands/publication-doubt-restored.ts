import { z } from 'zod'
import { done } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { variantId } from './planning/args.ts'

/**
 * After a restore: these may have gone out since the backup was made, so nothing of them is sent before it was looked up
 * or a person decided. Variants that are out by now, or gone, are left alone.
 */
export const publicationDoubtRestored = defineCommand({
  name: 'publication.doubtRestored',
  args: z.object({ variantIds: z.array(variantId).max(20_000) }),
  reads: [
    ({ variantIds }) => [
      { table: 'variants', keys: variantIds },
      { table: 'jobs', keys: variantIds },
    ],
  ],
  plan(rows, { variantIds }) {
    const why = { sort: 'unknown', kind: 'restored', notBefore: null, detail: null } as const
    const doubtful = variantIds.filter((id) => {
      const variant = rows.get('variants', id)
      return variant?.deletedAt === null && ['waiting', 'sending', 'failed', 'unknown'].includes(variant.publication)
    })
    return done({
      rows: doubtful.map((id) => patch('variants', id, { publication: 'unknown', problem: why })),
      jobs: doubtful.map((id) => ({ id, set: { state: 'asking', question: 'restored', nextAt: null, lastProblem: why } })),
    })
  },
  undoLabel: null,
})
