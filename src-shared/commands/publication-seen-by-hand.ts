import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { contentKey } from '#shared/domain/posts/content-key.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { defineCommand } from './command.ts'
import { variantId } from './planning/args.ts'
import { approvalAround, publicationOf, readsForSending } from './planning/publication-rows.ts'

/**
 * The person who publishes by hand has seen how the post is now, after it was changed under them. Only this device remembers
 * it. Refuses `notFound`, `notWaiting` for what is not waiting for a person.
 */
export const publicationSeenByHand = defineCommand({
  name: 'publication.seenByHand',
  args: z.object({ variantId }),
  reads: readsForSending,
  plan(rows, { variantId }) {
    const found = publicationOf(rows, variantId)
    if (!found) return failed(problem('notFound'))
    if (!found.job || found.variant.publication !== 'manual') return failed(problem('notWaiting'))
    const { variants } = approvalAround(rows, found.post)
    return done({ rows: [], jobs: [{ id: variantId, set: { handedKey: contentKey(found.post, variants) } }] })
  },
  undoLabel: null,
})
