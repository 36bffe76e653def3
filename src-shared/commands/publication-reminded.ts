import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { variantId } from './planning/args.ts'
import { publicationOf, readsForPublication } from './planning/publication-rows.ts'

/** The person was told that a publication by hand is due. Written after it, so that an end in between tells it again. Refuses `notWaiting`. */
export const publicationReminded = defineCommand({
  name: 'publication.reminded',
  args: z.object({ variantId }),
  reads: readsForPublication,
  plan(rows, { variantId }) {
    const found = publicationOf(rows, variantId)
    if (!found?.job || found.variant.publication !== 'manual') return failed(problem('notWaiting'))
    return done({ rows: [], jobs: [{ id: variantId, set: { nextAt: null } }] })
  },
  undoLabel: null,
})
