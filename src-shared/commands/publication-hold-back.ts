import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { mayGoOut } from '#shared/domain/posts/approved.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { variantId } from './planning/args.ts'
import { approvalAround, publicationOf, readsForSending } from './planning/publication-rows.ts'

/**
 * The time of a publication has come and nobody approved the post as it is now: nothing is sent, and a person is asked.
 * Refuses `notWaiting` when it does not wait any more, or may go out after all.
 */
export const publicationHoldBack = defineCommand({
  name: 'publication.holdBack',
  args: z.object({ variantId }),
  reads: readsForSending,
  plan(rows, { variantId }) {
    const found = publicationOf(rows, variantId)
    if (!found?.job || found.variant.publication !== 'waiting') return failed(problem('notWaiting'))
    const { brand, variants } = approvalAround(rows, found.post)
    if (!brand || mayGoOut(brand, found.post, variants)) return failed(problem('notWaiting'))
    const why = { sort: 'user', kind: 'notApproved', notBefore: null, detail: null } as const
    return done({
      rows: [patch('variants', variantId, { publication: 'failed', problem: why })],
      jobs: [{ id: variantId, set: { state: 'asking', question: 'problem', nextAt: null, lastProblem: why } }],
    })
  },
  undoLabel: null,
})
