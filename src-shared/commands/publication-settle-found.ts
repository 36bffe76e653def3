import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'
import { defineCommand } from './command.ts'
import { variantId } from './planning/args.ts'
import { markPublished } from './planning/mark-published.ts'
import { changeStep, readsForPublication, remoteText } from './planning/publication-rows.ts'

/** The ledger or the network knows the post: it is published. Already published ones stay as they are. Refuses `notFound`. */
export const publicationSettleFound = defineCommand({
  name: 'publication.settleFound',
  args: z.object({ variantId, remoteId: remoteText, remoteUrl: remoteText.nullable(), at: epochMsSchema }),
  reads: readsForPublication,
  plan(rows, { variantId, remoteId, remoteUrl, at }) {
    const variant = rows.get('variants', variantId)
    if (!variant) return failed(problem('notFound'))
    if (variant.publication === 'published') return done({ rows: [] })
    const job = rows.get('jobs', variantId)
    const steps = changeStep(job?.steps ?? [], { kind: 'post', index: 0 }, { state: 'done', remoteId, remoteUrl, at })
    return done(markPublished(variant, { remoteId, remoteUrl, at }, job && { ...job, steps }))
  },
  undoLabel: null,
})
