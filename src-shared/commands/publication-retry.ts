import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { mayGoOut } from '#shared/domain/posts/approved.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { variantId } from './planning/args.ts'
import { approvalAround, plannedAnew, publicationOf, readsForSending } from './planning/publication-rows.ts'

/**
 * Sends what failed again, now and however late it is; steps that are done stay done. Refuses `notFound`, `noTime`,
 * `notWaiting` for what did not fail, `approvalMissing` where the brand asks for one, and `fateUnknown`: what may be out is looked up, not sent again.
 */
export const publicationRetry = defineCommand({
  name: 'publication.retry',
  args: z.object({ variantId }),
  reads: readsForSending,
  plan(rows, { variantId }, env) {
    const found = publicationOf(rows, variantId)
    if (!found) return failed(problem('notFound'))
    const { variant, job } = found
    if (variant.publication === 'unknown') return failed(problem('fateUnknown'))
    if (variant.publication !== 'failed') return failed(problem('notWaiting'))
    if (variant.at === null) return failed(problem('noTime'))
    const { brand, variants } = approvalAround(rows, found.post)
    if (brand && !mayGoOut(brand, found.post, variants)) return failed(problem('approvalMissing'))
    const again = { state: 'retrying', question: null, nextAt: env.now, attempts: 0, lateAllowed: true } as const
    return done({
      rows: [patch('variants', variantId, { publication: 'waiting', problem: null })],
      jobs: [{ id: variantId, set: { ...again, steps: plannedAnew(job?.steps ?? []) } }],
    })
  },
  undoLabel: 'publication.retry',
})
