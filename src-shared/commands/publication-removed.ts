import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand, patch } from './command.ts'
import { variantId } from './planning/args.ts'
import { livingVariant, readVariant } from './planning/variant-rows.ts'

/** The network no longer shows a post that was out; its link leads nowhere now. Its figures stay. Refuses `notFound`, `notOut`. */
export const publicationRemoved = defineCommand({
  name: 'publication.removed',
  args: z.object({ variantId }),
  reads: readVariant,
  plan(rows, { variantId }) {
    const found = livingVariant(rows, variantId)
    if (!found) return failed(problem('notFound'))
    if (found.variant.publication !== 'published') return failed(problem('notOut'))
    return done({ rows: [patch('variants', variantId, { publication: 'removed', remoteUrl: null })] })
  },
  undoLabel: null,
})
