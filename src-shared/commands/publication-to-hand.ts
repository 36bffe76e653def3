import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { mayGoOut } from '#shared/domain/posts/approved.ts'
import { contentKey } from '#shared/domain/posts/content-key.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { variantId } from './planning/args.ts'
import { approvalAround, mustWait, publicationOf, readsForSending } from './planning/publication-rows.ts'

/**
 * The time of a publication has come that only a person can make: it waits for them, and is told to them at once. Refuses
 * `notWaiting` when it is gone, moved to later, paused or held by a quiet day, and `approvalMissing` as `publication.begin` does.
 */
export const publicationToHand = defineCommand({
  name: 'publication.toHand',
  args: z.object({ variantId }),
  reads: readsForSending,
  plan(rows, { variantId }, env) {
    const found = publicationOf(rows, variantId)
    const job = found?.job
    if (!found || !job || found.variant.publication !== 'waiting') return failed(problem('notWaiting'))
    if (mustWait(rows, { post: found.post, job }, env.now)) return failed(problem('notWaiting'))
    if (job.nextAt === null || job.nextAt > env.now) return failed(problem('notWaiting'))
    const { brand, variants } = approvalAround(rows, found.post)
    if (brand && !mayGoOut(brand, found.post, variants)) return failed(problem('approvalMissing'))
    const asking = { state: 'asking', question: 'manual', nextAt: env.now, lastProblem: null } as const
    return done({
      rows: [patch('variants', variantId, { publication: 'manual', problem: null })],
      jobs: [{ id: variantId, set: { ...asking, handedKey: contentKey(found.post, variants) } }],
    })
  },
  undoLabel: null,
})
