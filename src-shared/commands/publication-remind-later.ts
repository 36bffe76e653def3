import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'
import { defineCommand } from './command.ts'
import { variantId } from './planning/args.ts'
import { publicationOf, readsForPublication } from './planning/publication-rows.ts'

/**
 * Puts a publication by hand off: this device says it again at `at`. The plan keeps its time. Refuses `notFound`,
 * `notWaiting` for what is not waiting for a person, `inThePast`.
 */
export const publicationRemindLater = defineCommand({
  name: 'publication.remindLater',
  args: z.object({ variantId, at: epochMsSchema }),
  reads: readsForPublication,
  plan(rows, { variantId, at }, env) {
    const found = publicationOf(rows, variantId)
    if (!found) return failed(problem('notFound'))
    if (!found.job || found.variant.publication !== 'manual') return failed(problem('notWaiting'))
    if (at <= env.now) return failed(problem('inThePast', { field: 'at' }))
    return done({ rows: [], jobs: [{ id: variantId, set: { nextAt: at } }] })
  },
  undoLabel: null,
})
