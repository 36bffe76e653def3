import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { isOut, isSending } from '#shared/domain/posts/publication.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { variantId } from './planning/args.ts'
import { publicationOf, readsForPublication } from './planning/publication-rows.ts'

/** Leaves one channel out for good. Refuses `notFound`, `beingSent`, `alreadyPublished`. */
export const publicationSkip = defineCommand({
  name: 'publication.skip',
  args: z.object({ variantId }),
  reads: readsForPublication,
  plan(rows, { variantId }) {
    const found = publicationOf(rows, variantId)
    if (!found) return failed(problem('notFound'))
    if (isSending(found.variant)) return failed(problem('beingSent'))
    if (isOut(found.variant)) return failed(problem('alreadyPublished'))
    return done({ rows: [patch('variants', variantId, { publication: 'skipped', problem: null })] })
  },
  undoLabel: 'publication.skip',
})
