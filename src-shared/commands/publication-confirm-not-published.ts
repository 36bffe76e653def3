import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { variantId } from './planning/args.ts'
import { plannedAnew, publicationOf, readsForPublication } from './planning/publication-rows.ts'

/** A person says that a publication of unknown fate is not out: it is sent at once, under its old key. Refuses `notFound`, `notWaiting`, `noTime`. */
export const publicationConfirmNotPublished = defineCommand({
  name: 'publication.confirmNotPublished',
  args: z.object({ variantId }),
  reads: readsForPublication,
  plan(rows, { variantId }, env) {
    const found = publicationOf(rows, variantId)
    if (!found) return failed(problem('notFound'))
    const { variant, job } = found
    if (variant.publication !== 'unknown') return failed(problem('notWaiting'))
    if (variant.at === null) return failed(problem('noTime'))
    const again = { state: 'retrying', question: null, nextAt: env.now, attempts: 0, lateAllowed: true } as const
    return done({
      rows: [patch('variants', variantId, { publication: 'waiting', problem: null })],
      jobs: [{ id: variantId, set: { ...again, steps: plannedAnew(job?.steps ?? []) } }],
    })
  },
  undoLabel: null,
})
