import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { variantId } from './planning/args.ts'
import { publicationOf, readsForPublication } from './planning/publication-rows.ts'

/** The time of a publication passed longer ago than its late rule allows: a person decides. Refuses `notWaiting`. */
export const publicationAskLate = defineCommand({
  name: 'publication.askLate',
  args: z.object({ variantId }),
  reads: readsForPublication,
  plan(rows, { variantId }) {
    const found = publicationOf(rows, variantId)
    if (!found?.job || found.variant.publication !== 'waiting') return failed(problem('notWaiting'))
    const late = { sort: 'user', kind: 'late', notBefore: null, detail: null } as const
    return done({
      rows: [patch('variants', variantId, { publication: 'failed', problem: late })],
      jobs: [{ id: variantId, set: { state: 'asking', question: 'late', nextAt: null, lastProblem: late } }],
    })
  },
  undoLabel: null,
})
