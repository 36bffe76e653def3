import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { variantId } from './planning/args.ts'
import { publicationOf, readsForPublication } from './planning/publication-rows.ts'

/** "Send it although it is late": due at once. Refuses `notFound`, and `notWaiting` when that was not the question. */
export const publicationSendLate = defineCommand({
  name: 'publication.sendLate',
  args: z.object({ variantId }),
  reads: readsForPublication,
  plan(rows, { variantId }, env) {
    const found = publicationOf(rows, variantId)
    if (!found) return failed(problem('notFound'))
    if (found.variant.publication !== 'failed' || found.job?.question !== 'late') return failed(problem('notWaiting'))
    return done({
      rows: [patch('variants', variantId, { publication: 'waiting', problem: null })],
      jobs: [{ id: variantId, set: { state: 'waiting', question: null, nextAt: env.now, lateAllowed: true } }],
    })
  },
  undoLabel: 'publication.sendLate',
})
